#pragma once

#include <vector>

#include "searchd/query/document_numbers.h"
#include "searchd/query/match.h"
#include "searchd/query/pair_ranker.h"
#include "searchd/query/result_order.h"
#include "searchd/query/scorer.h"
#include "searchd/query/search.h"

namespace traan {

/// The ranks of one page, and whether there are hits behind them.
struct ResultPage {
  std::vector<Rank> ranks;
  bool more = false;
};

/// Puts what matches in order, as far as a page needs. Thread safety: one thread at a time.
class ResultPager {
 public:
  /// Both must outlive this.
  ResultPager(const std::vector<SegmentIndex>& indexes, const DocumentNumbers& numbers)
      : indexes_(indexes), numbers_(numbers), scores_(indexes.size()) {}

  /// The page that is asked for, by its number or as what is behind `cursor`.
  ResultPage page(const SearchRequest& request, const Match& match, const Scorer& scorer,
                  const PairRanker& pairs, const Cursor& cursor);

 private:
  void add(const SearchRequest& request, const Match& match, std::size_t most, Rank limit,
           TopRanks& top) const;
  std::vector<Rank> best(const SearchRequest& request, const Match& match, std::size_t most,
                         Rank limit) const;
  void rerank(std::vector<Rank>& ranks, const PairRanker& pairs) const;

  const std::vector<SegmentIndex>& indexes_;
  const DocumentNumbers& numbers_;
  std::vector<std::vector<float>> scores_;  // by segment
};

}  // namespace traan
