#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/case_file.h"

namespace traan {

/// What a recogniser must find in `text`: canonical values in order, joined by "|" in the shared
/// case files and by " + " in the tables of the tests.
struct FactRow {
  std::string text, expected;
};

template <typename Found, typename Value>
std::string joined(const std::vector<Found>& found, Value value, std::string_view separator) {
  std::string out;
  for (const Found& f : found) {
    if (!out.empty()) out += separator;
    out += value(f);
  }
  return out;
}

/// The rows of a shared case file: its first column, and the others with their tabs. Empty when the
/// file is not there.
inline std::vector<FactRow> shared_rows(const std::string& name) {
  std::vector<FactRow> rows;
  for (const std::vector<std::string>& row : read_cases(shared_path("cases/" + name))) {
    FactRow fact{row[0], ""};
    for (std::size_t i = 1; i < row.size(); ++i) fact.expected += (i > 1 ? "\t" : "") + row[i];
    rows.push_back(std::move(fact));
  }
  return rows;
}

/// Texts that no recogniser may throw on or read out of order: broken UTF-8, runs of signs, and
/// every beginning of `text`.
inline std::vector<std::string> hostile_texts(const std::string& text) {
  std::vector<std::string> texts = {
      std::string("\xFF\xFE\x80 12/\xC3 2020/\xE1\xBB DS-\x00ST", 21), std::string(5000, '/'),
      std::string(5000, '1'), std::string(5000, '.'), "12/12/12/12/12/12/12/12/2020/2020/2020"};
  std::string repeated;
  for (int i = 0; i < 500; ++i) repeated += text + " ";
  texts.push_back(repeated);
  for (std::size_t length = 0; length < text.size(); ++length) {
    texts.push_back(text.substr(0, length));
  }
  return texts;
}

}  // namespace traan
