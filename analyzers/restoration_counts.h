#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/restoration.h"

namespace traan {

/// A SyllableModel counted in memory, numbers included; pairs do not cross the ends of sentences.
/// Not for threads until finish() was called.
class CountedSyllables final : public SyllableModel {
 public:
  /// Counts `text` as if it occurred `times` times.
  void add(std::string_view text, std::uint32_t times = 1);
  /// Numbers the terms by falling frequency (at most 65,535 of them, seen `least` times or more).
  /// Call once, before any question.
  void finish(std::uint32_t least = 1);

  std::span<const std::uint16_t> readings(std::string_view folded) const override;
  std::string_view term(std::uint16_t id) const override { return terms_[id].exact; }
  std::uint32_t count(std::uint16_t id) const override { return terms_[id].count; }
  std::uint32_t pair_count(std::uint16_t first, std::uint16_t second) const override;
  std::uint64_t total() const override { return total_; }

 private:
  struct Entry {
    std::string exact, folded;
    std::uint32_t count = 0;
  };
  std::uint32_t slot(std::string_view exact, std::string_view folded);

  std::vector<Entry> terms_;  // by slot while counting, then by number
  std::unordered_map<std::string, std::uint32_t> slots_;
  std::unordered_map<std::uint64_t, std::uint32_t> pairs_;
  std::map<std::string, std::vector<std::uint16_t>, std::less<>> readings_;
  std::uint64_t total_ = 0;
};

}  // namespace traan
