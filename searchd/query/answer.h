#pragma once

#include <memory>
#include <vector>

#include "searchd/query/match.h"

namespace traan {

/// A query's tree with what it stands for and what it matches in one generation.
struct Answer {
  std::unique_ptr<const QueryNode> root;  // its address stays: the plan refers to it
  std::unique_ptr<const QueryPlan> plan;
  Match match;
};

/// Finds what trees match in one generation. Thread safety: one thread at a time.
class TreeMatcher {
 public:
  /// All must outlive this.
  TreeMatcher(const Generation& generation, const std::vector<SegmentIndex>& indexes,
              const UnknownWords& unknown)
      : generation_(generation), indexes_(indexes), unknown_(unknown) {}

  /// Among `within`. A question (loosening.h) need not match all; `is_question` says that the tree
  /// is one, however short.
  Answer answer(QueryNode root, const std::vector<DocSet>& within, const Deadline& deadline,
                bool is_question = false) const;
  /// What may match, by lists alone (match_lists); of no question.
  Answer answer_by_lists(QueryNode root, const std::vector<DocSet>& within,
                         const Deadline& deadline) const;
  const std::vector<SegmentIndex>& indexes() const { return indexes_; }

 private:
  Answer planned(QueryNode root) const;

  const Generation& generation_;
  const std::vector<SegmentIndex>& indexes_;
  const UnknownWords& unknown_;
};

}  // namespace traan
