#include "searchd/query/pair_ranker.h"

#include <algorithm>

#include "indexer/format.h"
#include "searchd/query/ranking.h"
#include "searchd/query/unit_scan.h"

namespace traan {
namespace {

std::uint16_t unit_of(std::uint16_t number) {
  return static_cast<std::uint16_t>(number + format::kFirstId);
}

/// How many documents may have two words next to each other, by the lexicon's sample.
double pair_frequency(std::uint16_t first, std::uint16_t second, const Generation& generation) {
  const LexiconReader& lexicon = generation.lexicon();
  if (lexicon.documents() == 0) return 1;
  const double documents = static_cast<double>(generation.manifest().documents);
  const double sampled = lexicon.documents_with_pair(first, second);
  return std::clamp(sampled * documents / lexicon.documents(), 1.0, documents);
}

}  // namespace

PairRanker::PairRanker(const Scorer& scorer, const Generation& generation)
    : mean_length_(ranking::mean_length(generation.lexicon())) {
  for (const QueryPair& pair : scorer.pairs()) {
    const auto first = pair.first->number(), second = pair.second->number();
    if (!first || !second) continue;
    const double weight =
        ranking::kPairWeight * scorer.idf(pair_frequency(*first, *second, generation));
    pairs_.push_back({unit_of(*first), unit_of(*second), weight,
                      pair.first->word().exact + "+" + pair.second->word().exact});
  }
}

std::uint32_t PairRanker::count(const Pair& pair, Stream stream, std::size_t text) {
  std::uint32_t weight = 0;
  for (std::size_t i = find_pair(stream, pair.first, pair.second, 0); i < stream.size();
       i = find_pair(stream, pair.first, pair.second, i + 1)) {
    weight += i < text ? ranking::kTitleWeight : ranking::kTextWeight;
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
    parts.push_back({pairs_[p].label, pairs_[p].weight * part(counts[p], stream.size())});
  }
  return parts;
}

}  // namespace traan
