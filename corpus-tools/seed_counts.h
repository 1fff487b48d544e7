#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace traan {

/// Counts the terms and pairs that several texts have in common, for analyzers/seed_counts.txt.
/// Numbers, codes and foreign letters are left out. Memory grows with the distinct pairs.
class SeedCounts {
 public:
  /// Counts a text as if it occurred `times` times.
  void add(std::string_view text, std::uint32_t times);
  /// The counts of what at least kMostPrivate + 1 texts have, as seed_counts() wants them.
  std::string to_text() const;

  static constexpr std::uint32_t kMostPrivate = 2;

 private:
  struct Count {
    std::uint64_t count = 0;
    std::uint32_t texts = 0, last_text = 0;
    void add(std::uint32_t text, std::uint32_t times);
    bool is_shared() const { return texts > kMostPrivate; }
  };
  struct Term : Count {
    std::uint32_t number = 0;
    std::uint64_t capitals = 0, smalls = 0;  // inside sentences
  };

  std::unordered_map<std::string, Term> terms_;
  std::unordered_map<std::uint64_t, Count> pairs_;  // first << 32 | second
  std::uint32_t texts_ = 0;
};

}  // namespace traan
