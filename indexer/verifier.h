#pragma once

#include <string>
#include <vector>

namespace traan {

/// Checks the generation that CURRENT of the index at `path` names: the checksum of every file,
/// Xapian's own check (where the files may be written), the counts, and that each token stream is
/// what its stored text gives. Returns what is wrong, a sentence each; nothing when all is well.
std::vector<std::string> verify_index(const std::string& path);

}  // namespace traan
