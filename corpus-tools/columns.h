#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace traan {

/// The columns of a line: between tabs if it has any, so that they may hold spaces, else between
/// runs of spaces.
inline std::vector<std::string_view> split_columns(std::string_view line) {
  const bool tabs = line.find('\t') != line.npos;
  std::vector<std::string_view> columns;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find(tabs ? '\t' : ' ', begin), line.size());
    if (tabs || end > begin) columns.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return columns;
}

}  // namespace traan
