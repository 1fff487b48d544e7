#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

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
  /// Those of `within` that `root` may match, by lists alone. From then on confirms() says which of
  /// them it does.
  DocSet match_lists(const PlanNode& root, const DocSet& within);
  bool confirms(std::uint32_t d);
  /// How many documents were left out because the time was up.
  std::uint32_t unexamined() const { return unexamined_; }

 private:
  /// Whether the document with this token stream has a part of the query.
  using StreamReader = std::function<bool(std::span<const std::uint16_t>)>;

  static StreamReader stream_reader(const PlanNode& node, OccurrenceFinder& finder);
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
  void keep_lists(const PlanNode& phrase, DocSet& set) const;
  DocSet with_any(const std::vector<IndexTerm>& terms) const;

  const SegmentIndex& index_;
  const Deadline& deadline_;
  OccurrenceFinder finder_;
  std::vector<StreamReader> unconfirmed_;  // parts of the query that documents must have besides
  bool excluding_ = false;  // what is not read in time is to be left in the set: it is taken away
  std::uint32_t unexamined_ = 0;
};

}  // namespace traan
