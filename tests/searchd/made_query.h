#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// A word as the reader makes it: with marks it is exact.
inline QueryNode a_word(std::string_view text) {
  const TokenList list(text);
  const Token token = list[0];
  QueryNode node;
  node.kind = QueryKind::word;
  node.word.exact = token.exact;
  node.word.folded = token.folded;
  node.word.by_exact = token.marked();
  node.word.prefix = text.ends_with('*');
  return node;
}

inline std::vector<QueryNode> words_of(std::string_view text) {
  const TokenList list(text);
  std::vector<QueryNode> words;
  for (std::size_t i = 0; i < list.size(); ++i) words.push_back(a_word(list.text(i)));
  return words;
}

inline QueryNode a_node(QueryKind kind, std::vector<QueryNode> parts, std::uint32_t distance = 0) {
  QueryNode node;
  node.kind = kind;
  node.parts = std::move(parts);
  (kind == QueryKind::phrase ? node.slop : node.distance) = distance;
  return node;
}

inline QueryNode all_words(std::string_view text) { return a_node(QueryKind::all, words_of(text)); }

inline QueryNode a_phrase(std::string_view text, std::uint32_t slop = 0) {
  return a_node(QueryKind::phrase, words_of(text), slop);
}

inline QueryNode in_zone(ZoneKind zone, QueryNode part) {
  QueryNode node = a_node(QueryKind::zone, {std::move(part)});
  node.zone_kind = zone;
  return node;
}

inline QueryNode a_reference(std::vector<std::string> terms, std::vector<QueryNode> parts = {}) {
  QueryNode node = a_node(QueryKind::reference, std::move(parts));
  node.terms = std::move(terms);
  return node;
}

}  // namespace traan
