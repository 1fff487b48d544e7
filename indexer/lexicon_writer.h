#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace traan {

/// Counts terms of a sample and writes the most frequent as a lexicon file.
class LexiconWriter {
 public:
  void add(std::string_view exact, std::string_view folded);
  /// Writes the file at `path`, which must not exist. Terms of equal frequency are in byte order,
  /// so the same sample gives the same file.
  void write(const std::string& path) const;

 private:
  struct Entry {
    std::string folded;
    std::uint64_t count = 0;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
  };
  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> counts_;
};

}  // namespace traan
