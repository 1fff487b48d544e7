#pragma once

#include <xapian.h>

#include <cstdint>
#include <set>
#include <vector>

#include "indexer/generation.h"
#include "searchd/query/search.h"
#include "searchd/query/stream_phrase.h"

namespace traan {

/// What of a query the term index cannot check: phrases, by the token stream, and dates, by their
/// column. Serves one match of one thread.
class CandidateFilter {
 public:
  CandidateFilter(const Generation& generation, const Xapian::Database& database,
                  const ParsedQuery& query, DateRange dates);
  CandidateFilter(const CandidateFilter&) = delete;
  CandidateFilter& operator=(const CandidateFilter&) = delete;

  /// Whether there is anything to check at all.
  bool needed() const { return !requirements_.empty() || dates_.from || dates_.to; }

  /// The documents that pass, for use beside the query that selects candidates. While Xapian
  /// matches, `current()` is the candidate at hand: the only way for a KeyMaker to know, as the
  /// docids it sees are a shard's own. The filter must outlive the match.
  Xapian::Query as_query();
  const DocumentPlace& current() const { return current_; }

 private:
  class Source;
  struct Requirement {
    std::vector<StreamPhrase> phrases;
    std::set<DocumentPlace> documents;  // that meet it by a reference term
  };
  bool accepts(const DocumentPlace& place);
  bool in_range(std::int32_t date) const;

  const Generation& generation_;
  std::vector<Requirement> requirements_;
  DateRange dates_;
  DocumentPlace current_{};
};

}  // namespace traan
