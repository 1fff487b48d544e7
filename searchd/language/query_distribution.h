#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "searchd/language/query_tree.h"

namespace traan {

/// A tree of more nodes than this is refused.
constexpr std::size_t kMaxNodes = 1000;

/// What a positional operator asks of its operands.
struct Adjacency {
  QueryKind kind = QueryKind::near;  ///< near, before, sentence or paragraph
  std::uint32_t distance = 0;
};

/// Brings what positional operators and zones cannot hold out of them, so that a tree has the shape
/// that QueryNode promises. Throws Error(bad_input) when it has made more than kMaxNodes nodes.
class Distribution {
 public:
  /// `operands` next to each other: `(a AND b) /5 c` is `a /5 c` and `b /5 c`, `(a NOT b) /5 c` is
  /// `a /5 c` without `b /5 c`. Filters, dates and references stand beside; zones around.
  QueryNode place(const Adjacency& adjacency, std::vector<QueryNode> operands);

  /// `inside` in a zone: filters, dates and references stand beside it, and an inner zone takes the
  /// place of the outer one.
  QueryNode put_in_zone(ZoneKind zone, QueryNode inside);

 private:
  QueryNode place_all(const Adjacency& adjacency, std::vector<QueryNode> operands,
                      std::size_t split);
  QueryNode place_any(const Adjacency& adjacency, std::vector<QueryNode> operands,
                      std::size_t split);
  QueryNode place_without(const Adjacency& adjacency, std::vector<QueryNode> operands,
                          std::size_t split);
  void count();

  std::size_t made_ = 0;
};

/// Whether positional operators can hold the node and all below it.
bool has_positions(const QueryNode& node);

}  // namespace traan
