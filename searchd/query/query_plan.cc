#include "searchd/query/query_plan.h"

#include <algorithm>
#include <span>

namespace traan {
namespace {

bool has_few_readings(const WordTerms& word) {
  constexpr std::size_t kMostReadings = 64;
  return !word.word().prefix && word.numbers().size() <= kMostReadings;
}

/// Nothing where the index does not list all documents that may have both words.
std::optional<PhraseLists> lists_of_pair(const WordTerms& first, const WordTerms& second,
                                         const Generation& generation) {
  if (!has_few_readings(first) || !has_few_readings(second)) return std::nullopt;
  PhraseLists lists;
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

/// The frequent phrases that are these words in any of their readings.
std::vector<IndexTerm> frequent_phrases_of(std::span<const PlanNode> words,
                                           const FrequentTerms& frequent) {
  std::vector<std::uint32_t> beginnings, longer;
  for (const std::uint16_t a : words[0].word->numbers()) {
    for (const std::uint16_t b : words[1].word->numbers()) {
      if (const auto pair = frequent.of_pair(a, b)) beginnings.push_back(*pair);
    }
  }
  for (const PlanNode& word : words.subspan(2)) {
    longer.clear();
    for (const std::uint32_t beginning : beginnings) {
      for (const std::uint16_t last : word.word->numbers()) {
        if (const auto phrase = frequent.of_phrase(beginning, last)) longer.push_back(*phrase);
      }
    }
    beginnings.swap(longer);
  }
  std::vector<IndexTerm> terms;
  for (const std::uint32_t number : beginnings) terms.push_back({number, ""});
  return terms;
}

bool are_exact(std::span<const PlanNode> words) {
  return std::all_of(words.begin(), words.end(),
                     [](const PlanNode& part) { return part.word->word().by_exact; });
}

/// The longest that is listed from each word on, where its list is all that it stands for.
void find_listed_parts(PlanNode& phrase, const Generation& generation) {
  const std::span<const PlanNode> words = phrase.parts;
  std::size_t covered = 0;
  for (std::size_t first = 0; first + 2 < words.size(); ++first) {
    for (std::size_t size = std::min(kMostPhraseWords, words.size() - first); size > 2; --size) {
      if (first + size <= covered) break;
      const auto part = words.subspan(first, size);
      if (!are_exact(part)) continue;
      auto lists = frequent_phrases_of(part, generation.frequent());
      if (lists.empty()) continue;
      phrase.lists.push_back({std::move(lists), {}});
      covered = first + size;
      break;
    }
  }
}

void find_lists(PlanNode& phrase, const Generation& generation) {
  const std::span<const PlanNode> words = phrase.parts;
  if (words.size() < 2) return;
  for (std::size_t i = 1; i < words.size(); ++i) {
    auto lists = lists_of_pair(*words[i - 1].word, *words[i].word, generation);
    if (lists) phrase.lists.push_back(std::move(*lists));
  }
  if (words.size() == 2) {
    if (phrase.lists.empty()) return;
    phrase.certain = phrase.lists[0].certain;
    phrase.is_listed = phrase.lists[0].possible.empty();
    return;
  }
  const bool few_readings = std::all_of(words.begin(), words.end(), [](const PlanNode& part) {
    return has_few_readings(*part.word);
  });
  if (!few_readings) return;
  if (words.size() <= kMostPhraseWords) {
    phrase.certain = frequent_phrases_of(words, generation.frequent());
    phrase.is_listed = are_exact(words) && !phrase.certain.empty();
  }
  if (!phrase.is_listed) find_listed_parts(phrase, generation);
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
      return !node.is_listed;
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
    find_lists(plan, generation);
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
