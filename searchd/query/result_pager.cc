#include "searchd/query/result_pager.h"

#include <algorithm>

#include "searchd/query/ranking.h"

namespace traan {
namespace {

/// Whether the first `most` of a set are found sooner by looking at all documents in their order
/// than by looking at the whole set.
bool is_quicker_in_order(const DocSet& set, std::size_t most) {
  const double count = set.count();
  return count * count > static_cast<double>(most) * set.documents();
}

/// The newest `most` of a set whose ranks are below `limit`.
void add_newest(const SegmentIndex& index, const DocSet& set, std::uint32_t first, std::size_t most,
                Rank limit, TopRanks& top) {
  const auto dates = index.reader().dates();
  const std::vector<std::uint32_t>& order = index.tables().newest_first();
  const auto rank = [&](std::uint32_t d) { return rank_of_date(dates[d], true, first + d); };
  auto at = std::partition_point(order.begin(), order.end(),
                                 [&](std::uint32_t d) { return rank(d) >= limit; });
  for (std::size_t taken = 0; at != order.end() && taken < most; ++at) {
    if (!set.contains(*at)) continue;
    top.add(rank(*at));
    ++taken;
  }
}

}  // namespace

/// The page that is asked for.
ResultPage ResultPager::page(const SearchRequest& request, const Match& match, const Scorer& scorer,
                             const PairRanker& pairs, const Cursor& cursor) {
  const bool by_relevance = request.sort == SortOrder::relevance;
  const bool paged = request.cursor.empty();
  const std::uint64_t before = paged ? (request.page - 1) * request.size : cursor.shown;
  // The first ones are ranked anew, so they are taken from the top whatever the page, and so is
  // what follows right behind them: the last one's new rank does not say where its old one was.
  const bool reranked = by_relevance && !pairs.empty() && before <= ranking::kRerankDepth;
  const bool from_top = paged || reranked;
  const std::size_t depth = reranked ? ranking::kRerankDepth : 0;
  const std::size_t most = from_top ? std::max(depth, before + request.size) : request.size;
  if (by_relevance) {
    for (std::size_t s = 0; s < indexes_.size(); ++s) {
      scores_[s].resize(indexes_[s].documents());
      scorer.score(indexes_[s], match.sets[s], scores_[s]);
    }
  }
  ResultPage page;
  page.ranks = best(request, match, most + 1, from_top ? ~Rank{0} : cursor.last);
  page.more = page.ranks.size() > most;
  if (page.more) page.ranks.pop_back();
  std::vector<Rank>& ranks = page.ranks;
  if (reranked) rerank(ranks, pairs);
  if (from_top) {
    ranks.erase(ranks.begin(),
                ranks.begin() + static_cast<std::ptrdiff_t>(std::min(before, ranks.size())));
  }
  if (ranks.size() > request.size) {
    ranks.resize(request.size);
    page.more = true;
  }
  return page;
}

/// Adds what lists say matches: all of it, or where that is quicker the first `most` below `limit`.
void ResultPager::add(const SearchRequest& request, const Match& match, std::size_t most,
                      Rank limit, TopRanks& top) const {
  const bool newest = request.sort == SortOrder::newest;
  for (std::size_t s = 0; s < indexes_.size(); ++s) {
    const DocSet& set = match.sets[s];
    const std::uint32_t first = numbers_.first(s);
    if (request.sort == SortOrder::relevance) {
      const std::vector<float>& scores = scores_[s];
      set.each([&](std::uint32_t d) { top.add(rank_of_score(scores[d], first + d)); });
    } else if (request.sort == SortOrder::added) {
      set.each([&](std::uint32_t d) { top.add(make_rank(first + d, first + d)); });
    } else if (newest && is_quicker_in_order(set, most)) {
      add_newest(indexes_[s], set, first, most, limit, top);
    } else {
      const auto dates = indexes_[s].reader().dates();
      set.each([&](std::uint32_t d) { top.add(rank_of_date(dates[d], newest, first + d)); });
    }
  }
}

/// The `most` greatest ranks below `limit` of what matches. What lists alone do not tell is looked
/// at in the order of the ranks, until there are as many.
std::vector<Rank> ResultPager::best(const SearchRequest& request, const Match& match,
                                    std::size_t most, Rank limit) const {
  constexpr std::size_t kGrowth = 4;
  const bool confirmed = match.matchers.empty();
  std::vector<Rank> found;
  for (std::size_t batch = confirmed ? most : kGrowth * most;; batch *= kGrowth) {
    TopRanks top(batch, limit);
    add(request, match, batch, limit, top);
    std::vector<Rank> ranks = top.take();
    if (confirmed) return ranks;
    for (const Rank rank : ranks) {
      const std::uint32_t document = document_of(rank);
      const std::size_t s = numbers_.segment_of(document);
      if (match.matchers[s]->confirms(document - numbers_.first(s))) found.push_back(rank);
      if (found.size() == most) return found;
    }
    if (ranks.size() < batch) return found;
    limit = ranks.back();
  }
}

void ResultPager::rerank(std::vector<Rank>& ranks, const PairRanker& pairs) const {
  const auto depth = std::min(ranks.size(), ranking::kRerankDepth);
  for (std::size_t i = 0; i < depth; ++i) {
    const std::uint32_t document = document_of(ranks[i]);
    const DocumentPlace at = numbers_.place(document);
    const double more = pairs.score(at.segment->stream(at.docid));
    ranks[i] = rank_of_score(score_of(ranks[i]) + static_cast<float>(more), document);
  }
  std::sort(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(depth), std::greater<>());
}

}  // namespace traan
