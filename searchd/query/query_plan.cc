#include "searchd/query/query_plan.h"

#include <algorithm>

namespace traan {
namespace {

/// The number of a word that stands for nothing else.
std::optional<std::uint16_t> only_number(const PlanNode& part) {
  const bool one = part.word && part.word->only_unit() != 0;
  return one ? part.word->number() : std::nullopt;
}

void find_sure_compounds(PlanNode& phrase, const Generation& generation) {
  constexpr std::size_t kMost = 64;  // readings
  const auto first = phrase.parts[0].word->numbers(), second = phrase.parts[1].word->numbers();
  if (first.size() > kMost || second.size() > kMost) return;
  for (const std::uint16_t a : first) {
    for (const std::uint16_t b : second) {
      if (const auto compound = generation.lexicon().find_compound(a, b)) {
        phrase.sure.push_back(index_term_of_compound(generation, *compound));
      }
    }
  }
}

void find_compounds(PlanNode& phrase, const Generation& generation) {
  for (std::size_t i = 1; i < phrase.parts.size(); ++i) {
    const auto first = only_number(phrase.parts[i - 1]), second = only_number(phrase.parts[i]);
    if (!first || !second) continue;
    if (const auto compound = generation.lexicon().find_compound(*first, *second)) {
      phrase.compounds.push_back(index_term_of_compound(generation, *compound));
    }
  }
  phrase.is_compound = phrase.parts.size() == 2 && !phrase.compounds.empty();
  if (phrase.parts.size() == 2 && !phrase.is_compound) find_sure_compounds(phrase, generation);
}

}  // namespace

bool reads_streams(const PlanNode& node) {
  switch (node.kind()) {
    case QueryKind::phrase:
      return !node.is_compound;
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
  if (node.kind == QueryKind::phrase && node.slop == 0) find_compounds(plan, generation);
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
