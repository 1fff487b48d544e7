#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "analyzers/mapped_file.h"

namespace traan {

/// A lexicon that LexiconBuilder made: terms by number, the most frequent first. Thread safety:
/// immutable, for any number of threads.
class LexiconReader {
 public:
  /// Maps a file. Throws Error(damaged) when it is not a whole lexicon.
  explicit LexiconReader(const std::string& path);
  /// Takes the bytes themselves.
  static LexiconReader of_bytes(std::string bytes);
  LexiconReader(LexiconReader&&) = default;

  /// The number of an exact term; of a folded term, among the folded ones.
  std::optional<std::uint16_t> find(std::string_view term) const { return exact_.find(term); }
  std::optional<std::uint16_t> find_folded(std::string_view term) const {
    return folded_.find(term);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_of_.size()); }
  std::uint64_t tokens() const { return tokens_; }  ///< Of the sample and of what is built in.
  std::uint32_t documents() const { return documents_; }              ///< Of the sample.
  std::uint64_t document_tokens() const { return document_tokens_; }  ///< Of its documents.
  std::string_view bytes() const { return all_; }
  /// Its tables as they are in bytes(): the counts of the exact terms, pairs, documents of the
  /// sample with the pair of each slot, compounds.
  std::span<const std::uint32_t> counts() const { return counts_; }
  std::span<const std::uint64_t> pair_slots() const { return pairs_; }
  std::span<const std::uint32_t> pair_slot_documents() const { return pair_documents_; }
  std::span<const std::uint32_t> compound_slot_array() const { return compounds_; }
  /// Phrases that many documents of the sample have, kMostPhraseWords places each
  /// (frequent_phrases.h).
  std::span<const std::uint16_t> phrases() const { return phrases_; }
  /// Not 0, and another for every lexicon that this process opens: caches of numbers keep it.
  std::uint32_t serial() const { return serial_; }

  // Of the exact term `number` (< size()).
  std::string_view term(std::uint16_t number) const { return exact_[number]; }
  std::string_view folded_term(std::uint16_t number) const { return folded_[folded_of(number)]; }
  std::uint16_t folded_of(std::uint16_t number) const { return folded_of_[number]; }
  std::uint32_t count(std::uint16_t number) const { return counts_[number]; }
  /// How many documents of the sample have it.
  std::uint32_t documents_with(std::uint16_t number) const { return term_documents_[number]; }

  /// How probable it is that `number` has a capital inside a sentence, 0–1 without the ends.
  double capital_share(std::uint16_t number) const { return (capitals_[number] + 0.5) / 256; }

  /// Of the folded term `number` (< folded_size()).
  std::string_view folded(std::uint16_t number) const { return folded_[number]; }

  /// The exact terms that fold to folded term `number`, the most frequent first.
  std::span<const std::uint16_t> readings(std::uint16_t number) const {
    return readings_.subspan(reading_offsets_[number],
                             reading_offsets_[number + 1u] - reading_offsets_[number]);
  }
  /// … to `folded`; empty when the lexicon has none.
  std::span<const std::uint16_t> readings(std::string_view folded) const {
    const auto number = find_folded(folded);
    return number ? readings(*number) : std::span<const std::uint16_t>();
  }

  /// How often the terms stood next to each other in the sample; 0 when that was too rare to keep.
  std::uint32_t pair_count(std::uint16_t first, std::uint16_t second) const;
  /// How many documents of the sample have them next to each other; 0 as above.
  std::uint32_t documents_with_pair(std::uint16_t first, std::uint16_t second) const;
  /// Whether the two terms next to each other are one word.
  bool is_compound(std::uint16_t first, std::uint16_t second) const {
    return find_compound(first, second).has_value();
  }
  /// The number of a compound, less than compound_slots(): its own, but not all numbers are taken.
  std::optional<std::uint32_t> find_compound(std::uint16_t first, std::uint16_t second) const;
  std::uint32_t compound_slots() const { return static_cast<std::uint32_t>(compounds_.size()); }
  /// The two terms of compound `number`.
  std::pair<std::uint16_t, std::uint16_t> compound(std::uint32_t number) const {
    return {static_cast<std::uint16_t>(compounds_[number] >> 16),
            static_cast<std::uint16_t>(compounds_[number])};
  }
  std::uint32_t folded_size() const {
    return static_cast<std::uint32_t>(reading_offsets_.size() - 1);
  }

 private:
  struct Table {
    std::span<const std::uint32_t> offsets;
    std::span<const std::uint16_t> slots;
    std::string_view strings;

    std::string_view operator[](std::size_t i) const {
      return strings.substr(offsets[i], offsets[i + 1] - offsets[i]);
    }
    std::optional<std::uint16_t> find(std::string_view term) const;
  };
  LexiconReader() = default;
  void read(std::string_view bytes, const std::string& name);
  std::optional<std::size_t> find_pair(std::uint16_t first, std::uint16_t second) const;

  MappedFile file_;
  std::unique_ptr<const std::string> bytes_;  // its address stays when the reader moves
  std::string_view all_;
  Table exact_, folded_;
  std::uint64_t tokens_ = 0, document_tokens_ = 0;
  std::uint32_t documents_ = 0, serial_ = 0;
  std::span<const std::uint32_t> counts_, reading_offsets_;
  std::span<const std::uint16_t> folded_of_, readings_, phrases_;
  std::span<const std::uint8_t> capitals_;
  std::span<const std::uint64_t> pairs_;
  std::span<const std::uint32_t> pair_documents_;
  std::span<const std::uint32_t> term_documents_, compounds_;
};

}  // namespace traan
