#include "searchd/query/typical_query.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <vector>

#include "indexer/format.h"
#include "searchd/language/query_nodes.h"
#include "searchd/query/ranking.h"

namespace traan {
namespace {

/// Of what a document has, how much of it and what it tells.
struct Telling {
  std::uint32_t key;  // a word, or the first and second of a compound
  double worth;
};

using Counts = std::unordered_map<std::uint32_t, double>;

/// The most telling first. `documents_with` is by the lexicon's sample; what a handful of documents
/// have are names, and what every other has tells nothing.
template <typename DocumentsWith>
std::vector<Telling> most_telling(const Counts& counts, const LexiconReader& lexicon,
                                  std::size_t most, DocumentsWith documents_with) {
  const double fewest = 1 + std::log2(1.0 + lexicon.documents());
  std::vector<Telling> telling;
  for (const auto& [key, count] : counts) {
    const std::uint32_t with = documents_with(key);
    if (with < fewest || 2 * with > lexicon.documents()) continue;
    const double share = count / (count + ranking::kBm25K1);
    telling.push_back({key, share * ranking::idf(lexicon.documents(), with)});
  }
  std::sort(telling.begin(), telling.end(), [](const Telling& a, const Telling& b) {
    return a.worth != b.worth ? a.worth > b.worth : a.key < b.key;
  });
  if (telling.size() > most) telling.resize(most);
  return telling;
}

/// Numbers of cases, articles and years say nothing of the matter.
bool has_digit(std::string_view term) {
  return std::any_of(term.begin(), term.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QueryNode node_of(std::uint16_t number, const LexiconReader& lexicon) {
  QueryWord word;
  word.exact = lexicon.term(number);
  word.folded = lexicon.folded_term(number);
  word.by_exact = true;
  return word_node(std::move(word), 0, 0);
}

}  // namespace

QueryNode typical_query(std::span<const std::uint16_t> stream, const LexiconReader& lexicon) {
  constexpr std::size_t kMostCompounds = 16, kMostWords = 8;
  constexpr double kTitleTimes = 4;
  Counts words, compounds;
  std::optional<std::uint16_t> before;
  double times = kTitleTimes;
  for (const std::uint16_t unit : stream) {
    if (unit == format::kTextBegin) times = 1;
    std::optional<std::uint16_t> word;
    if (unit >= format::kFirstId && unit < format::kFirstId + lexicon.size() &&
        !has_digit(lexicon.term(static_cast<std::uint16_t>(unit - format::kFirstId)))) {
      word = static_cast<std::uint16_t>(unit - format::kFirstId);
      words[*word] += times;
      if (before && lexicon.is_compound(*before, *word)) {
        compounds[std::uint32_t{*before} << 16 | *word] += times;
      }
    }
    before = word;
  }
  const auto first = [](std::uint32_t key) { return static_cast<std::uint16_t>(key >> 16); };
  const auto second = [](std::uint32_t key) { return static_cast<std::uint16_t>(key); };
  std::vector<QueryNode> parts;
  for (const Telling& telling :
       most_telling(compounds, lexicon, kMostCompounds, [&](std::uint32_t key) {
         return lexicon.documents_with_pair(first(key), second(key));
       })) {
    std::vector<QueryNode> both;
    both.push_back(node_of(first(telling.key), lexicon));
    both.push_back(node_of(second(telling.key), lexicon));
    parts.push_back(phrase_node(std::move(both)));
    words.erase(first(telling.key));
    words.erase(second(telling.key));
  }
  for (const Telling& telling : most_telling(words, lexicon, kMostWords, [&](std::uint32_t key) {
         return lexicon.documents_with(second(key));
       })) {
    parts.push_back(node_of(second(telling.key), lexicon));
  }
  return parts.empty() ? QueryNode{} : group_node(QueryKind::all, std::move(parts));
}

}  // namespace traan
