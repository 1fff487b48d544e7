#pragma once

#include <cstddef>

#include "analyzers/token_list.h"

namespace traan {

/// How many of the tokens [first, end) at their end only introduce the number that follows: "số",
/// "Bản án số", "bản án hình sự sơ thẩm số", "án lệ", "Nghị định số".
std::size_t introduction_length(const TokenList& list, std::size_t first, std::size_t end);

/// Whether the tokens [first, end) only join the articles of a list: "và", "đến".
bool only_joins_articles(const TokenList& list, std::size_t first, std::size_t end);

}  // namespace traan
