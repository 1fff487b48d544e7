#include "analyzers/frequent_phrases.h"

#include <algorithm>
#include <unordered_map>

namespace traan {
namespace {

constexpr std::uint32_t kShare = 8, kFewest = 2;            // documents
constexpr std::size_t kMostPhrases = std::size_t{1} << 13;  // of texts that are much alike
constexpr std::uint32_t kNone = 0xFFFF'FFFF;

struct Phrase {
  std::vector<std::uint16_t> words;
  std::uint32_t documents = 0;
};

/// The frequent phrases of one length, and which of them begins at each place of the sample.
struct Level {
  std::vector<Phrase> phrases;
  std::vector<std::uint32_t> at;  // an index of phrases, or kNone
};

/// How many documents of the sample have each of the keys that key_at(place) says, kNone for none.
template <typename KeyAt>
std::unordered_map<std::uint64_t, std::uint32_t> count_documents(
    std::span<const std::uint32_t> sample, KeyAt key_at) {
  struct Count {
    std::uint32_t documents = 0, last = 0;
  };
  std::unordered_map<std::uint64_t, Count> counts;
  std::uint32_t document = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == kDocumentBegin) ++document;
    const std::uint64_t key = key_at(i);
    if (key == kNone) continue;
    Count& count = counts[key];
    count.documents += count.last != document ? 1 : 0;
    count.last = document;
  }
  std::unordered_map<std::uint64_t, std::uint32_t> documents;
  for (const auto& [key, count] : counts) documents.emplace(key, count.documents);
  return documents;
}

/// The level of the keys that `fewest` documents have; words_of(key) are a phrase's.
template <typename KeyAt, typename WordsOf>
Level make_level(std::span<const std::uint32_t> sample, std::uint32_t fewest, KeyAt key_at,
                 WordsOf words_of) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> frequent;
  for (const auto& counted : count_documents(sample, key_at)) {
    if (counted.second >= fewest) frequent.push_back(counted);
  }
  std::sort(frequent.begin(), frequent.end());  // so that nothing depends on a map's order
  Level level;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;
  for (const auto& [key, documents] : frequent) {
    numbers.emplace(key, static_cast<std::uint32_t>(level.phrases.size()));
    level.phrases.push_back({words_of(key), documents});
  }
  level.at.reserve(sample.size());
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const auto found = numbers.find(key_at(i));
    level.at.push_back(found == numbers.end() ? kNone : found->second);
  }
  return level;
}

Level words_of(std::span<const std::uint32_t> sample, std::uint32_t fewest) {
  return make_level(
      sample, fewest,
      [&](std::size_t i) -> std::uint64_t {
        return sample[i] < kDocumentBegin ? sample[i] : kNone;
      },
      [](std::uint64_t word) { return std::vector{static_cast<std::uint16_t>(word)}; });
}

/// The phrases of a word more.
Level longer(std::span<const std::uint32_t> sample, std::uint32_t fewest, const Level& level) {
  const auto key_at = [&](std::size_t i) -> std::uint64_t {
    if (i + 1 == sample.size() || level.at[i] == kNone || level.at[i + 1] == kNone) return kNone;
    return std::uint64_t{level.at[i]} << 32 | level.at[i + 1];
  };
  const auto words_of = [&](std::uint64_t key) {
    std::vector<std::uint16_t> words = level.phrases[key >> 32].words;
    words.push_back(level.phrases[key & 0xFFFF'FFFF].words.back());
    return words;
  };
  return make_level(sample, fewest, key_at, words_of);
}

/// Leaves the phrases that most documents have. A phrase's beginning has no fewer than it has.
void keep_most_frequent(std::vector<Phrase>& phrases) {
  if (phrases.size() <= kMostPhrases) return;
  std::stable_sort(phrases.begin(), phrases.end(),
                   [](const Phrase& a, const Phrase& b) { return a.documents > b.documents; });
  phrases.resize(kMostPhrases);
  std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
    return a.words.size() < b.words.size();
  });
}

}  // namespace

std::vector<std::uint16_t> frequent_phrases(std::span<const std::uint32_t> sample) {
  const auto documents =
      static_cast<std::uint32_t>(std::count(sample.begin(), sample.end(), kDocumentBegin));
  const std::uint32_t fewest = std::max(kFewest, (documents + kShare - 1) / kShare);
  std::vector<Phrase> phrases;
  Level level = words_of(sample, fewest);
  for (std::size_t words = 2; words <= kMostPhraseWords; ++words) {
    level = longer(sample, fewest, level);
    if (words > 2) phrases.insert(phrases.end(), level.phrases.begin(), level.phrases.end());
  }
  keep_most_frequent(phrases);
  std::vector<std::uint16_t> places;
  for (Phrase& phrase : phrases) {
    phrase.words.resize(kMostPhraseWords, kNoPhraseWord);
    places.insert(places.end(), phrase.words.begin(), phrase.words.end());
  }
  return places;
}

}  // namespace traan
