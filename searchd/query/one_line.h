#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace traan {

/// `text` with white space and control characters as one space each run.
std::string on_one_line(std::string_view text);

/// What stands between two words as it is shown on one line: no page numbers, no rows of dots.
std::string gap_on_one_line(std::string_view gap);

/// The quotation marks and brackets at the end of `gap`, which belong to the word after it.
std::string_view opening_marks(std::string_view gap);

/// What closes a sentence at the beginning of `gap`: up to the first white space.
std::string closing_marks(std::string_view gap);

}  // namespace traan
