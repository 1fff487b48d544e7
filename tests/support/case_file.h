#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace traan {

/// Rows of a tab-separated case file: '#' lines are comments, the first other line names columns.
inline std::vector<std::vector<std::string>> read_cases(const std::string& path) {
  std::ifstream in(path);
  std::vector<std::vector<std::string>> rows;
  bool header = true;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (header) {
      header = false;
      continue;
    }
    std::vector<std::string> row(1);
    for (const char c : line) {
      if (c == '\t') {
        row.emplace_back();
      } else {
        row.back() += c;
      }
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

/// The path of shared test data, which is not part of the repository. Empty when it is absent.
inline std::string shared_path(const std::string& name) {
  const std::string path = std::string(TRAAN_SHARED_DIR) + "/" + name;
  return std::filesystem::exists(path) ? path : std::string();
}

/// Ends the test as skipped when the shared data is absent.
#define TRAAN_NEEDS_SHARED(path, name)               \
  const std::string path = traan::shared_path(name); \
  if (path.empty()) GTEST_SKIP() << "shared data is absent: " << TRAAN_SHARED_DIR "/" << (name)

}  // namespace traan
