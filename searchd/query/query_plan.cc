#include "searchd/query/query_plan.h"

#include <algorithm>

namespace traan {
namespace {

/// Nothing where the index does not list all documents that may have both words.
std::optional<PairLists> lists_of_pair(const WordTerms& first, const WordTerms& second,
                                       const Generation& generation) {
  constexpr std::size_t kMostReadings = 64;
  if (first.word().prefix || second.word().prefix) return std::nullopt;
  if (first.numbers().size() > kMostReadings || second.numbers().size() > kMostReadings) {
    return std::nullopt;
  }
  PairLists lists;
  for (const std::uint16_t a : first.numbers()) {
    for (const std::uint16_t b : second.numbers()) {
      if (auto pair = index_term_of_pair(generation, a, b))
        lists.certain.push_back(std::move(*pair));
    }
  }
  const bool exact = first.word().by_exact && second.word().by_exact;
  if (exact) return lists.certain.empty() ? std::nullopt : std::optional(std::move(lists));
  const auto unlisted =
      index_term_of_unlisted(generation, first.word().folded, second.word().folded);
  if (!unlisted) return std::nullopt;
  const bool loose = !first.word().by_exact && !second.word().by_exact;
  (loose ? lists.certain : lists.possible).push_back(*unlisted);
  return lists;
}

void find_pairs(PlanNode& phrase, const Generation& generation) {
  for (std::size_t i = 1; i < phrase.parts.size(); ++i) {
    auto lists = lists_of_pair(*phrase.parts[i - 1].word, *phrase.parts[i].word, generation);
    if (lists) phrase.pairs.push_back(std::move(*lists));
  }
}

/// By the lexicon's sample.
std::optional<std::size_t> rarest_pair(const PlanNode& phrase, const LexiconReader& lexicon) {
  std::optional<std::size_t> rarest;
  std::uint32_t least = 0;
  for (std::size_t i = 1; i < phrase.parts.size(); ++i) {
    const WordTerms &first = *phrase.parts[i - 1].word, &second = *phrase.parts[i].word;
    if (first.only_unit() == 0 || second.only_unit() == 0) continue;
    const std::uint32_t count = lexicon.pair_count(first.numbers()[0], second.numbers()[0]);
    if (rarest && count >= least) continue;
    rarest = i - 1;
    least = count;
  }
  return rarest;
}

}  // namespace

bool reads_streams(const PlanNode& node) {
  switch (node.kind()) {
    case QueryKind::phrase:
      return !node.is_listed();
    case QueryKind::near:
    case QueryKind::before:
    case QueryKind::sentence:
    case QueryKind::paragraph:
    case QueryKind::zone:
      return true;
    default:
      return std::any_of(node.parts.begin(), node.parts.end(), reads_streams);
  }
}

bool has_cut_word(const PlanNode& node) {
  return (node.word && node.word->cut()) ||
         std::any_of(node.parts.begin(), node.parts.end(), has_cut_word);
}

QueryPlan::QueryPlan(const QueryNode& root, const Generation& generation,
                     const UnknownWords& unknown)
    : root_(compile(root, generation, unknown)) {}

PlanNode QueryPlan::compile(const QueryNode& node, const Generation& generation,
                            const UnknownWords& unknown) {
  PlanNode plan;
  plan.node = &node;
  if (node.kind == QueryKind::word) plan.word = terms_of(node.word, generation, unknown);
  for (const QueryNode& part : node.parts) {
    plan.parts.push_back(compile(part, generation, unknown));
  }
  if (node.kind == QueryKind::phrase && node.slop == 0) {
    find_pairs(plan, generation);
    plan.rarest_pair = rarest_pair(plan, generation.lexicon());
  }
  return plan;
}

const WordTerms* QueryPlan::terms_of(const QueryWord& word, const Generation& generation,
                                     const UnknownWords& unknown) {
  for (const WordTerms& known : words_) {
    if (known.word() == word) return &known;
  }
  return &words_.emplace_back(word, generation, unknown);
}

}  // namespace traan
