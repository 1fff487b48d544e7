#include "indexer/index_directory.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <tuple>

#include "analyzers/error.h"
#include "indexer/format.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

bool is_generation_name(std::string_view name) {
  return name.size() >= 6 && name.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string IndexDirectory::in(std::string_view name) const {
  return (fs::path(path_) / name).string();
}

std::string IndexDirectory::generations() const { return in(format::kGenerations); }
std::string IndexDirectory::segments() const { return in(format::kSegments); }
std::string IndexDirectory::lexicons() const { return in(format::kLexicons); }
std::string IndexDirectory::ledger() const { return in(format::kLedger); }
std::string IndexDirectory::work() const { return in(format::kWork); }

std::string IndexDirectory::generation(const std::string& name) const {
  return generations() + "/" + name;
}

std::string IndexDirectory::segment(const std::string& name) const {
  return segments() + "/" + name;
}

bool IndexDirectory::has_current() const { return fs::exists(in(format::kCurrent)); }

std::string IndexDirectory::current_name() const {
  std::ifstream file(in(format::kCurrent));
  std::string name;
  if (!std::getline(file, name)) {
    throw Error(ErrorKind::not_found, "there is no index in " + path_ +
                                          "; make one with 'traan-indexer build FILE -o " + path_ +
                                          "'");
  }
  if (!is_generation_name(name)) {
    throw Error(ErrorKind::damaged, in(format::kCurrent) + " is damaged");
  }
  return name;
}

std::vector<std::string> IndexDirectory::generation_names() const {
  std::vector<std::string> names;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(generations(), missing)) {
    const std::string name = entry.path().filename().string();
    if (is_generation_name(name) && fs::exists(entry.path() / format::kManifest)) {
      names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end(),
            [](const std::string& a, const std::string& b) { return is_later(b, a); });
  return names;
}

bool is_later(const std::string& name, const std::string& other) {
  return std::tuple(name.size(), name) > std::tuple(other.size(), other);  // six digits or more
}

std::string next_name(const std::vector<std::string>& names) {
  unsigned long last = 0;
  for (const std::string& name : names) {
    unsigned long number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    last = std::max(last, number);
  }
  char name[24];
  std::snprintf(name, sizeof name, "%06lu", last + 1);
  return name;
}

}  // namespace traan
