#pragma once

#include <cstdint>

#include "searchd/query/deadline.h"
#include "searchd/query/doc_set.h"
#include "searchd/query/occurrence_finder.h"
#include "searchd/query/query_plan.h"
#include "searchd/query/segment_index.h"

namespace traan {

/// The documents of one segment that a query matches: sets of documents joined and cut as the query
/// says, and what no set knows (phrases, distances, zones) read from the token streams of those
/// that are left. Past its deadline it leaves out what it has not read.
/// Thread safety: one thread at a time.
class SetMatcher {
 public:
  /// All must outlive this.
  SetMatcher(const SegmentIndex& index, const Deadline& deadline)
      : index_(index), deadline_(deadline), finder_(&deadline) {}

  /// Those of `within` that `root` matches.
  DocSet match(const PlanNode& root, const DocSet& within);
  /// How many documents were left out because the time was up.
  std::uint32_t unexamined() const { return unexamined_; }

 private:
  DocSet exact(const PlanNode& node, const DocSet& within);
  DocSet all_of(const PlanNode& node, const DocSet& within);
  DocSet any_of(const PlanNode& node, const DocSet& within);
  DocSet without(const PlanNode& node, const DocSet& within);
  DocSet read_streams(const PlanNode& node, DocSet candidates);
  DocSet word(const PlanNode& node);
  DocSet reference(const PlanNode& node, const DocSet& within);
  /// Those that a positional node or a zone may match: no fewer than do.
  DocSet candidates(const PlanNode& node, const DocSet& within);
  DocSet candidate_part(const PlanNode& part, const DocSet& within);
  void keep_pairs(const PlanNode& phrase, DocSet& set) const;
  DocSet with_any(const std::vector<IndexTerm>& terms) const;

  const SegmentIndex& index_;
  const Deadline& deadline_;
  OccurrenceFinder finder_;
  bool excluding_ = false;  // what is not read in time is to be left in the set: it is taken away
  std::uint32_t unexamined_ = 0;
};

}  // namespace traan
