#pragma once

#include <vector>

#include "searchd/query/doc_set.h"
#include "searchd/query/search.h"
#include "searchd/query/segment_index.h"

namespace traan {

/// How many of the matched documents, a set a segment, have each value of each of `names`. Exact.
/// The most frequent values first, but years by number; of names of courts and provinces no more
/// than `most_names`. What is no facet is left out.
std::vector<Facet> count_facets(const std::vector<std::string>& names,
                                const std::vector<SegmentIndex>& indexes,
                                const std::vector<DocSet>& matched, std::size_t most_names);

}  // namespace traan
