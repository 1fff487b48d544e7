#pragma once

#include <string>
#include <vector>

#include "searchd/language/query_tree.h"
#include "searchd/query/segment_index.h"

namespace traan {

/// Takes from references that some document has the words that they were typed with: those are for
/// what no recogniser knows, and reading token streams for them costs more than all else.
void drop_words_of_known(QueryNode& root, const std::vector<SegmentIndex>& indexes);

/// The numbers in a query that no document of the index has as its own.
std::vector<const QueryNode*> missing_numbers(const QueryNode& root,
                                              const std::vector<SegmentIndex>& indexes);

/// Numbers that documents do have, with the same year and code as that of `reference`: those
/// nearest to it, at most `most`, as "65/2022/HS-PT".
std::vector<std::string> nearest_numbers(const QueryNode& reference,
                                         const std::vector<SegmentIndex>& indexes,
                                         std::size_t most);

}  // namespace traan
