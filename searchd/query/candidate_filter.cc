#include "searchd/query/candidate_filter.h"

#include <algorithm>

namespace traan {

/// The documents of one shard that the filter accepts. Xapian clones it for every shard and asks it
/// last, about the candidates of the other parts of the query, because it claims to hold most.
class CandidateFilter::Source : public Xapian::PostingSource {
 public:
  explicit Source(CandidateFilter& filter) : filter_(filter) {}

  PostingSource* clone() const override { return new Source(filter_); }
  void init(const Xapian::Database& shard) override {
    segment_ = &filter_.generation_.segment_of(shard);
    last_ = segment_->documents();
    docid_ = 0;
  }
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return last_; }
  Xapian::doccount get_termfreq_max() const override { return last_; }
  void next(double) override {
    do {
      ++docid_;
    } while (docid_ <= last_ && !accepts());
  }
  void skip_to(Xapian::docid docid, double min_weight) override {
    if (docid <= docid_) return;
    docid_ = docid - 1;
    next(min_weight);
  }
  bool check(Xapian::docid docid, double) override {
    docid_ = docid;
    return accepts();
  }
  bool at_end() const override { return docid_ > last_; }
  Xapian::docid get_docid() const override { return docid_; }

 private:
  bool accepts() { return filter_.accepts({segment_, docid_}); }

  CandidateFilter& filter_;
  const SegmentReader* segment_ = nullptr;
  Xapian::docid docid_ = 0, last_ = 0;
};

CandidateFilter::CandidateFilter(const Generation& generation, const Xapian::Database& database,
                                 const ParsedQuery& query, DateRange dates)
    : generation_(generation), dates_(dates) {
  for (const Clause& clause : query.clauses) {
    const bool together = std::any_of(clause.phrases.begin(), clause.phrases.end(),
                                      [](const QueryPhrase& p) { return p.size() > 1; });
    if (!together) continue;
    Requirement& requirement = requirements_.emplace_back();
    for (const QueryPhrase& phrase : clause.phrases) {
      requirement.phrases.push_back(to_stream_phrase(phrase, generation.lexicon()));
    }
    for (const std::string& term : clause.reference_terms) {
      for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
        requirement.documents.insert(generation.place(*at));
      }
    }
  }
}

bool CandidateFilter::in_range(std::int32_t date) const {
  if (!dates_.from && !dates_.to) return true;
  if (date == format::kNoDate) return false;
  return (!dates_.from || date >= *dates_.from) && (!dates_.to || date <= *dates_.to);
}

bool CandidateFilter::accepts(const DocumentPlace& place) {
  current_ = place;
  if (!in_range(place.segment->date(place.docid))) return false;
  if (requirements_.empty()) return true;
  const StreamUnits stream = place.segment->stream(place.docid);
  return std::all_of(requirements_.begin(), requirements_.end(), [&](const Requirement& r) {
    return r.documents.contains(place) ||
           std::any_of(r.phrases.begin(), r.phrases.end(), [&](const StreamPhrase& phrase) {
             return count_phrase(stream, phrase, generation_.lexicon(), 1) > 0;
           });
  });
}

Xapian::Query CandidateFilter::as_query() { return Xapian::Query((new Source(*this))->release()); }

}  // namespace traan
