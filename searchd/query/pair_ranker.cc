#include "searchd/query/pair_ranker.h"

#include <algorithm>

#include "indexer/format.h"
#include "searchd/query/phrase_scanner.h"
#include "searchd/query/ranking.h"

namespace traan {
namespace {

/// How many documents may have two words next to each other, by the lexicon's sample.
double pair_frequency(const WordTerms& first, const WordTerms& second,
                      const Generation& generation) {
  const LexiconReader& lexicon = generation.lexicon();
  if (!first.number() || !second.number() || lexicon.documents() == 0) return 1;
  const double documents = static_cast<double>(generation.manifest().documents);
  const double sampled = lexicon.documents_with_pair(*first.number(), *second.number());
  return std::clamp(sampled * documents / lexicon.documents(), 1.0, documents);
}

}  // namespace

PairRanker::PairRanker(const Scorer& scorer, const Generation& generation)
    : mean_length_(ranking::mean_length(generation.lexicon())) {
  for (const QueryPair& pair : scorer.pairs()) {
    const double frequency = pair_frequency(*pair.first, *pair.second, generation);
    const bool first = pair.first->scan_cost() <= pair.second->scan_cost();
    pairs_.push_back(
        {pair.first, pair.second, ranking::kPairWeight * scorer.idf(frequency), first});
  }
}

/// Scans for the rarer of the two words and looks at what stands beside it.
std::uint32_t PairRanker::count(const Pair& pair, Stream stream, std::size_t text) {
  const WordTerms& anchor = pair.first_is_rarer ? *pair.first : *pair.second;
  std::uint32_t weight = 0;
  const auto look_at = [&](std::size_t i) {
    const std::size_t first = pair.first_is_rarer ? i : i - 1;  // of no word at 0: wraps
    if (first + 1 >= stream.size() || first > i) return;
    const bool together =
        pair.first->has_unit(stream[first]) && pair.second->has_unit(stream[first + 1]);
    if (together) weight += i < text ? ranking::kTitleWeight : ranking::kTextWeight;
  };
  if (anchor.only_unit() != 0) {
    for (std::size_t i = find_unit(stream, anchor.only_unit(), 0); i < stream.size();
         i = find_unit(stream, anchor.only_unit(), i + 1)) {
      look_at(i);
    }
    return weight;
  }
  for (std::size_t i = 0; i < stream.size(); ++i) {
    if (anchor.has_unit(stream[i])) look_at(i);
  }
  return weight;
}

std::vector<std::uint32_t> PairRanker::count_all(Stream stream) const {
  const std::size_t text = find_unit(stream, format::kTextBegin, 0);
  std::vector<std::uint32_t> counts;
  for (const Pair& pair : pairs_) counts.push_back(count(pair, stream, text));
  return counts;
}

/// The units of a stream are its words and a twentieth more.
double PairRanker::part(std::uint32_t weight, std::size_t length) const {
  if (weight == 0) return 0;
  return ranking::impact(weight, static_cast<double>(length), mean_length_) * ranking::kImpactValue;
}

double PairRanker::score(Stream stream) const {
  const auto counts = count_all(stream);
  double sum = 0;
  for (std::size_t p = 0; p < pairs_.size(); ++p) {
    sum += pairs_[p].weight * part(counts[p], stream.size());
  }
  return sum;
}

std::vector<ScorePart> PairRanker::explain(Stream stream) const {
  const auto counts = count_all(stream);
  std::vector<ScorePart> parts;
  for (std::size_t p = 0; p < pairs_.size(); ++p) {
    if (counts[p] == 0) continue;
    parts.push_back({pairs_[p].first->word().exact + "+" + pairs_[p].second->word().exact,
                     pairs_[p].weight * part(counts[p], stream.size())});
  }
  return parts;
}

}  // namespace traan
