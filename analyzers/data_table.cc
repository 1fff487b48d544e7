#include "analyzers/data_table.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace traan {
namespace {

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find(separator, begin), line.size());
    parts.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::vector<std::string_view> read_data_lines(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  std::erase_if(lines, [](std::string_view line) { return line.empty() || line[0] == '#'; });
  return lines;
}

std::vector<std::vector<std::string_view>> read_data_table(std::string_view text) {
  std::vector<std::vector<std::string_view>> rows;
  for (const std::string_view line : read_data_lines(text)) {
    rows.push_back(split(line, '\t'));
    if (rows.back().size() != rows.front().size()) {
      throw std::invalid_argument("not as many columns as the header has: " + std::string(line));
    }
  }
  if (!rows.empty()) rows.erase(rows.begin());
  return rows;
}

}  // namespace traan
