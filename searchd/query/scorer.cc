#include "searchd/query/scorer.h"

#include <algorithm>

#include "searchd/query/ranking.h"

namespace traan {
namespace {

std::string label_of(const QueryWord& word) {
  return word.restored.empty() || word.by_exact ? word.term() : word.restored;
}

}  // namespace

Scorer::Scorer(const PlanNode& root, const Generation& generation,
               const std::vector<SegmentIndex>& indexes)
    : generation_(generation), indexes_(indexes) {
  for (const SegmentIndex& index : indexes) documents_ += index.documents();
  add_parts(root);
}

double Scorer::idf(double frequency) const { return ranking::idf(documents_, frequency); }

double Scorer::frequency(const IndexTerm& term) const {
  double sum = 0;
  for (const SegmentIndex& index : indexes_) sum += index.frequency(term);
  return sum;
}

void Scorer::add_parts(const PlanNode& node) {
  if (node.kind() == QueryKind::word) return add_word(*node.word);
  if (node.kind() == QueryKind::reference) add_reference(*node.node);
  const bool excluding = node.kind() == QueryKind::without;
  const std::size_t count = excluding ? 1 : node.parts.size();
  const bool in_order = node.kind() == QueryKind::phrase || node.kind() == QueryKind::all;
  for (std::size_t i = 0; i < count; ++i) {
    add_parts(node.parts[i]);
    if (!in_order || i == 0 || !node.parts[i].word || !node.parts[i - 1].word) continue;
    add_pair(*node.parts[i - 1].word, *node.parts[i].word);
  }
}

/// A word that may be several counts most as the one it probably is.
void Scorer::add_word(const WordTerms& word) {
  constexpr std::size_t kMostTerms = 64;  // of a wildcard: its other words only select
  if (std::find(seen_.begin(), seen_.end(), &word) != seen_.end()) return;
  seen_.push_back(&word);
  double all = 0, likeliest = 0;
  std::vector<std::pair<double, std::size_t>> by_frequency;
  for (std::size_t i = 0; i < word.terms().size(); ++i) {
    const double own = frequency(word.terms()[i]);
    if (own == 0) continue;
    by_frequency.emplace_back(own, i);
    all = std::min(documents_, all + own);
    if (word.meant() == i) likeliest = own;
  }
  std::sort(by_frequency.rbegin(), by_frequency.rend());
  if (by_frequency.size() > kMostTerms) by_frequency.resize(kMostTerms);
  const bool known = likeliest > 0;
  const double full = idf(known ? likeliest : all);
  for (const auto& [own, i] : by_frequency) {
    const bool meant = !known || word.meant() == i;
    const double weight = meant ? full : ranking::kOtherReadingWeight * idf(all);
    terms_.push_back({word.terms()[i], weight, false, label_of(word.word())});
  }
}

void Scorer::add_pair(const WordTerms& first, const WordTerms& second) {
  const bool known = std::any_of(pairs_.begin(), pairs_.end(), [&](const QueryPair& pair) {
    return pair.first == &first && pair.second == &second;
  });
  if (known) return;
  pairs_.push_back({&first, &second});
  if (!first.number() || !second.number()) return;
  if (!generation_.lexicon().is_compound(*first.number(), *second.number())) return;
  const auto term = index_term_of_pair(generation_, *first.number(), *second.number());
  const double weight = ranking::kCompoundWeight * idf(frequency(*term));
  terms_.push_back({*term, weight, false, label_of(first.word()) + " " + label_of(second.word())});
}

void Scorer::add_reference(const QueryNode& node) {
  for (const std::string& name : node.terms) {
    const IndexTerm term{std::nullopt, name};
    const bool own =
        std::find(node.own_terms.begin(), node.own_terms.end(), name) != node.own_terms.end();
    const double weight =
        own ? ranking::kOwnReferenceScore : ranking::kReferenceWeight * idf(frequency(term));
    terms_.push_back({term, weight, true, name});
  }
}

void Scorer::score(const SegmentIndex& index, const DocSet& among,
                   std::vector<float>& scores) const {
  const std::vector<float>& priors = index.tables().priors();
  among.each([&](std::uint32_t d) { scores[d] = priors[d]; });
  for (const ScoredTerm& scored : terms_) {
    const auto weight = static_cast<float>(scored.weight * ranking::kImpactValue);
    if (scored.flat) {
      const auto flat = static_cast<float>(scored.weight);
      index.each_impact(scored.term, among,
                        [&](std::uint32_t d, std::uint32_t) { scores[d] += flat; });
    } else {
      index.each_impact(scored.term, among, [&](std::uint32_t d, std::uint32_t impact) {
        scores[d] += weight * static_cast<float>(impact);
      });
    }
  }
}

std::vector<ScorePart> Scorer::explain(const SegmentIndex& index, std::uint32_t d) const {
  std::vector<ScorePart> parts;
  DocSet only(index.documents());
  only.insert(d);
  for (const ScoredTerm& scored : terms_) {
    index.each_impact(scored.term, only, [&](std::uint32_t, std::uint32_t impact) {
      const double score =
          scored.flat ? scored.weight : scored.weight * ranking::kImpactValue * impact;
      parts.push_back({scored.label, score});
    });
  }
  parts.push_back({"prior", index.tables().priors()[d]});
  return parts;
}

}  // namespace traan
