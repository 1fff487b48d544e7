#include "searchd/query/searcher.h"

#include <algorithm>
#include <numeric>

#include "analyzers/error.h"
#include "indexer/xapian_error.h"
#include "searchd/language/query_reader.h"
#include "searchd/query/facets.h"
#include "searchd/query/highlighter.h"
#include "searchd/query/loosening.h"
#include "searchd/query/match.h"
#include "searchd/query/pair_ranker.h"
#include "searchd/query/ranking.h"
#include "searchd/query/reference_lookup.h"
#include "searchd/query/result_order.h"

namespace traan {
namespace {

constexpr std::size_t kSnippetCharacters = 300;

/// The words of all segments that no lexicon has.
class IndexedWords : public UnknownWords {
 public:
  explicit IndexedWords(const std::vector<SegmentIndex>& indexes) : indexes_(indexes) {}
  std::vector<std::string> beginning_with(std::string_view prefix, bool folded,
                                          std::size_t limit) const override {
    std::vector<std::string> words;
    for (const SegmentIndex& index : indexes_) {
      std::vector<std::string> own;
      index.add_unknown_words(prefix, folded, limit, own);
      words.insert(words.end(), own.begin(), own.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

 private:
  const std::vector<SegmentIndex>& indexes_;
};

void say(ParsedQuery& query, std::string kind, std::string text, std::size_t begin,
         std::size_t end) {
  query.understood.push_back({std::move(kind), std::move(text), begin, end});
}

bool ends_as_question(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return last != std::string_view::npos && text[last] == '?';
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::shared_ptr<const GenerationTables> tables)
      : tables_(std::move(tables)), words_(indexes_), reader_(&generation().lexicon()) {
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < tables_->segments.size(); ++i) {
      indexes_.emplace_back(generation().segments()[i], tables_->segments[i]);
      firsts_.push_back(before);
      before += indexes_.back().documents();
    }
  }

  const Generation& generation() const { return *tables_->generation; }
  SearchResult search(const SearchRequest& request);
  std::optional<DocumentPlace> find(std::string_view id) const;
  MarkedRecord marked(const DocumentPlace& place, const std::string& query) const;

 private:
  /// A query with what it matches.
  struct Answer {
    QueryNode root;
    Match match;
  };
  Match match(const QueryNode& root, const std::vector<DocSet>& within, const Deadline& deadline,
              bool question = false) const;
  bool say_missing_numbers(const QueryNode& root, ParsedQuery& query) const;
  void loosen(const SearchRequest& request, const std::vector<DocSet>& within,
              const Deadline& deadline, Answer& answer, SearchResult& result) const;
  bool drop_parts(const SearchRequest& request, const std::vector<DocSet>& within,
                  const Deadline& deadline, Answer& answer, SearchResult& result) const;
  std::pair<std::size_t, std::uint64_t> part_to_drop(const QueryNode& root,
                                                     const std::vector<std::uint64_t>& counts,
                                                     const std::vector<DocSet>& within,
                                                     const Deadline& deadline) const;
  void find_blockers(const SearchRequest& request, const QueryNode& root,
                     const std::vector<DocSet>& within, const Deadline& deadline,
                     SearchResult& result) const;
  std::vector<Rank> ordered(const SearchRequest& request, const Match& match, const Scorer& scorer,
                            const PairRanker& pairs, const Cursor& cursor);
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
  const QueryReader reader_;
  std::vector<float> scores_;  // of one segment
};

SearchResult Searcher::Impl::search(const SearchRequest& request) {
  const Deadline deadline(request.budget);
  const Cursor cursor =
      request.cursor.empty() ? Cursor{} : Cursor::of(request.cursor, generation().name());
  SearchResult result;
  result.query = reader_.read(request.query, {request.literal});
  if (result.query.root.kind == QueryKind::nothing) {
    if (!is_blank(request.query)) return result;
    result.query.root.kind = QueryKind::all;  // every document, for the filters to choose from
  }
  with_xapian("looking up references", [&] { drop_words_of_known(result.query.root, indexes_); });
  const std::vector<DocSet> within = filtered(indexes_, request);
  Answer answer{result.query.root,
                match(result.query.root, within, deadline,
                      ends_as_question(request.query) && required_parts(result.query.root) > 0)};
  const bool only_number = say_missing_numbers(answer.root, result.query);
  if (answer.match.total < ranking::kFewHits && !only_number)
    loosen(request, within, deadline, answer, result);
  result.query.root = answer.root;
  result.total = answer.match.total;
  result.unexamined = answer.match.unexamined;
  result.partial = result.unexamined > 0;
  result.facets = count_facets(request.facets, indexes_, answer.match.sets);

  const QueryPlan plan(answer.root, generation(), words_);
  const Scorer scorer(plan.root(), generation(), indexes_);
  const PairRanker pairs(scorer, generation());
  const std::vector<Rank> page = ordered(request, answer.match, scorer, pairs, cursor);
  Highlighter highlighter(plan.root(), generation());
  std::uint64_t shown = request.cursor.empty() ? (request.page - 1) * request.size : cursor.shown;
  for (const Rank rank : page) {
    const bool reranked = shown++ < ranking::kRerankDepth;
    result.hits.push_back(
        make_hit(request, rank, scorer, reranked ? &pairs : nullptr, highlighter));
  }
  if (!page.empty() && shown < result.total) {
    result.cursor = Cursor{shown, page.back()}.text(generation().name());
  }
  return result;
}

Match Searcher::Impl::match(const QueryNode& root, const std::vector<DocSet>& within,
                            const Deadline& deadline, bool question) const {
  return with_xapian("searching", [&] {
    const QueryPlan plan(root, generation(), words_);
    return question || is_question(root, ranking::kMostRequiredWords)
               ? match_enough(indexes_, plan.root(), within, deadline)
               : match_all(indexes_, plan.root(), within, deadline);
  });
}

/// Says which numbers no document has, and which come near; whether one is all that is asked for.
bool Searcher::Impl::say_missing_numbers(const QueryNode& root, ParsedQuery& query) const {
  constexpr std::size_t kMostNearest = 5;
  return with_xapian("looking up numbers", [&] {
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
  });
}

/// Until something matches: without marks, then without one word after another. What was asked for
/// by an operator stays.
void Searcher::Impl::loosen(const SearchRequest& request, const std::vector<DocSet>& within,
                            const Deadline& deadline, Answer& answer, SearchResult& result) const {
  find_blockers(request, answer.root, within, deadline, result);
  const auto try_root = [&](std::optional<QueryNode> root, const char* kind) {
    if (!root || deadline.passed()) return false;
    Match more = match(*root, within, deadline);
    if (more.total <= answer.match.total) return false;
    answer = {std::move(*root), std::move(more)};
    say(result.query, kind, request.query, 0, request.query.size());
    return true;
  };
  if (try_root(without_marks(answer.root), "marks_ignored")) return;
  drop_parts(request, within, deadline, answer, result);
}

/// As few parts as possible go; of several that would do, the one that most documents have.
bool Searcher::Impl::drop_parts(const SearchRequest& request, const std::vector<DocSet>& within,
                                const Deadline& deadline, Answer& answer,
                                SearchResult& result) const {
  QueryNode root = answer.root;
  std::vector<Understanding> dropped;
  std::vector<std::uint64_t> counts;
  for (std::size_t i = 0; i < required_parts(root); ++i) {
    counts.push_back(match(root.parts[i], within, deadline).total);
  }
  while (required_parts(root) > 1 && !deadline.passed()) {
    const auto [part, total] = part_to_drop(root, counts, within, deadline);
    if (part == root.parts.size()) return false;
    const QueryNode& gone = root.parts[part];
    dropped.push_back(
        {"dropped", request.query.substr(gone.begin, gone.end - gone.begin), gone.begin, gone.end});
    root = without_part(root, part);
    counts.erase(counts.begin() + static_cast<std::ptrdiff_t>(part));
    if (total == 0) continue;
    answer.match = match(root, within, deadline);
    answer.root = std::move(root);
    result.query.understood.insert(result.query.understood.end(), dropped.begin(), dropped.end());
    return true;
  }
  return false;
}

/// A part without which something matches, and how much does. Where no part alone is in the way,
/// one that no document has, or else the one that most have. `counts` is how many have each.
std::pair<std::size_t, std::uint64_t> Searcher::Impl::part_to_drop(
    const QueryNode& root, const std::vector<std::uint64_t>& counts,
    const std::vector<DocSet>& within, const Deadline& deadline) const {
  std::vector<std::size_t> order;
  for (std::size_t part = 0; part < counts.size(); ++part) {
    if (may_drop(root.parts[part])) order.push_back(part);
  }
  if (order.empty()) return {root.parts.size(), 0};
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  for (const std::size_t part : order) {
    const std::uint64_t total = match(without_part(root, part), within, deadline).total;
    if (total > 0) return {part, total};
    if (deadline.passed()) break;
  }
  return {counts[order.back()] == 0 ? order.back() : order.front(), 0};
}

void Searcher::Impl::find_blockers(const SearchRequest& request, const QueryNode& root,
                                   const std::vector<DocSet>& within, const Deadline& deadline,
                                   SearchResult& result) const {
  for (std::size_t i = 0; i < required_parts(root) && required_parts(root) > 1; ++i) {
    if (deadline.passed()) return;
    const QueryNode& part = root.parts[i];
    const std::uint64_t count = match(without_part(root, i), within, deadline).total;
    if (count == 0) continue;
    result.blockers.push_back(
        {request.query.substr(part.begin, part.end - part.begin), part.begin, part.end, count});
  }
  if (auto words = without_distances(root)) {
    const std::uint64_t count = match(*words, within, deadline).total;
    if (count > 0) result.blockers.push_back({"distances", 0, 0, count});
  }
  const auto without_filter = [&](const SearchRequest& wider, std::string name) {
    const std::uint64_t count = match(root, filtered(indexes_, wider), deadline).total;
    if (count > 0) result.blockers.push_back({std::move(name), 0, 0, count});
  };
  for (const FieldSchema& field : kFields) {
    SearchRequest wider = request;
    std::erase_if(wider.filters, [&](const auto& filter) { return filter.first == &field; });
    if (wider.filters.size() == request.filters.size()) continue;
    without_filter(wider, std::string(field.name));
  }
  if (request.dates.from || request.dates.to) {
    SearchRequest wider = request;
    wider.dates = {};
    without_filter(wider, "date");
  }
}

/// The ranks of the page that is asked for.
std::vector<Rank> Searcher::Impl::ordered(const SearchRequest& request, const Match& match,
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
  TopRanks top(most, from_top ? ~Rank{0} : cursor.last);
  for (std::size_t s = 0; s < indexes_.size(); ++s) {
    const std::uint32_t first = firsts_[s];
    if (by_relevance) {
      scores_.resize(std::max<std::size_t>(scores_.size(), indexes_[s].documents()));
      with_xapian("scoring", [&] { scorer.score(indexes_[s], match.sets[s], scores_); });
      match.sets[s].each([&](std::uint32_t d) { top.add(rank_of_score(scores_[d], first + d)); });
    } else {
      const auto dates = indexes_[s].reader().dates();
      const bool newest = request.sort == SortOrder::newest;
      match.sets[s].each(
          [&](std::uint32_t d) { top.add(rank_of_date(dates[d], newest, first + d)); });
    }
  }
  std::vector<Rank> ranks = top.take();
  if (reranked) rerank(ranks, pairs);
  if (from_top) {
    ranks.erase(ranks.begin(),
                ranks.begin() + static_cast<std::ptrdiff_t>(std::min(before, ranks.size())));
  }
  if (ranks.size() > request.size) ranks.resize(request.size);
  return ranks;
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
  hit.record = at.segment->record(at.docid);
  const bool by_relevance = request.sort == SortOrder::relevance;
  if (by_relevance) hit.score = score_of(rank);
  if (request.snippets) {
    hit.title = highlighter.title(hit.record, at);
    hit.snippet = highlighter.snippet(hit.record, at, kSnippetCharacters);
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

std::optional<DocumentPlace> Searcher::Impl::find(std::string_view id) const {
  const auto terms = field_terms(*find_field("id"), id);
  if (terms.empty()) return std::nullopt;
  return with_xapian("looking up a record", [&]() -> std::optional<DocumentPlace> {
    for (const SegmentIndex& index : indexes_) {
      DocSet found(index.documents());
      index.add({std::nullopt, terms.front()}, found);
      found -= index.tables().hidden();
      std::optional<DocumentPlace> place;
      found.each([&](std::uint32_t d) { place = DocumentPlace{&index.reader(), d + 1}; });
      if (place) return place;
    }
    return std::nullopt;
  });
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

SearchResult Searcher::search(const SearchRequest& request) const { return impl_->search(request); }

std::optional<Record> Searcher::find(std::string_view id) const {
  const auto place = impl_->find(id);
  if (!place) return std::nullopt;
  return place->segment->record(place->docid);
}

std::optional<MarkedRecord> Searcher::find_marked(std::string_view id,
                                                  const std::string& query) const {
  const auto place = impl_->find(id);
  if (!place) return std::nullopt;
  return impl_->marked(*place, query);
}

}  // namespace traan
