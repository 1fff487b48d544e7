#pragma once

#include <string_view>
#include <vector>

namespace traan {

/// The rows of a table that is built into the program: lines of tab-separated columns. Lines that
/// begin with "#" are comments, and the first other line names the columns. The views point into
/// `text`. Throws std::invalid_argument, and names the line, for a row with another number of
/// columns than the header has: a mistake in a data file, which the tests find.
std::vector<std::vector<std::string_view>> read_data_table(std::string_view text);

/// The lines of a list that is built into the program, without comments ("#") and empty lines.
std::vector<std::string_view> read_data_lines(std::string_view text);

}  // namespace traan
