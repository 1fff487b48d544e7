#pragma once

#include <vector>

#include "searchd/query/indexed_words.h"
#include "searchd/query/match.h"
#include "searchd/query/searcher.h"
#include "tests/searchd/random_corpus.h"

namespace traan {

/// A corpus with the parts of the engine that match.
class Engine {
 public:
  explicit Engine(unsigned seed, int records)
      : corpus_(seed, records), new_words_(indexes_), searcher_(corpus_.tables()) {
    for (std::size_t s = 0; s < corpus_.generation().segments().size(); ++s) {
      indexes_.emplace_back(corpus_.generation().segments()[s], corpus_.tables()->segments[s]);
    }
  }
  const RandomCorpus& corpus() const { return corpus_; }
  const std::vector<SegmentIndex>& indexes() const { return indexes_; }
  const IndexedWords& new_words() const { return new_words_; }
  SearchResult search(const SearchRequest& request) const { return searcher_.search(request); }

  Match match(const QueryNode& root, const std::vector<DocSet>& within,
              const Deadline& deadline) const {
    const QueryPlan plan(root, corpus_.generation(), new_words_);
    return match_all(indexes_, plan.root(), within, deadline);
  }
  Match match(const QueryNode& root, const std::vector<DocSet>& within) const {
    const Deadline never(std::chrono::hours(1));
    return match(root, within, never);
  }
  /// What the brute force finds among `within`.
  std::vector<DocSet> truth(const QueryNode& root, const std::vector<DocSet>& within) const {
    std::vector<DocSet> sets;
    for (std::size_t s = 0; s < indexes_.size(); ++s) {
      DocSet& set = sets.emplace_back(indexes_[s].documents());
      within[s].each([&](std::uint32_t d) {
        if (BruteMatcher(corpus_.documents()[s][d]).matches(root)) set.insert(d);
      });
    }
    return sets;
  }
  std::uint64_t documents() const {
    std::uint64_t sum = 0;
    for (const SegmentIndex& index : indexes_) sum += index.documents();
    return sum;
  }
  std::vector<DocSet> visible() const { return filtered(indexes_, {}); }

 private:
  const RandomCorpus corpus_;
  std::vector<SegmentIndex> indexes_;
  const IndexedWords new_words_;
  const Searcher searcher_;
};

inline std::uint64_t count(const std::vector<DocSet>& sets) {
  std::uint64_t sum = 0;
  for (const DocSet& set : sets) sum += set.count();
  return sum;
}

}  // namespace traan
