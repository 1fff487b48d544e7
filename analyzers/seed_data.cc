#include "analyzers/seed_data.h"

#include <algorithm>

#include "analyzers/data_table.h"
#include "analyzers/embedded.h"

namespace traan {

const std::vector<std::string_view>& seed_compounds() {
  static const std::vector<std::string_view> kLines = read_data_lines(embedded::seed_compounds());
  return kLines;
}

const std::vector<std::string_view>& seed_phrases() {
  static const std::vector<std::string_view> kLines = read_data_lines(embedded::seed_phrases());
  return kLines;
}

const std::vector<std::string_view>& seed_spellings() {
  static const std::vector<std::string_view> kLines = read_data_lines(embedded::seed_spellings());
  return kLines;
}

const std::vector<std::string_view>& seed_counts() {
  static const std::vector<std::string_view> kLines = read_data_lines(embedded::seed_counts());
  return kLines;
}

std::vector<std::string_view> split(std::string_view list, char separator) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    if (end > 0) parts.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

}  // namespace traan
