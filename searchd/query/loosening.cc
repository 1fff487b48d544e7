#include "searchd/query/loosening.h"

#include <algorithm>

namespace traan {
namespace {

template <typename Change>
void change_all(QueryNode& node, Change change) {
  for (QueryNode& part : node.parts) change_all(part, change);
  change(node);
}

bool is_distance(QueryKind kind) {
  return kind == QueryKind::phrase || kind == QueryKind::near || kind == QueryKind::before ||
         kind == QueryKind::sentence || kind == QueryKind::paragraph;
}

}  // namespace

std::optional<QueryNode> without_marks(const QueryNode& root) {
  QueryNode loose = root;
  change_all(loose, [](QueryNode& node) {
    if (node.kind != QueryKind::word || !node.word.by_exact) return;
    node.word.by_exact = false;
    node.word.restored = node.word.exact;  // what was typed still ranks first
  });
  return loose == root ? std::nullopt : std::optional(std::move(loose));
}

std::optional<QueryNode> without_distances(const QueryNode& root) {
  QueryNode loose = root;
  change_all(loose, [](QueryNode& node) {
    if (is_distance(node.kind)) node.kind = QueryKind::all;
  });
  return loose == root ? std::nullopt : std::optional(std::move(loose));
}

QueryNode without_part(const QueryNode& root, std::size_t part) {
  QueryNode loose = root;
  loose.parts.erase(loose.parts.begin() + static_cast<std::ptrdiff_t>(part));
  return loose;
}

std::size_t required_parts(const QueryNode& root) {
  return root.kind == QueryKind::all ? root.parts.size() : 0;
}

bool may_drop(const QueryNode& part) {
  return part.kind == QueryKind::word || part.kind == QueryKind::any ||
         part.kind == QueryKind::reference;
}

bool must_match(const QueryNode& part) {
  return part.kind == QueryKind::filter || part.kind == QueryKind::date_range ||
         part.kind == QueryKind::zone || part.kind == QueryKind::without;
}

bool has_many_words(const QueryNode& root, std::size_t most) {
  if (root.kind != QueryKind::all) return false;
  const auto texts = std::count_if(root.parts.begin(), root.parts.end(),
                                   [](const QueryNode& part) { return !must_match(part); });
  return static_cast<std::size_t>(texts) > most;
}

}  // namespace traan
