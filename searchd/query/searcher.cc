#include "searchd/query/searcher.h"

#include <algorithm>

#include "analyzers/error.h"
#include "indexer/xapian_error.h"
#include "searchd/language/query_reader.h"
#include "searchd/query/facets.h"
#include "searchd/query/highlighter.h"
#include "searchd/query/indexed_words.h"
#include "searchd/query/loosener.h"
#include "searchd/query/loosening.h"
#include "searchd/query/pair_ranker.h"
#include "searchd/query/ranking.h"
#include "searchd/query/reference_lookup.h"
#include "searchd/query/result_order.h"
#include "searchd/query/typical_query.h"

namespace traan {
namespace {

constexpr std::size_t kSnippetCharacters = 300;

void say(ParsedQuery& query, std::string kind, std::string text, std::size_t begin,
         std::size_t end) {
  query.understood.push_back({std::move(kind), std::move(text), begin, end});
}

bool ends_as_question(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return last != std::string_view::npos && text[last] == '?';
}

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

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::shared_ptr<const GenerationTables> tables)
      : tables_(std::move(tables)),
        words_(indexes_),
        matcher_(generation(), indexes_, words_),
        reader_(&generation().lexicon()) {
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < tables_->segments.size(); ++i) {
      indexes_.emplace_back(generation().segments()[i], tables_->segments[i]);
      firsts_.push_back(before);
      before += indexes_.back().documents();
    }
    scores_.resize(indexes_.size());
  }

  const Generation& generation() const { return *tables_->generation; }
  SearchResult search(const SearchRequest& request);
  std::vector<Suggestion> suggest(std::string_view typed, std::size_t most) const;
  std::optional<SearchResult> similar(std::string_view id, const SearchRequest& request);
  std::optional<DocumentPlace> find(std::string_view id) const;
  MarkedRecord marked(const DocumentPlace& place, const std::string& query) const;

 private:
  std::optional<CorrectedQuery> corrected(const SearchRequest& request, const SearchResult& result,
                                          std::uint64_t total, const std::vector<DocSet>& within,
                                          const Deadline& deadline) const;
  void present(const SearchRequest& request, const Cursor& cursor, const Answer& answer,
               SearchResult& result);
  bool say_missing_numbers(const QueryNode& root, ParsedQuery& query) const;
  struct Page {
    std::vector<Rank> ranks;
    bool more = false;  // hits behind them
  };
  Page ordered(const SearchRequest& request, const Match& match, const Scorer& scorer,
               const PairRanker& pairs, const Cursor& cursor);
  std::vector<Rank> best(const SearchRequest& request, const Match& match, std::size_t most,
                         Rank limit) const;
  void rerank(std::vector<Rank>& ranks, const PairRanker& pairs) const;
  /// `pairs` is null where they did not add to the score.
  Hit make_hit(const SearchRequest& request, Rank rank, const Scorer& scorer,
               const PairRanker* pairs, Highlighter& highlighter) const;
  DocumentPlace place(std::uint32_t document) const;
  std::size_t segment_of(std::uint32_t document) const {
    return static_cast<std::size_t>(std::upper_bound(firsts_.begin(), firsts_.end(), document) -
                                    firsts_.begin() - 1);
  }

  const std::shared_ptr<const GenerationTables> tables_;
  std::vector<SegmentIndex> indexes_;
  std::vector<std::uint32_t> firsts_;  // number of each segment's first document
  const IndexedWords words_;
  const TreeMatcher matcher_;
  const QueryReader reader_;
  std::vector<std::vector<float>> scores_;  // by segment
};

SearchResult Searcher::Impl::search(const SearchRequest& request) {
  const Deadline deadline(request.budget);
  const Cursor cursor =
      request.cursor.empty() ? Cursor{} : Cursor::of(request.cursor, generation().name());
  SearchResult result;
  result.query = reader_.read(request.query, {request.literal});
  if (result.query.root.kind == QueryKind::nothing) {
    if (!is_blank(request.query)) {
      say(result.query, "no_words", request.query, 0, request.query.size());
      return result;
    }
    result.query.root.kind = QueryKind::all;  // every document, for the filters to choose from
  }
  drop_words_of_known(result.query.root, indexes_);
  const std::vector<DocSet> within = filtered(indexes_, request);
  const bool asks = ends_as_question(request.query) && required_parts(result.query.root) > 0;
  const bool counts = request.count || !request.facets.empty() || asks ||
                      has_many_words(result.query.root, ranking::kMostRequiredWords);
  if (!counts) {
    present(request, cursor, matcher_.answer_by_lists(result.query.root, within, deadline), result);
    if (!result.hits.empty()) return result;
  }
  Answer answer = matcher_.answer(result.query.root, within, deadline, asks);
  const bool only_number = say_missing_numbers(*answer.root, result.query);
  if (answer.match.total < ranking::kFewToCorrect) {
    result.correction = corrected(request, result, answer.match.total, within, deadline);
  }
  if (answer.match.total < ranking::kFewHits) {
    const Loosener loosener(request, matcher_, within, deadline);
    result.blockers = loosener.blockers(*answer.root);
    auto loosened = only_number ? std::nullopt : loosener.loosen(*answer.root);
    if (loosened) {
      for (Understanding& said : loosened->said) {
        result.query.understood.push_back(std::move(said));
      }
      answer = std::move(loosened->answer);
    }
  }
  if (answer.plan->cut()) say(result.query, "wildcard_cut", request.query, 0, request.query.size());
  result.facets = count_facets(request.facets, indexes_, answer.match.sets);
  result.query.root = *answer.root;
  present(request, cursor, answer, result);
  return result;
}

/// The query with all that was probably mistyped as it was probably meant, where more documents
/// match that than `total`.
std::optional<CorrectedQuery> Searcher::Impl::corrected(const SearchRequest& request,
                                                        const SearchResult& result,
                                                        std::uint64_t total,
                                                        const std::vector<DocSet>& within,
                                                        const Deadline& deadline) const {
  CorrectedQuery corrected{request.query, 0};
  auto said = result.query.understood;
  std::erase_if(said, [](const Understanding& u) { return u.kind != "correction"; });
  if (said.empty()) return std::nullopt;
  std::sort(said.begin(), said.end(),
            [](const Understanding& a, const Understanding& b) { return a.begin > b.begin; });
  for (const Understanding& u : said) corrected.text.replace(u.begin, u.end - u.begin, u.text);
  QueryNode root = reader_.read(corrected.text, {}).root;
  drop_words_of_known(root, indexes_);
  corrected.total = matcher_.answer(std::move(root), within, deadline).match.total;
  return corrected.total > total ? std::optional(std::move(corrected)) : std::nullopt;
}

/// Puts into the result the page that is asked for, and how many hits there are.
void Searcher::Impl::present(const SearchRequest& request, const Cursor& cursor,
                             const Answer& answer, SearchResult& result) {
  const PlanNode& root = answer.plan->root();
  const QueryNode unscored;
  PlanNode nothing;
  nothing.node = &unscored;
  const bool by_relevance = request.sort == SortOrder::relevance;
  const Scorer scorer(by_relevance ? root : nothing, generation(), indexes_);
  const PairRanker pairs(scorer, generation());
  const Page page = ordered(request, answer.match, scorer, pairs, cursor);
  Highlighter highlighter(root, generation());
  std::uint64_t shown = request.cursor.empty() ? (request.page - 1) * request.size : cursor.shown;
  for (const Rank rank : page.ranks) {
    const bool reranked = shown++ < ranking::kRerankDepth;
    result.hits.push_back(
        make_hit(request, rank, scorer, reranked ? &pairs : nullptr, highlighter));
  }
  const bool counted = answer.match.matchers.empty();
  result.total = counted ? answer.match.total : shown + (page.more ? 1 : 0);
  result.unexamined = answer.match.unexamined;
  for (const auto& matcher : answer.match.matchers) result.unexamined += matcher->unexamined();
  result.partial = result.unexamined > 0 || answer.plan->cut();
  result.exact = !result.partial && (counted || !page.more);
  if (page.more) result.cursor = Cursor{shown, page.ranks.back()}.text(generation().name());
}

/// Says which numbers no document has, and which come near; whether one is all that is asked for.
bool Searcher::Impl::say_missing_numbers(const QueryNode& root, ParsedQuery& query) const {
  constexpr std::size_t kMostNearest = 5;
  const auto missing = missing_numbers(root, indexes_);
  for (const QueryNode* number : missing) {
    const auto said = std::find_if(
        query.understood.begin(), query.understood.end(),
        [&](const Understanding& u) { return u.begin <= number->begin && number->end <= u.end; });
    if (said == query.understood.end()) continue;
    say(query, "number_not_found", std::string(said->text), number->begin, number->end);
    for (const std::string& near : nearest_numbers(*number, indexes_, kMostNearest)) {
      say(query, "nearest_number", near, number->begin, number->end);
    }
  }
  return missing.size() == 1 && missing.front() == &root;
}

/// The page that is asked for.
Searcher::Impl::Page Searcher::Impl::ordered(const SearchRequest& request, const Match& match,
                                             const Scorer& scorer, const PairRanker& pairs,
                                             const Cursor& cursor) {
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
  Page page;
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

/// The `most` greatest ranks below `limit` of what matches. What lists alone do not tell is looked
/// at in the order of the ranks, until there are as many.
std::vector<Rank> Searcher::Impl::best(const SearchRequest& request, const Match& match,
                                       std::size_t most, Rank limit) const {
  constexpr std::size_t kGrowth = 4;
  const bool by_relevance = request.sort == SortOrder::relevance;
  const bool newest = request.sort == SortOrder::newest;
  const bool confirmed = match.matchers.empty();
  std::vector<Rank> found;
  for (std::size_t batch = confirmed ? most : kGrowth * most;; batch *= kGrowth) {
    TopRanks top(batch, limit);
    for (std::size_t s = 0; s < indexes_.size(); ++s) {
      const DocSet& set = match.sets[s];
      const std::uint32_t first = firsts_[s];
      if (by_relevance) {
        const std::vector<float>& scores = scores_[s];
        set.each([&](std::uint32_t d) { top.add(rank_of_score(scores[d], first + d)); });
      } else if (newest && is_quicker_in_order(set, batch)) {
        add_newest(indexes_[s], set, first, batch, limit, top);
      } else {
        const auto dates = indexes_[s].reader().dates();
        set.each([&](std::uint32_t d) { top.add(rank_of_date(dates[d], newest, first + d)); });
      }
    }
    std::vector<Rank> ranks = top.take();
    if (confirmed) return ranks;
    for (const Rank rank : ranks) {
      const std::uint32_t document = document_of(rank);
      const std::size_t s = segment_of(document);
      if (match.matchers[s]->confirms(document - firsts_[s])) found.push_back(rank);
      if (found.size() == most) return found;
    }
    if (ranks.size() < batch) return found;
    limit = ranks.back();
  }
}

void Searcher::Impl::rerank(std::vector<Rank>& ranks, const PairRanker& pairs) const {
  const auto depth = std::min(ranks.size(), ranking::kRerankDepth);
  for (std::size_t i = 0; i < depth; ++i) {
    const std::uint32_t document = document_of(ranks[i]);
    const DocumentPlace at = place(document);
    const double more = pairs.score(at.segment->stream(at.docid));
    ranks[i] = rank_of_score(score_of(ranks[i]) + static_cast<float>(more), document);
  }
  std::sort(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(depth), std::greater<>());
}

Hit Searcher::Impl::make_hit(const SearchRequest& request, Rank rank, const Scorer& scorer,
                             const PairRanker* pairs, Highlighter& highlighter) const {
  const std::uint32_t document = document_of(rank);
  const DocumentPlace at = place(document);
  Hit hit;
  const bool by_relevance = request.sort == SortOrder::relevance;
  if (by_relevance) hit.score = score_of(rank);
  if (request.snippets) {
    hit.record = at.segment->record(at.docid);
    hit.title = highlighter.title(hit.record, at);
    hit.snippet = highlighter.snippet(hit.record, at, kSnippetCharacters);
    hit.record.text.clear();
  } else {
    hit.record = at.segment->record_without_text(at.docid);
  }
  if (!request.explain || !by_relevance) return hit;
  hit.parts = scorer.explain(indexes_[segment_of(document)], at.docid - 1);
  if (!pairs) return hit;
  for (ScorePart& part : pairs->explain(at.segment->stream(at.docid))) {
    hit.parts.push_back(std::move(part));
  }
  return hit;
}

DocumentPlace Searcher::Impl::place(std::uint32_t document) const {
  const std::size_t segment = segment_of(document);
  return {&indexes_[segment].reader(), document - firsts_[segment] + 1};
}

std::vector<Suggestion> Searcher::Impl::suggest(std::string_view typed, std::size_t most) const {
  std::vector<Suggestion> suggestions;
  for (auto& [number, count] : numbers_beginning(typed, indexes_, most)) {
    suggestions.push_back({std::move(number), "number", "", count});
  }
  for (Suggestion& other : tables_->suggester.suggest(typed, most - suggestions.size())) {
    suggestions.push_back(std::move(other));
  }
  return suggestions;
}

std::optional<SearchResult> Searcher::Impl::similar(std::string_view id,
                                                    const SearchRequest& request) {
  const auto place = find(id);
  if (!place) return std::nullopt;
  const Deadline deadline(request.budget);
  SearchResult result;
  result.query.root = typical_query(place->segment->stream(place->docid), generation().lexicon());
  std::vector<DocSet> within = filtered(indexes_, request);
  for (std::size_t s = 0; s < indexes_.size(); ++s) {
    if (&indexes_[s].reader() == place->segment) within[s].erase(place->docid - 1);
  }
  const Answer answer = matcher_.answer(result.query.root, within, deadline, true);
  SearchRequest by_relevance = request;
  by_relevance.sort = SortOrder::relevance;
  by_relevance.cursor.clear();
  present(by_relevance, {}, answer, result);
  return result;
}

std::optional<DocumentPlace> Searcher::Impl::find(std::string_view id) const {
  const auto terms = field_terms(*find_field("id"), id);
  if (terms.empty()) return std::nullopt;
  for (const SegmentIndex& index : indexes_) {
    DocSet found(index.documents());
    index.add({std::nullopt, terms.front()}, found);
    found -= index.tables().hidden();
    std::optional<DocumentPlace> place;
    found.each([&](std::uint32_t d) { place = DocumentPlace{&index.reader(), d + 1}; });
    if (place) return place;
  }
  return std::nullopt;
}

MarkedRecord Searcher::Impl::marked(const DocumentPlace& place, const std::string& query) const {
  MarkedRecord marked{place.segment->record(place.docid), {}, {}};
  const ParsedQuery parsed = reader_.read(query, {});
  const QueryPlan plan(parsed.root, generation(), words_);
  Highlighter highlighter(plan.root(), generation());
  marked.title = highlighter.title(marked.record, place);
  marked.text = highlighter.text(marked.record, place);
  return marked;
}

Searcher::Searcher(std::shared_ptr<const GenerationTables> tables)
    : impl_(std::make_unique<Impl>(std::move(tables))) {}
Searcher::~Searcher() = default;

const Generation& Searcher::generation() const { return impl_->generation(); }

// No error of Xapian's leaves from here.

SearchResult Searcher::search(const SearchRequest& request) const {
  return with_xapian("searching", [&] { return impl_->search(request); });
}

std::vector<Suggestion> Searcher::suggest(std::string_view typed, std::size_t most) const {
  return with_xapian("suggesting", [&] { return impl_->suggest(typed, most); });
}

std::optional<SearchResult> Searcher::similar(std::string_view id,
                                              const SearchRequest& request) const {
  return with_xapian("looking for similar ones", [&] { return impl_->similar(id, request); });
}

std::optional<MarkedRecord> Searcher::find_marked(std::string_view id,
                                                  const std::string& query) const {
  return with_xapian("looking up a record", [&]() -> std::optional<MarkedRecord> {
    const auto place = impl_->find(id);
    if (!place) return std::nullopt;
    return impl_->marked(*place, query);
  });
}

}  // namespace traan
