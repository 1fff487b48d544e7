#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "searchd/query/deadline.h"
#include "searchd/query/query_plan.h"
#include "searchd/query/scorer.h"
#include "searchd/query/search.h"
#include "searchd/query/segment_index.h"
#include "searchd/query/set_matcher.h"

namespace traan {

/// What a query matches in all segments: a set a segment.
struct Match {
  std::vector<DocSet> sets;
  std::uint64_t total = 0;       ///< Of the sets.
  std::uint64_t unexamined = 0;  ///< Without those that `matchers` leave out.
  /// Of a match by lists alone, by segment: which documents of its set do match.
  std::vector<std::unique_ptr<SetMatcher>> matchers;
};

/// The documents that a search may find at all: not hidden, and by its filters.
std::vector<DocSet> filtered(const std::vector<SegmentIndex>& indexes,
                             const SearchRequest& request);

/// Those of `within` that match all of `root`.
Match match_all(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                const std::vector<DocSet>& within, const Deadline& deadline);

/// Those of `within` that may match all of `root`, with the matchers that confirm it.
Match match_lists(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                  const std::vector<DocSet>& within, const Deadline& deadline);

/// Those of `within` that have enough of `root`, a question (loosening.h): its parts weigh by how
/// rare they are.
Match match_enough(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                   const std::vector<DocSet>& within, const Deadline& deadline);

}  // namespace traan
