#include "searchd/language/query_nodes.h"

#include <algorithm>
#include <utility>

namespace traan {

QueryWord word_of(const Token& token) {
  QueryWord word;
  word.exact = token.exact;
  word.folded = token.folded;
  word.by_exact = token.marked();
  return word;
}

QueryNode word_node(QueryWord word, std::size_t begin, std::size_t end) {
  QueryNode node;
  node.kind = QueryKind::word;
  node.word = std::move(word);
  node.begin = begin;
  node.end = end;
  return node;
}

namespace {

void stand_at_parts(QueryNode& node) {
  if (node.parts.empty()) return;
  node.begin = node.parts[0].begin;
  node.end = node.parts[0].end;
  for (const QueryNode& part : node.parts) {
    node.begin = std::min(node.begin, part.begin);
    node.end = std::max(node.end, part.end);
  }
}

}  // namespace

QueryNode phrase_of(std::string_view text, std::size_t begin, std::size_t end) {
  const TokenList list(text);
  std::vector<QueryNode> words;
  for (std::size_t i = 0; i < list.size(); ++i) {
    words.push_back(word_node(word_of(list[i]), begin, end));
  }
  return phrase_node(std::move(words));
}

QueryNode phrase_node(std::vector<QueryNode> words) {
  if (words.empty()) return {};
  if (words.size() == 1) return std::move(words[0]);
  QueryNode node;
  node.kind = QueryKind::phrase;
  node.parts = std::move(words);
  stand_at_parts(node);
  return node;
}

QueryNode group_node(QueryKind kind, std::vector<QueryNode> parts) {
  const bool takes_in = kind == QueryKind::all || kind == QueryKind::any;
  const bool every = kind == QueryKind::all && std::ranges::any_of(parts, is_every_document);
  QueryNode node;
  node.kind = kind;
  for (QueryNode& part : parts) {
    if (part.kind == QueryKind::nothing) continue;
    if (kind == QueryKind::all && is_every_document(part)) continue;
    if (takes_in && part.kind == kind && !part.parts.empty()) {
      std::ranges::move(part.parts, std::back_inserter(node.parts));
    } else {
      node.parts.push_back(std::move(part));
    }
  }
  if (node.parts.empty()) return every ? node : QueryNode();
  if (node.parts.size() == 1) return QueryNode(std::move(node.parts[0]));
  stand_at_parts(node);
  return node;
}

QueryNode without_node(QueryNode positive, QueryNode negative) {
  if (negative.kind == QueryKind::nothing) return positive;
  QueryNode node;
  node.kind = QueryKind::without;
  if (positive.kind == QueryKind::nothing || is_every_document(positive)) {
    positive = every_document();
    positive.begin = positive.end = negative.begin;
  }
  node.parts.push_back(std::move(positive));
  node.parts.push_back(std::move(negative));
  stand_at_parts(node);
  return node;
}

QueryNode every_document() {
  QueryNode node;
  node.kind = QueryKind::all;
  return node;
}

bool is_every_document(const QueryNode& node) {
  return node.kind == QueryKind::all && node.parts.empty();
}

void set_span(QueryNode& node, std::size_t begin, std::size_t end) {
  node.begin = begin;
  node.end = end;
  for (QueryNode& part : node.parts) set_span(part, begin, end);
}

std::size_t node_count(const QueryNode& node) {
  std::size_t count = 1;
  if (node.kind == QueryKind::phrase || node.kind == QueryKind::reference) return count;
  for (const QueryNode& part : node.parts) count += node_count(part);
  return count;
}

}  // namespace traan
