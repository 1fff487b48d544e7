#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// The word that `token` is: by its marks when it has any.
QueryWord word_of(const Token& token);

QueryNode word_node(QueryWord word, std::size_t begin, std::size_t end);

/// The words of a text next to each other, as phrase_node() has them. All stand at the bytes
/// [begin, end) of the query.
QueryNode phrase_of(std::string_view text, std::size_t begin, std::size_t end);

/// Words next to each other: nothing of none, of one itself.
QueryNode phrase_node(std::vector<QueryNode> words);

/// The node of `kind` over `parts`, which stands where they do. Of one part, the part itself; parts
/// that are nothing, and those of parts of the same kind, are taken in for `all` and `any`.
QueryNode group_node(QueryKind kind, std::vector<QueryNode> parts);

/// What is in `positive` and not in `negative`; every document that is not when there is no
/// positive part.
QueryNode without_node(QueryNode positive, QueryNode negative);

/// `all` without parts: every document.
QueryNode every_document();
bool is_every_document(const QueryNode& node);

/// Makes the node and all below it stand at [begin, end).
void set_span(QueryNode& node, std::size_t begin, std::size_t end);

/// How many nodes the tree has; the words of a phrase and the parts of a reference, which stay
/// together, do not count.
std::size_t node_count(const QueryNode& node);

}  // namespace traan
