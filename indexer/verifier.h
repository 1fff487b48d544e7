#pragma once

#include <string>
#include <vector>

namespace traan {

struct VerifyOptions {
  std::string index;
  std::string generation;  ///< Empty: the served one.
  bool texts = false;      ///< Analyse every text anew, too, and compare: far slower.
};

/// What is wrong with a generation, a sentence each that names the file or record; empty when
/// nothing is. Reads every file: checksums, Xapian's own check, and what columns, terms, hidden
/// documents, withdrawals and ledger say of each other. Throws Error when there is nothing to
/// check.
std::vector<std::string> verify_index(const VerifyOptions& options);

}  // namespace traan
