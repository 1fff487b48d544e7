#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzers/lexicon_reader.h"

namespace traan {

/// The words and compounds that stand in so many documents that a bit for each document takes less
/// room than a posting: their lists are kept apart from Xapian's (frequent_reader.h). A lexicon
/// says which they are, the same for all segments that are numbered by it.
class FrequentTerms {
 public:
  /// `lexicon` is not kept.
  explicit FrequentTerms(const LexiconReader& lexicon);

  /// The number of a frequent word, by its number in the lexicon; of a compound, the same.
  std::optional<std::uint32_t> of_word(std::uint16_t word) const { return at(words_, word); }
  std::optional<std::uint32_t> of_compound(std::uint32_t compound) const {
    return at(compounds_, compound);
  }
  std::uint32_t size() const { return size_; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
  static std::optional<std::uint32_t> at(const std::vector<std::uint32_t>& numbers,
                                         std::uint32_t i) {
    return numbers[i] == kNone ? std::nullopt : std::optional(numbers[i]);
  }

  std::vector<std::uint32_t> words_, compounds_;
  std::uint32_t size_ = 0;
};

}  // namespace traan
