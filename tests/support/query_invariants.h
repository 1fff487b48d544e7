#pragma once

#include <string>
#include <string_view>

#include "analyzers/utf8.h"
#include "searchd/language/query_distribution.h"
#include "searchd/language/query_printer.h"
#include "searchd/language/query_tree.h"

namespace traan {

inline bool is_border(std::string_view text, std::size_t pos) {
  return pos <= text.size() && floor_border(text, pos) == pos;
}

inline bool is_positional(QueryKind kind) {
  return kind == QueryKind::phrase || kind == QueryKind::near || kind == QueryKind::before ||
         kind == QueryKind::sentence || kind == QueryKind::paragraph;
}

/// How many parts a node of `kind` may have.
inline bool has_right_parts(const QueryNode& node) {
  const std::size_t size = node.parts.size();
  switch (node.kind) {
    case QueryKind::nothing:
    case QueryKind::word:
    case QueryKind::filter:
    case QueryKind::date_range:
      return size == 0;
    case QueryKind::zone:
      return size == 1;
    case QueryKind::near:
    case QueryKind::before:
      return size == 2 && node.distance > 0;
    case QueryKind::without:
      return size == 2;
    case QueryKind::phrase:
    case QueryKind::sentence:
    case QueryKind::paragraph:
    case QueryKind::any:
      return size >= 2;
    case QueryKind::all:
      return size != 1;
    case QueryKind::reference:
      return !node.terms.empty();
  }
  return false;
}

inline bool fits_in_zone(const QueryNode& node) {
  if (node.kind == QueryKind::filter || node.kind == QueryKind::date_range ||
      node.kind == QueryKind::reference || node.kind == QueryKind::zone) {
    return false;
  }
  for (const QueryNode& part : node.parts) {
    if (!fits_in_zone(part)) return false;
  }
  return true;
}

/// What a tree breaks of the promises of query_tree.h; empty when it keeps them.
inline std::string broken_promise(const QueryNode& node, std::string_view query,
                                  bool check_borders = true) {
  const std::string here = " in " + to_string(node);
  if (node.begin > node.end || node.end > query.size()) return "offsets beyond the query" + here;
  if (check_borders && (!is_border(query, node.begin) || !is_border(query, node.end))) {
    return "offsets inside a character" + here;
  }
  if (!has_right_parts(node)) return "a wrong number of parts" + here;
  if (node.kind == QueryKind::word && (node.word.exact.empty() || node.word.folded.empty())) {
    return "an empty word" + here;
  }
  if (node.kind == QueryKind::filter && (!node.field || node.value.empty())) {
    return "a filter of nothing" + here;
  }
  if (node.kind == QueryKind::zone && !fits_in_zone(node.parts[0])) {
    return "a zone around what has no place" + here;
  }
  for (const QueryNode& part : node.parts) {
    if (part.kind == QueryKind::nothing) return "nothing as a part" + here;
    if (is_positional(node.kind) && !has_positions(part)) return "a part without a place" + here;
    if (node.kind == QueryKind::phrase && part.kind != QueryKind::word) return "a phrase" + here;
    std::string below = broken_promise(part, query, check_borders);
    if (!below.empty()) return below;
  }
  return {};
}

inline std::string broken_promise(const ParsedQuery& parsed, std::string_view query,
                                  bool check_borders = true) {
  std::size_t done = 0;
  for (const Understanding& u : parsed.understood) {
    if (u.kind.empty() || u.begin > u.end || u.end > query.size() || u.begin < done) {
      return "an Understanding beyond the query: " + u.kind;
    }
    if (check_borders && (!is_border(query, u.begin) || !is_border(query, u.end))) {
      return "an Understanding inside a character: " + u.kind;
    }
    done = u.begin;
  }
  return broken_promise(parsed.root, query, check_borders);
}

}  // namespace traan
