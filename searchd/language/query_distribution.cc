#include "searchd/language/query_distribution.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analyzers/error.h"
#include "searchd/language/query_nodes.h"

namespace traan {
namespace {

/// What says something of a document and nothing of a place in it.
bool is_outside(const QueryNode& node) {
  return node.kind == QueryKind::filter || node.kind == QueryKind::date_range ||
         node.kind == QueryKind::reference;
}

bool only_outside(const QueryNode& node) {
  if (is_outside(node)) return true;
  const bool group =
      node.kind == QueryKind::all || node.kind == QueryKind::any || node.kind == QueryKind::without;
  return group && std::ranges::all_of(node.parts, only_outside);
}

/// Whether a zone may stand around the node.
bool fits_zone(const QueryNode& node) {
  return !is_outside(node) && node.kind != QueryKind::zone &&
         std::ranges::all_of(node.parts, fits_zone);
}

std::vector<QueryNode> with(const std::vector<QueryNode>& operands, std::size_t i,
                            QueryNode operand) {
  std::vector<QueryNode> out = operands;
  out[i] = std::move(operand);
  return out;
}

std::vector<QueryNode> without(std::vector<QueryNode> operands, std::size_t i) {
  operands.erase(operands.begin() + static_cast<std::ptrdiff_t>(i));
  return operands;
}

std::vector<QueryNode> two(QueryNode a, QueryNode b) {
  std::vector<QueryNode> nodes;
  nodes.push_back(std::move(a));
  nodes.push_back(std::move(b));
  return nodes;
}

QueryNode positional(const Adjacency& adjacency, std::vector<QueryNode> operands) {
  QueryNode node = group_node(adjacency.kind, std::move(operands));
  if (node.kind == adjacency.kind && node.distance == 0) node.distance = adjacency.distance;
  return node;
}

QueryNode zone_node(ZoneKind zone, QueryNode inside) {
  QueryNode node;
  node.kind = QueryKind::zone;
  node.zone_kind = zone;
  node.begin = inside.begin;
  node.end = inside.end;
  node.parts.push_back(std::move(inside));
  return node;
}

}  // namespace

bool has_positions(const QueryNode& node) {
  switch (node.kind) {
    case QueryKind::word:
    case QueryKind::phrase:
    case QueryKind::near:
    case QueryKind::before:
    case QueryKind::sentence:
    case QueryKind::paragraph:
      return true;
    case QueryKind::any:
      return std::ranges::all_of(node.parts, has_positions);
    default:
      return false;
  }
}

void Distribution::count() {
  if (++made_ > kMaxNodes) {
    throw Error(ErrorKind::bad_input, "the query comes to more than " + std::to_string(kMaxNodes) +
                                          " parts; ask for less inside its parentheses");
  }
}

QueryNode Distribution::place(const Adjacency& adjacency, std::vector<QueryNode> operands) {
  count();
  std::erase_if(operands, [](const QueryNode& o) { return o.kind == QueryKind::nothing; });
  const auto first = std::ranges::find_if_not(operands, has_positions);
  if (first == operands.end()) return positional(adjacency, std::move(operands));
  const auto i = static_cast<std::size_t>(first - operands.begin());
  switch (operands[i].kind) {
    case QueryKind::all:
      return place_all(adjacency, std::move(operands), i);
    case QueryKind::any:
      return place_any(adjacency, std::move(operands), i);
    case QueryKind::without:
      return place_without(adjacency, std::move(operands), i);
    case QueryKind::zone: {
      const ZoneKind zone = operands[i].zone_kind;
      QueryNode inside = operands[i].parts[0];
      return put_in_zone(zone, place(adjacency, with(operands, i, std::move(inside))));
    }
    default: {
      QueryNode outside = operands[i];
      return group_node(QueryKind::all,
                        two(place(adjacency, without(std::move(operands), i)), std::move(outside)));
    }
  }
}

QueryNode Distribution::place_all(const Adjacency& adjacency, std::vector<QueryNode> operands,
                                  std::size_t split) {
  std::vector<QueryNode> inside, outside;
  for (const QueryNode& part : operands[split].parts) {
    (only_outside(part) ? outside : inside).push_back(part);
  }
  std::vector<QueryNode> parts;
  if (inside.empty()) parts.push_back(place(adjacency, without(operands, split)));
  for (QueryNode& part : inside) {
    parts.push_back(place(adjacency, with(operands, split, std::move(part))));
  }
  std::ranges::move(outside, std::back_inserter(parts));
  return group_node(QueryKind::all, std::move(parts));
}

QueryNode Distribution::place_any(const Adjacency& adjacency, std::vector<QueryNode> operands,
                                  std::size_t split) {
  std::vector<QueryNode> inside, parts;
  for (const QueryNode& part : operands[split].parts) {
    if (has_positions(part)) {
      inside.push_back(part);
    } else {
      parts.push_back(place(adjacency, with(operands, split, part)));
    }
  }
  if (!inside.empty()) {
    parts.push_back(
        place(adjacency, with(operands, split, group_node(QueryKind::any, std::move(inside)))));
  }
  return group_node(QueryKind::any, std::move(parts));
}

QueryNode Distribution::place_without(const Adjacency& adjacency, std::vector<QueryNode> operands,
                                      std::size_t split) {
  const QueryNode positive = operands[split].parts[0], negative = operands[split].parts[1];
  QueryNode kept = place(adjacency, with(operands, split, positive));
  QueryNode excluded =
      only_outside(negative) ? negative : place(adjacency, with(operands, split, negative));
  return without_node(std::move(kept), std::move(excluded));
}

QueryNode Distribution::put_in_zone(ZoneKind zone, QueryNode inside) {
  count();
  const bool stays = inside.kind == QueryKind::nothing || inside.kind == QueryKind::zone ||
                     is_outside(inside) || is_every_document(inside);
  if (stays) return inside;
  if (fits_zone(inside)) return zone_node(zone, std::move(inside));
  if (inside.kind == QueryKind::without) {
    QueryNode kept = put_in_zone(zone, std::move(inside.parts[0]));
    return without_node(std::move(kept), put_in_zone(zone, std::move(inside.parts[1])));
  }
  std::vector<QueryNode> fitting, parts;
  for (QueryNode& part : inside.parts) {
    if (fits_zone(part)) {
      fitting.push_back(std::move(part));
    } else {
      parts.push_back(put_in_zone(zone, std::move(part)));
    }
  }
  if (!fitting.empty()) {
    QueryNode group = group_node(inside.kind, std::move(fitting));
    parts.insert(parts.begin(), zone_node(zone, std::move(group)));
  }
  return group_node(inside.kind, std::move(parts));
}

}  // namespace traan
