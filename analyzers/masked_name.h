#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// A person's name that the court made anonymous. Two equal ones in two judgments are two persons.
struct MaskedName {
  /// One spelling for all ways to write it: "Nguyễn Văn A", "Phan Hoài H1", "L V Th", "NVA" for
  /// N.V.A, "NLQ1" for NLQ 1.
  std::string canonical;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
  std::size_t first_token = 0, end_token = 0;
};

/// The masked names of a text, in order. Full names (of judges, clerks) and masked places ("xã M",
/// "đường Lê Văn C") are not among them, nor is a single letter.
std::vector<MaskedName> find_masked_names(const TokenList& list);
std::vector<MaskedName> find_masked_names(std::string_view text);

}  // namespace traan
