#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzers/lexicon_reader.h"

namespace traan {

/// The words, and the pairs of words next to each other, that stand in so many documents that a bit
/// for each document takes less room than a posting: their lists are kept apart from Xapian's
/// (frequent_reader.h), those of pairs whether they are compounds or not. A lexicon says which they
/// are, the same for all segments that are numbered by it.
class FrequentTerms {
 public:
  /// `lexicon` is not kept.
  explicit FrequentTerms(const LexiconReader& lexicon);

  /// The number of a frequent word, by its number in the lexicon; of a pair, by those of its words.
  std::optional<std::uint32_t> of_word(std::uint16_t word) const { return some(words_[word]); }
  std::optional<std::uint32_t> of_pair(std::uint16_t first, std::uint16_t second) const {
    return some(pairs_.number(first, second));
  }
  std::uint32_t size() const { return size_; }

  /// Whether a pair that is listed, as frequent or as a compound, is these two words without marks
  /// (numbers of folded terms). What else is they is posted, too (kUnlistedPairPrefix), so that the
  /// documents of a pair typed without marks are known.
  bool has_listed(std::uint16_t first_folded, std::uint16_t second_folded) const {
    return folded_pairs_.number(first_folded, second_folded) != kNone;
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

  /// Numbers of pairs, by open addressing at a quarter full: most that are asked for are not there.
  class PairNumbers {
   public:
    void reserve(std::size_t pairs);
    /// kNone when it has none.
    std::uint32_t number(std::uint16_t first, std::uint16_t second) const {
      return slots_[slot_of(std::uint32_t{first} << 16 | second)].number;
    }
    void set(std::uint16_t first, std::uint16_t second, std::uint32_t number) {
      const std::uint32_t pair = std::uint32_t{first} << 16 | second;
      slots_[slot_of(pair)] = {pair, number};
    }

   private:
    struct Slot {
      std::uint32_t pair = kNone, number = kNone;
    };
    std::size_t slot_of(std::uint32_t pair) const;
    std::vector<Slot> slots_;  // a power of two
  };

  static std::optional<std::uint32_t> some(std::uint32_t number) {
    return number == kNone ? std::nullopt : std::optional(number);
  }
  void number_pairs(const LexiconReader& lexicon);
  void fold_listed_pairs(const LexiconReader& lexicon);

  std::vector<std::uint32_t> words_;
  PairNumbers pairs_, folded_pairs_;
  std::uint32_t size_ = 0;
};

}  // namespace traan
