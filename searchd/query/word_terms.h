#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "indexer/generation.h"
#include "indexer/token_stream.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// A term of the index: a frequent one by its number (frequent_terms.h), or one of Xapian's.
struct IndexTerm {
  std::optional<std::uint32_t> frequent;
  std::string name;  ///< Complete, where it is not frequent.

  bool operator==(const IndexTerm&) const = default;
};

IndexTerm index_term_of_word(const Generation& generation, std::uint16_t word);
/// Of two words next to each other; nothing where the index has no list of them: they are no
/// compound and not frequent.
std::optional<IndexTerm> index_term_of_pair(const Generation& generation, std::uint16_t first,
                                            std::uint16_t second);
/// Of the pairs that have no list and are these two words without marks; nothing where no listed
/// one is: then nobody posts them.
std::optional<IndexTerm> index_term_of_unlisted(const Generation& generation,
                                                std::string_view first_folded,
                                                std::string_view second_folded);

/// The words that an index has and its lexicon has not: how WordTerms finds what else `tranh*`
/// stands for.
class UnknownWords {
 public:
  virtual ~UnknownWords() = default;
  /// Their canonical terms; of those without marks where `folded`. At most `limit`.
  virtual std::vector<std::string> beginning_with(std::string_view prefix, bool folded,
                                                  std::size_t limit) const = 0;
};

/// Everything in the index that a word of a query stands for.
class WordTerms {
 public:
  /// Words of no lexicon that a wildcard stands for are left out beyond this many.
  static constexpr std::size_t kMaxExpansion = 4096;

  WordTerms(const QueryWord& word, const Generation& generation, const UnknownWords& unknown);

  const QueryWord& word() const { return word_; }
  /// The terms whose documents have the word.
  const std::vector<IndexTerm>& terms() const { return terms_; }
  /// Which of terms() is the one that is meant or probably meant, unless none is.
  std::optional<std::size_t> meant() const { return meant_; }
  /// Its number in the lexicon.
  std::optional<std::uint16_t> number() const { return number_; }
  /// The numbers of all words in the lexicon that it stands for.
  std::span<const std::uint16_t> numbers() const { return numbers_; }
  /// Whether the wildcard stands for more words than were taken.
  bool cut() const { return cut_; }

  /// A bit for each unit of token streams that stands for the word.
  std::span<const std::uint64_t> units() const { return units_; }
  /// The unit that alone stands for the word in token streams, or 0.
  std::uint16_t only_unit() const { return only_unit_; }
  /// What looking for the word in token streams costs, by comparison: rare words little, as less is
  /// read around them, and words that are one unit least.
  double scan_cost() const;
  bool has_unit(std::uint16_t unit) const { return units_[unit / 64] >> unit % 64 & 1; }
  bool matches(const StreamToken& token) const {
    return token.exact.unit != 0 ? has_unit(token.exact.unit) : matches_hash(token);
  }

 private:
  void add_number(const Generation& generation, std::uint16_t number);
  void add_known(const Generation& generation);
  void add_unknown(const Generation& generation, const UnknownWords& unknown);
  bool matches_hash(const StreamToken& token) const;

  QueryWord word_;
  std::vector<IndexTerm> terms_;
  std::optional<std::size_t> meant_;
  std::optional<std::uint16_t> number_;
  std::vector<std::uint16_t> numbers_;
  bool cut_ = false;
  std::uint16_t only_unit_ = 0;
  std::vector<std::uint64_t> units_;   // a bit for each unit
  std::vector<std::uint64_t> hashes_;  // of exact terms, or of folded ones; sorted
};

}  // namespace traan
