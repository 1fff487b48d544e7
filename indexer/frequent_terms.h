#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

#include "analyzers/frequent_phrases.h"
#include "analyzers/lexicon_reader.h"

namespace traan {

/// Numbers by key, by open addressing at a quarter full: most that are asked for are not there.
template <typename Key>
class NumberTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFF'FFFF;

  void reserve(std::size_t keys) { slots_.assign(std::bit_ceil(4 * keys + 1), {}); }
  /// kNone when it has none.
  std::uint32_t number(Key key) const { return slots_[slot_of(key)].number; }
  void set(Key key, std::uint32_t number) { slots_[slot_of(key)] = {key, number}; }

 private:
  struct Slot {
    Key key{};
    std::uint32_t number = kNone;
  };
  std::size_t slot_of(Key key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (key * 0x9E37'79B9'7F4A'7C15u >> 20) & mask;
    while (slots_[at].key != key && slots_[at].number != kNone) at = (at + 1) & mask;
    return at;
  }
  std::vector<Slot> slots_;  // a power of two
};

/// The words, the pairs of words next to each other and the longer phrases that stand in so many
/// documents that a bit for each document takes less room than a posting, or saves reading token
/// streams: their lists are kept apart from Xapian's (frequent_reader.h), those of pairs whether
/// they are compounds or not. A lexicon says which they are, the same for all segments that are
/// numbered by it.
class FrequentTerms {
 public:
  /// `lexicon` is not kept.
  explicit FrequentTerms(const LexiconReader& lexicon);

  /// The number of a frequent word, by its number in the lexicon; of a pair, by those of its words;
  /// of a longer phrase, by that of what stands before its last word.
  std::optional<std::uint32_t> of_word(std::uint16_t word) const { return some(words_[word]); }
  std::optional<std::uint32_t> of_pair(std::uint16_t first, std::uint16_t second) const {
    return some(pairs_.number(joined(first, second)));
  }
  std::optional<std::uint32_t> of_phrase(std::uint32_t beginning, std::uint16_t last) const {
    return some(phrases_.number(std::uint64_t{beginning} << 16 | last));
  }
  std::uint32_t size() const { return size_; }
  /// The number of the first of lexicon.phrases(). Those from it on have no impacts.
  std::uint32_t first_phrase() const { return first_phrase_; }

  /// Whether a pair that is listed, as frequent or as a compound, is these two words without marks
  /// (numbers of folded terms). What else is they is posted, too (kUnlistedPairPrefix), so that the
  /// documents of a pair typed without marks are known.
  bool has_listed(std::uint16_t first_folded, std::uint16_t second_folded) const {
    return folded_pairs_.number(joined(first_folded, second_folded)) != kNone;
  }

 private:
  static constexpr std::uint32_t kNone = NumberTable<std::uint32_t>::kNone;

  static std::uint32_t joined(std::uint16_t first, std::uint16_t second) {
    return std::uint32_t{first} << 16 | second;
  }
  static std::optional<std::uint32_t> some(std::uint32_t number) {
    return number == kNone ? std::nullopt : std::optional(number);
  }
  void number_pairs(const LexiconReader& lexicon);
  void number_phrases(const LexiconReader& lexicon);
  void fold_listed_pairs(const LexiconReader& lexicon);

  std::vector<std::uint32_t> words_;
  NumberTable<std::uint32_t> pairs_, folded_pairs_;
  NumberTable<std::uint64_t> phrases_;
  std::uint32_t size_ = 0, first_phrase_ = 0;
};

/// Reads a text word by word and tells which frequent pair and phrases end at each.
class PhraseWalk {
 public:
  /// `frequent` must outlive this.
  explicit PhraseWalk(const FrequentTerms& frequent) : frequent_(frequent) {}

  /// What comes stands next to nothing before.
  void start_over() {
    before_.reset();
    ending_.fill(std::nullopt);
  }
  void next(std::uint16_t word) {
    for (std::size_t i = ending_.size() - 1; i > 0; --i) {
      ending_[i] = ending_[i - 1] ? frequent_.of_phrase(*ending_[i - 1], word) : std::nullopt;
    }
    ending_[0] = before_ ? frequent_.of_pair(*before_, word) : std::nullopt;
    before_ = word;
  }
  /// By their words, from two on.
  const std::array<std::optional<std::uint32_t>, kMostPhraseWords - 1>& ending() const {
    return ending_;
  }

 private:
  const FrequentTerms& frequent_;
  std::optional<std::uint16_t> before_;
  std::array<std::optional<std::uint32_t>, kMostPhraseWords - 1> ending_;
};

}  // namespace traan
