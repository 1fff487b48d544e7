#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/token_list.h"

namespace traan {

/// Whether `gap` has a quotation mark of any kind.
bool has_quote(std::string_view gap);

/// Tokens [first, end) on one line: white space collapsed, quotation marks dropped, the signs
/// between kept, the first letter in upper case. Words all in capitals become lower case when all
/// of the phrase is.
std::string phrase(const TokenList& list, std::size_t first, std::size_t end);

/// The end of a phrase in quotation marks that begins at token `first`, or `first` when no mark
/// closes it within `most` tokens.
std::size_t quoted_end(const TokenList& list, std::size_t first, std::size_t most);

}  // namespace traan
