#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searchd/query/doc_set.h"
#include "searchd/query/query_plan.h"
#include "searchd/query/search.h"
#include "searchd/query/segment_index.h"

namespace traan {

/// A term that adds to scores: weight × impact × kImpactValue, or, of a flat one, its weight alone.
struct ScoredTerm {
  IndexTerm term;
  double weight = 0;
  bool flat = false;
  std::string label;  ///< For explain().
};

/// Two words of a query that stand next to each other in it.
struct QueryPair {
  const WordTerms* first;
  const WordTerms* second;
};

/// What of a query adds to scores, with weights by how rare it is in the generation.
class Scorer {
 public:
  /// `indexes` are those of all segments.
  Scorer(const PlanNode& root, const Generation& generation,
         const std::vector<SegmentIndex>& indexes);

  const std::vector<QueryPair>& pairs() const { return pairs_; }

  /// Of each document of `among` its score, at its place in `scores`, which has room for all of
  /// the segment's; the others' are not touched.
  void score(const SegmentIndex& index, const DocSet& among, std::vector<float>& scores) const;
  /// The parts of one document's score.
  std::vector<ScorePart> explain(const SegmentIndex& index, std::uint32_t d) const;

  double idf(double frequency) const;

 private:
  void add_parts(const PlanNode& node);
  void add_word(const WordTerms& word);
  void add_pair(const WordTerms& first, const WordTerms& second);
  void add_reference(const QueryNode& node);
  double frequency(const IndexTerm& term) const;

  const Generation& generation_;
  const std::vector<SegmentIndex>& indexes_;
  double documents_ = 0;
  std::vector<ScoredTerm> terms_;
  std::vector<QueryPair> pairs_;
  std::vector<const WordTerms*> seen_;
};

}  // namespace traan
