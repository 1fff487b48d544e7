#include "searchd/query/searcher.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "analyzers/error.h"
#include "indexer/xapian_error.h"
#include "searchd/query/candidate_filter.h"
#include "searchd/query/hidden_documents.h"
#include "searchd/query/ranking.h"
#include "searchd/query/stream_phrase.h"

namespace traan {
namespace {

constexpr std::size_t kSnippetCharacters = 300;

std::string word_term(const QueryWord& word) {
  return make_term(word.by_exact ? kExactPrefix : kFoldedPrefix, word.term());
}

std::string title_term(const QueryWord& word) {
  return make_term(word.by_exact ? kTitlePrefix : kFoldedTitlePrefix, word.term());
}

Xapian::Query phrase_query(const QueryPhrase& phrase) {
  std::vector<Xapian::Query> words;
  for (const QueryWord& word : phrase) words.emplace_back(word_term(word));
  return {Xapian::Query::OP_AND, words.begin(), words.end()};
}

Xapian::Query clause_query(const Clause& clause) {
  std::vector<Xapian::Query> alternatives;
  for (const QueryPhrase& phrase : clause.phrases) alternatives.push_back(phrase_query(phrase));
  for (const std::string& term : clause.reference_terms) {
    alternatives.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term, 1),
                              ranking::kOwnNumberWeight);
  }
  return {Xapian::Query::OP_OR, alternatives.begin(), alternatives.end()};
}

Xapian::Query filter_query(const SearchRequest& request) {
  std::vector<Xapian::Query> all;
  for (const FieldSchema& field : kFields) {
    std::vector<std::string> terms;
    for (const auto& [wanted, value] : request.filters) {
      if (wanted != &field) continue;
      const std::vector<std::string> own = field_terms(field, value);
      if (!own.empty()) terms.push_back(own.front());
    }
    if (terms.empty()) continue;
    all.emplace_back(Xapian::Query::OP_OR, terms.begin(), terms.end());
  }
  return {Xapian::Query::OP_AND, all.begin(), all.end()};
}

Xapian::Query full_query(const SearchRequest& request, const ParsedQuery& parsed) {
  std::vector<Xapian::Query> required, title_words;
  for (const Clause& clause : parsed.clauses) {
    required.push_back(clause_query(clause));
    for (const QueryPhrase& phrase : clause.phrases) {
      for (const QueryWord& word : phrase) title_words.emplace_back(title_term(word));
    }
  }
  Xapian::Query query = Xapian::Query::MatchAll;
  if (!required.empty()) {
    query = Xapian::Query(Xapian::Query::OP_AND, required.begin(), required.end());
    const Xapian::Query titles(Xapian::Query::OP_OR, title_words.begin(), title_words.end());
    query =
        Xapian::Query(Xapian::Query::OP_AND_MAYBE, query,
                      Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, titles, ranking::kTitleWeight));
  }
  const Xapian::Query filters = filter_query(request);
  return filters.empty() ? query : Xapian::Query(Xapian::Query::OP_FILTER, query, filters);
}

/// Sorts by the date column; records without a date last.
class DateKey : public Xapian::KeyMaker {
 public:
  DateKey(const CandidateFilter& candidates, bool newest)
      : candidates_(candidates), newest_(newest) {}
  std::string operator()(const Xapian::Document&) const override {
    const DocumentPlace& place = candidates_.current();
    const std::int32_t date = place.segment->date(place.docid);
    if (date == format::kNoDate) return "\xFF";
    const auto biased = static_cast<std::uint32_t>(date) ^ 0x80000000u;
    const std::uint32_t key = newest_ ? ~biased : biased;
    std::string bytes(1, '\0');
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(key >> shift);
    return bytes;
  }

 private:
  const CandidateFilter& candidates_;
  const bool newest_;
};

/// The words of the query in order, phrase by phrase; of alternatives, the first.
std::vector<QueryWord> words_in_order(const ParsedQuery& query) {
  std::vector<QueryWord> words;
  for (const Clause& clause : query.clauses) {
    if (clause.phrases.empty()) continue;
    words.insert(words.end(), clause.phrases[0].begin(), clause.phrases[0].end());
  }
  return words;
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::shared_ptr<const Generation> generation)
      : generation_(std::move(generation)), database_(generation_->open_database()) {}

  const Generation& generation() const { return *generation_; }
  SearchResult search(const SearchRequest& request) const;
  std::optional<Record> find(std::string_view id) const;

 private:
  struct Match {
    Xapian::docid docid;
    double score;
  };
  struct Matches {
    std::uint64_t total = 0;
    std::vector<Match> page;
  };
  struct PairCount {
    std::uint32_t in_title, in_all;
  };
  Matches match(const SearchRequest& request, const ParsedQuery& query) const;
  void rerank(std::vector<Match>& matches, const ParsedQuery& query) const;
  PairCount count_pair(StreamUnits stream, const StreamPhrase& pair) const;
  double pair_idf(const QueryWord& first, const QueryWord& second,
                  const std::vector<PairCount>& counts) const;
  Hit make_hit(const Match& match, const Highlighter& highlighter) const;

  std::shared_ptr<const Generation> generation_;
  Xapian::Database database_;
};

SearchResult Searcher::Impl::search(const SearchRequest& request) const {
  if (request.page * request.size > kMaxDepth) {
    throw Error(ErrorKind::bad_input,
                "pages end at result " + std::to_string(kMaxDepth) + "; narrow the search");
  }
  SearchResult result;
  result.query = parse_query(request.query);
  const bool typed = request.query.find_first_not_of(" \t\r\n") != std::string::npos;
  if (typed && result.query.clauses.empty()) {  // nothing but signs: not the same as no query
    result.query.understood.push_back({"no_words", request.query, 0, request.query.size()});
    return result;
  }
  Matches matches = match(request, result.query);
  if (matches.total == 0 && !result.query.clauses.empty()) {
    ParsedQuery folded = without_marks(result.query);
    Matches more = match(request, folded);
    if (more.total > 0) {
      folded.understood.push_back({"marks_ignored", request.query, 0, request.query.size()});
      result.query = std::move(folded);
      matches = std::move(more);
    }
  }
  result.total = matches.total;
  const Highlighter highlighter(result.query);
  for (const Match& match : matches.page) result.hits.push_back(make_hit(match, highlighter));
  return result;
}

Searcher::Impl::Matches Searcher::Impl::match(const SearchRequest& request,
                                              const ParsedQuery& query) const {
  const std::size_t first = (request.page - 1) * request.size;
  const bool by_relevance = request.sort == SortOrder::relevance;
  const bool reranked = by_relevance && !query.clauses.empty() && first < ranking::kRerankDepth;
  const std::size_t from = reranked ? 0 : first;
  const std::size_t wanted =
      reranked ? std::max(ranking::kRerankDepth, first + request.size) : request.size;
  Matches matches = with_xapian("searching", [&] {
    CandidateFilter filter(*generation_, database_, query, request.dates);
    DateKey by_date(filter, request.sort == SortOrder::newest);
    Xapian::Enquire enquire(database_);
    Xapian::Query full = full_query(request, query);
    if (filter.needed() || !by_relevance) {
      full = Xapian::Query(Xapian::Query::OP_FILTER, full, filter.as_query());
    }
    enquire.set_query(HiddenDocuments::without(full, *generation_));
    enquire.set_weighting_scheme(Xapian::BM25Weight(ranking::kBm25K1, 0, 1, ranking::kBm25B, 0.5));
    if (!by_relevance) enquire.set_sort_by_key(&by_date, false);
    const Xapian::MSet mset =
        enquire.get_mset(static_cast<Xapian::doccount>(from), static_cast<Xapian::doccount>(wanted),
                         database_.get_doccount());
    Matches found;
    found.total = mset.get_matches_estimated();  // exact: all documents were to be checked
    for (auto at = mset.begin(); at != mset.end(); ++at) {
      found.page.push_back({*at, at.get_weight()});
    }
    return found;
  });
  if (reranked) {
    with_xapian("ranking", [&] { rerank(matches.page, query); });
    const std::size_t skipped = std::min(first, matches.page.size());
    matches.page.erase(matches.page.begin(),
                       matches.page.begin() + static_cast<std::ptrdiff_t>(skipped));
    matches.page.resize(std::min(matches.page.size(), request.size));
  }
  return matches;
}

/// Ranks the first kRerankDepth matches anew by the adjacent pairs of the query that they hold.
void Searcher::Impl::rerank(std::vector<Match>& matches, const ParsedQuery& query) const {
  const std::vector<QueryWord> words = words_in_order(query);
  const std::size_t depth = std::min(matches.size(), ranking::kRerankDepth);
  std::vector<StreamUnits> streams;
  for (std::size_t i = 0; i < depth; ++i) {
    const DocumentPlace place = generation_->place(matches[i].docid);
    streams.push_back(place.segment->stream(place.docid));
  }
  for (std::size_t w = 0; w + 1 < words.size(); ++w) {
    const StreamPhrase pair = to_stream_phrase({words[w], words[w + 1]}, generation_->lexicon());
    std::vector<PairCount> counts;
    for (const StreamUnits stream : streams) counts.push_back(count_pair(stream, pair));
    const double idf = pair_idf(words[w], words[w + 1], counts);
    for (std::size_t i = 0; i < depth; ++i) {
      const double tf = counts[i].in_all;
      matches[i].score += idf * (ranking::kPairWeight * tf / (tf + ranking::kPairSaturation) +
                                 (counts[i].in_title > 0 ? ranking::kTitlePairWeight : 0));
    }
  }
  std::stable_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(depth),
                   [](const Match& a, const Match& b) { return a.score > b.score; });
}

Searcher::Impl::PairCount Searcher::Impl::count_pair(StreamUnits stream,
                                                     const StreamPhrase& pair) const {
  const LexiconReader& lexicon = generation_->lexicon();
  const auto title_end = std::find(stream.begin(), stream.end(), format::kTextBegin);
  return {count_phrase({stream.begin(), title_end}, pair, lexicon, 1),
          count_phrase(stream, pair, lexicon, ranking::kPairTfLimit)};
}

/// Inverse document frequency of a pair of words, which no table has: the share of the candidates
/// that hold the pair, applied to the documents that hold its rarer word.
double Searcher::Impl::pair_idf(const QueryWord& first, const QueryWord& second,
                                const std::vector<PairCount>& counts) const {
  const auto holding = static_cast<double>(
      std::count_if(counts.begin(), counts.end(), [](const PairCount& c) { return c.in_all > 0; }));
  const double rarer =
      std::min(database_.get_termfreq(word_term(first)), database_.get_termfreq(word_term(second)));
  const double frequency = rarer * holding / static_cast<double>(counts.size());
  const double documents = database_.get_doccount();
  return std::log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

Hit Searcher::Impl::make_hit(const Match& match, const Highlighter& highlighter) const {
  const DocumentPlace place = generation_->place(match.docid);
  Hit hit;
  hit.record = place.segment->record(place.docid);
  hit.score = match.score;
  hit.title = highlighter.mark(hit.record.title.empty() ? hit.record.subject : hit.record.title);
  hit.snippet = highlighter.snippet(hit.record.text, kSnippetCharacters);
  return hit;
}

std::optional<Record> Searcher::Impl::find(std::string_view id) const {
  const auto place = generation_->find(database_, id);
  if (!place) return std::nullopt;
  return place->segment->record(place->docid);
}

Searcher::Searcher(std::shared_ptr<const Generation> generation)
    : impl_(std::make_unique<Impl>(std::move(generation))) {}
Searcher::~Searcher() = default;

const Generation& Searcher::generation() const { return impl_->generation(); }

SearchResult Searcher::search(const SearchRequest& request) const { return impl_->search(request); }

std::optional<Record> Searcher::find(std::string_view id) const { return impl_->find(id); }

}  // namespace traan
