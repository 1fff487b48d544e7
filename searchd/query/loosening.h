#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "searchd/language/query_tree.h"

namespace traan {

/// The same query with every marking of its words; nothing when that is the same query.
std::optional<QueryNode> without_marks(const QueryNode& root);

/// The same query with phrases and distances read as words that all must be there; nothing when it
/// has none.
std::optional<QueryNode> without_distances(const QueryNode& root);

/// The same query without part `part` of its root, one that requires several.
QueryNode without_part(const QueryNode& root, std::size_t part);

/// The parts that a query requires at its root: none when it is one thing.
std::size_t required_parts(const QueryNode& root);

/// Whether a part may be left out of a query that finds nothing: what was not asked for by an
/// operator.
bool may_drop(const QueryNode& part);

/// Whether a part of a question must match all the same: what nobody writes in a question.
bool must_match(const QueryNode& part);

/// Whether a query is so long that it is a question or a text, to be matched by how much of it a
/// document has: it has more than `most` parts that need not match (must_match()).
bool has_many_words(const QueryNode& root, std::size_t most);

}  // namespace traan
