#include "searchd/query/word_terms.h"

#include <algorithm>

#include "indexer/format.h"
#include "indexer/schema.h"

namespace traan {

IndexTerm index_term_of_word(const Generation& generation, std::uint16_t word) {
  if (const auto frequent = generation.frequent().of_word(word)) return {frequent, ""};
  return {std::nullopt, make_term(kExactPrefix, generation.lexicon().term(word))};
}

std::optional<IndexTerm> index_term_of_pair(const Generation& generation, std::uint16_t first,
                                            std::uint16_t second) {
  if (const auto frequent = generation.frequent().of_pair(first, second)) {
    return IndexTerm{frequent, ""};
  }
  if (!generation.lexicon().is_compound(first, second)) return std::nullopt;
  return IndexTerm{std::nullopt, pair_term(kCompoundPrefix, first, second)};
}

std::optional<IndexTerm> index_term_of_unlisted(const Generation& generation,
                                                std::string_view first_folded,
                                                std::string_view second_folded) {
  const auto first = generation.lexicon().find_folded(first_folded);
  const auto second = generation.lexicon().find_folded(second_folded);
  if (!first || !second || !generation.frequent().has_listed(*first, *second)) return std::nullopt;
  return IndexTerm{std::nullopt, pair_term(kUnlistedPairPrefix, *first, *second)};
}

WordTerms::WordTerms(const QueryWord& word, const Generation& generation,
                     const UnknownWords& unknown)
    : word_(word), units_((std::size_t{1} << 16) / 64, 0) {
  add_known(generation);
  add_unknown(generation, unknown);
  std::sort(hashes_.begin(), hashes_.end());
  if (terms_.size() != 1) only_unit_ = 0;
}

void WordTerms::add_number(const Generation& generation, std::uint16_t number) {
  only_unit_ = static_cast<std::uint16_t>(number + format::kFirstId);
  units_[only_unit_ / 64] |= std::uint64_t{1} << only_unit_ % 64;
  numbers_.push_back(number);
  terms_.push_back(index_term_of_word(generation, number));
}

void WordTerms::add_known(const Generation& generation) {
  const LexiconReader& lexicon = generation.lexicon();
  if (word_.prefix) {
    for (std::uint32_t i = 0; i < lexicon.size(); ++i) {
      const auto number = static_cast<std::uint16_t>(i);
      const std::string_view term =
          word_.by_exact ? lexicon.term(number) : lexicon.folded_term(number);
      if (term.starts_with(word_.term())) add_number(generation, number);
    }
    return;
  }
  number_ = lexicon.find(word_.restored.empty() ? word_.exact : word_.restored);
  if (number_) {
    meant_ = 0;
    add_number(generation, *number_);
  }
  if (word_.by_exact) return;
  for (const std::uint16_t number : lexicon.readings(word_.folded)) {
    if (number_ != number) add_number(generation, number);
  }
}

void WordTerms::add_unknown(const Generation& generation, const UnknownWords& unknown) {
  const std::string_view prefix = word_.by_exact ? kExactPrefix : kFoldedPrefix;
  const auto add = [&](const std::string& term) {
    terms_.push_back({std::nullopt, make_term(prefix, term)});
    hashes_.push_back(escape_hash(term));
  };
  if (word_.prefix) {
    // Rare words of the lexicon are among them, and have been added.
    const std::size_t limit = numbers_.size() + kMaxExpansion + 1;
    auto words = unknown.beginning_with(word_.term(), !word_.by_exact, limit);
    if (word_.by_exact) {
      std::erase_if(words, [&](const auto& word) { return generation.lexicon().find(word); });
    }
    cut_ = words.size() > kMaxExpansion;
    for (std::size_t i = 0; i < std::min(words.size(), kMaxExpansion); ++i) add(words[i]);
  } else if (!word_.by_exact || terms_.empty()) {
    add(word_.term());
  }
}

double WordTerms::scan_cost() const {
  constexpr double kManyUnits = 8;
  const double frequency = number_ ? 1.0 / (1.0 + *number_) : 0;  // numbers are by frequency
  return only_unit_ != 0 ? frequency : kManyUnits + frequency;
}

bool WordTerms::matches_hash(const StreamToken& token) const {
  const std::uint64_t hash = word_.by_exact ? token.exact.hash : token.folded_hash;
  return std::binary_search(hashes_.begin(), hashes_.end(), hash);
}

}  // namespace traan
