#include "indexer/frequent_terms.h"

#include <algorithm>

#include "analyzers/lexicon_format.h"

namespace traan {
namespace {

/// A posting takes about two bytes in Xapian and one beside the bits: below one document in 32 a
/// bit for each is longer.
constexpr std::uint64_t kShare = 32;
constexpr std::uint64_t kLeast = 2;  // documents of the sample

bool is_frequent(std::uint64_t with, std::uint64_t documents) {
  return with >= kLeast && with * kShare >= documents;
}

bool is_taken(std::uint64_t pair_slot) { return pair_slot != 0 && pair_slot != kErasedPair; }

std::uint16_t first_of(std::uint64_t pair_slot) {
  return static_cast<std::uint16_t>(pair_slot >> 48);
}

std::uint16_t second_of(std::uint64_t pair_slot) {
  return static_cast<std::uint16_t>(pair_slot >> 32);
}

}  // namespace

FrequentTerms::FrequentTerms(const LexiconReader& lexicon) : words_(lexicon.size(), kNone) {
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const std::uint32_t with = lexicon.documents_with(static_cast<std::uint16_t>(word));
    if (is_frequent(with, lexicon.documents())) words_[word] = size_++;
  }
  number_pairs(lexicon);
  number_phrases(lexicon);
  fold_listed_pairs(lexicon);
}

void FrequentTerms::number_pairs(const LexiconReader& lexicon) {
  const auto pairs = lexicon.pair_slots();
  const auto with = lexicon.pair_slot_documents();
  const auto frequent = [&](std::uint32_t n) { return is_frequent(n, lexicon.documents()); };
  pairs_.reserve(static_cast<std::size_t>(std::count_if(with.begin(), with.end(), frequent)));
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!frequent(with[i])) continue;
    // One that was erased keeps its number, as those behind it keep theirs.
    const std::uint32_t number = size_++;
    if (is_taken(pairs[i])) pairs_.set(joined(first_of(pairs[i]), second_of(pairs[i])), number);
  }
}

void FrequentTerms::number_phrases(const LexiconReader& lexicon) {
  first_phrase_ = size_;
  const auto all = lexicon.phrases();
  phrases_.reserve(all.size() / kMostPhraseWords);
  for (std::size_t at = 0; at < all.size(); at += kMostPhraseWords) {
    const std::uint32_t number = size_++;  // an erased one keeps it
    const auto places = all.subspan(at, kMostPhraseWords);
    const auto words = places.first(static_cast<std::size_t>(
        std::find(places.begin(), places.end(), kNoPhraseWord) - places.begin()));
    if (words.size() < 3) continue;
    auto beginning = of_pair(words[0], words[1]);
    for (std::size_t i = 2; i + 1 < words.size() && beginning; ++i) {
      beginning = of_phrase(*beginning, words[i]);
    }
    if (beginning) phrases_.set(std::uint64_t{*beginning} << 16 | words.back(), number);
  }
}

void FrequentTerms::fold_listed_pairs(const LexiconReader& lexicon) {
  std::vector<std::pair<std::uint16_t, std::uint16_t>> listed;
  for (const std::uint64_t slot : lexicon.pair_slots()) {
    if (!is_taken(slot)) continue;
    const std::uint16_t first = first_of(slot), second = second_of(slot);
    if (of_pair(first, second) || lexicon.is_compound(first, second)) {
      listed.emplace_back(lexicon.folded_of(first), lexicon.folded_of(second));
    }
  }
  folded_pairs_.reserve(listed.size());
  for (const auto& [first, second] : listed) folded_pairs_.set(joined(first, second), 0);
}

}  // namespace traan
