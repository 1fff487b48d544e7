#include "searchd/query/searcher.h"

#include <algorithm>

#include "analyzers/error.h"
#include "indexer/xapian_error.h"
#include "searchd/language/query_reader.h"
#include "searchd/query/document_numbers.h"
#include "searchd/query/facets.h"
#include "searchd/query/highlighter.h"
#include "searchd/query/indexed_words.h"
#include "searchd/query/loosener.h"
#include "searchd/query/loosening.h"
#include "searchd/query/number_suggester.h"
#include "searchd/query/pair_ranker.h"
#include "searchd/query/ranking.h"
#include "searchd/query/reference_lookup.h"
#include "searchd/query/result_order.h"
#include "searchd/query/result_pager.h"
#include "searchd/query/stop_watch.h"
#include "searchd/query/typical_query.h"

namespace traan {
namespace {

constexpr std::size_t kSnippetCharacters = 300;

void say(ParsedQuery& query, std::string kind, std::string text, std::size_t begin,
         std::size_t end) {
  query.understood.push_back({std::move(kind), std::move(text), begin, end});
}

/// Whether a text that was read as `root` ends as a question does.
bool is_question(std::string_view text, const QueryNode& root) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return last != std::string_view::npos && text[last] == '?' && required_parts(root) > 0;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::vector<SegmentIndex> open_indexes(const GenerationTables& tables) {
  std::vector<SegmentIndex> indexes;
  for (std::size_t i = 0; i < tables.segments.size(); ++i) {
    indexes.emplace_back(tables.generation->segments()[i], tables.segments[i]);
  }
  return indexes;
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::shared_ptr<const GenerationTables> tables)
      : tables_(std::move(tables)),
        indexes_(open_indexes(*tables_)),
        numbers_(indexes_),
        words_(indexes_),
        matcher_(generation(), indexes_, words_),
        reader_(&generation().lexicon()),
        pager_(indexes_, numbers_) {}

  const Generation& generation() const { return *tables_->generation; }
  SearchResult search(const SearchRequest& request);
  std::vector<Suggestion> suggest(std::string_view typed, std::size_t most) const;
  std::optional<SearchResult> similar(std::string_view id, const SearchRequest& request);
  std::optional<DocumentPlace> find(std::string_view id) const;
  MarkedRecord marked(const DocumentPlace& place, const std::string& query,
                      const std::vector<std::size_t>& literal) const;

 private:
  std::optional<CorrectedQuery> corrected(const SearchRequest& request, const SearchResult& result,
                                          std::uint64_t total, const std::vector<DocSet>& within,
                                          const Deadline& deadline) const;
  void present(const SearchRequest& request, const Cursor& cursor, const Answer& answer,
               SearchResult& result);
  bool say_missing_numbers(const QueryNode& root, ParsedQuery& query) const;
  /// `pairs` is null where they did not add to the score.
  Hit make_hit(const SearchRequest& request, Rank rank, const Scorer& scorer,
               const PairRanker* pairs, Highlighter& highlighter) const;

  const std::shared_ptr<const GenerationTables> tables_;
  const std::vector<SegmentIndex> indexes_;
  const DocumentNumbers numbers_;
  const IndexedWords words_;
  const TreeMatcher matcher_;
  const QueryReader reader_;
  ResultPager pager_;
};

SearchResult Searcher::Impl::search(const SearchRequest& request) {
  const Deadline deadline(request.budget);
  const Cursor cursor =
      request.cursor.empty() ? Cursor{} : Cursor::of(request.cursor, generation().name());
  SearchResult result;
  StopWatch watch;
  result.query = reader_.read(request.query, {request.literal});
  result.stages.parse = watch.lap();
  if (result.query.root.kind == QueryKind::nothing) {
    if (!is_blank(request.query)) {
      say(result.query, "no_words", request.query, 0, request.query.size());
      return result;
    }
    result.query.root.kind = QueryKind::all;  // every document, for the filters to choose from
  }
  drop_words_of_known(result.query.root, indexes_);
  const std::vector<DocSet> within = filtered(indexes_, request);
  const bool asks = is_question(request.query, result.query.root);
  const bool counts = request.count || !request.facets.empty() || asks ||
                      has_many_words(result.query.root, ranking::kMostRequiredWords);
  if (!counts) {
    const Answer listed = matcher_.answer_by_lists(result.query.root, within, deadline);
    result.stages.match = watch.lap();
    present(request, cursor, listed, result);
    if (!result.hits.empty()) return result;
  }
  Answer answer = matcher_.answer(result.query.root, within, deadline, asks);
  const bool only_number = say_missing_numbers(*answer.root, result.query);
  result.correction = corrected(request, result, answer.match.total, within, deadline);
  if (answer.match.total < ranking::kFewHits) {
    const Loosener loosener(request, matcher_, within, deadline);
    result.blockers = loosener.blockers(*answer.root);
    const bool may = request.loosen && !only_number;
    auto loosened = may ? loosener.loosen(*answer.root) : std::nullopt;
    if (loosened) {
      for (Understanding& said : loosened->said) {
        result.query.understood.push_back(std::move(said));
      }
      answer = std::move(loosened->answer);
    }
  }
  if (answer.plan->cut()) say(result.query, "wildcard_cut", request.query, 0, request.query.size());
  result.stages.match = watch.lap();
  result.facets = count_facets(request.facets, indexes_, answer.match.sets, request.most_names);
  result.stages.facets = watch.lap();
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
  const bool asks = is_question(corrected.text, root);
  corrected.total = matcher_.answer(std::move(root), within, deadline, asks).match.total;
  return corrected.total > total ? std::optional(std::move(corrected)) : std::nullopt;
}

/// Puts into the result the page that is asked for, and how many hits there are.
void Searcher::Impl::present(const SearchRequest& request, const Cursor& cursor,
                             const Answer& answer, SearchResult& result) {
  StopWatch watch;
  const PlanNode& root = answer.plan->root();
  const QueryNode no_query;
  PlanNode unscored;  // dates need no scores, and to count the terms for them takes time
  unscored.node = &no_query;
  const bool by_relevance = request.sort == SortOrder::relevance;
  const Scorer scorer(by_relevance ? root : unscored, generation(), indexes_);
  const PairRanker pairs(scorer, generation());
  const ResultPage page = pager_.page(request, answer.match, scorer, pairs, cursor);
  result.stages.order = watch.lap();
  Highlighter highlighter(root, generation());
  std::uint64_t shown = request.cursor.empty() ? (request.page - 1) * request.size : cursor.shown;
  for (const Rank rank : page.ranks) {
    const bool reranked = shown++ < ranking::kRerankDepth;
    result.hits.push_back(
        make_hit(request, rank, scorer, reranked ? &pairs : nullptr, highlighter));
  }
  result.stages.hits = watch.lap();
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

Hit Searcher::Impl::make_hit(const SearchRequest& request, Rank rank, const Scorer& scorer,
                             const PairRanker* pairs, Highlighter& highlighter) const {
  const std::uint32_t document = document_of(rank);
  const DocumentPlace at = numbers_.place(document);
  Hit hit;
  const bool by_relevance = request.sort == SortOrder::relevance;
  if (by_relevance) hit.score = score_of(rank);
  if (request.snippets) {
    hit.record = at.segment->record(at.docid);
    hit.title = highlighter.title(hit.record, at);
    hit.snippet = highlighter.snippet(hit.record, at, kSnippetCharacters);
    if (!request.texts) hit.record.text.clear();
  } else {
    hit.record =
        request.texts ? at.segment->record(at.docid) : at.segment->record_without_text(at.docid);
  }
  if (!request.explain || !by_relevance) return hit;
  hit.parts = scorer.explain(indexes_[numbers_.segment_of(document)], at.docid - 1);
  if (!pairs) return hit;
  for (ScorePart& part : pairs->explain(at.segment->stream(at.docid))) {
    hit.parts.push_back(std::move(part));
  }
  return hit;
}

std::vector<Suggestion> Searcher::Impl::suggest(std::string_view typed, std::size_t most) const {
  std::vector<Suggestion> suggestions = suggest_numbers(typed, indexes_, most);
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

MarkedRecord Searcher::Impl::marked(const DocumentPlace& place, const std::string& query,
                                    const std::vector<std::size_t>& literal) const {
  MarkedRecord marked{place.segment->record(place.docid), place.segment->hash(place.docid), {}, {}};
  const ParsedQuery parsed = reader_.read(query, {literal});
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

bool Searcher::contains(std::string_view id) const {
  return with_xapian("looking up a record", [&] { return impl_->find(id).has_value(); });
}

std::optional<MarkedRecord> Searcher::find_marked(std::string_view id, const std::string& query,
                                                  const std::vector<std::size_t>& literal) const {
  return with_xapian("looking up a record", [&]() -> std::optional<MarkedRecord> {
    const auto place = impl_->find(id);
    if (!place) return std::nullopt;
    return impl_->marked(*place, query, literal);
  });
}

}  // namespace traan
