#include "searchd/query/hidden_documents.h"

#include <algorithm>

namespace traan {

Xapian::Query HiddenDocuments::without(const Xapian::Query& query, const Generation& generation) {
  if (generation.manifest().hidden == 0) return query;
  const Xapian::Query hidden((new HiddenDocuments(generation))->release());
  return {Xapian::Query::OP_AND_NOT, query, hidden};
}

void HiddenDocuments::init(const Xapian::Database& shard) {
  docids_ = &generation_.hidden(generation_.segment_of(shard));
  started_ = false;
}

void HiddenDocuments::next(double) {
  if (started_) {
    ++at_;
  } else {
    at_ = docids_->begin();
    started_ = true;
  }
}

void HiddenDocuments::skip_to(Xapian::docid docid, double) {
  at_ = std::lower_bound(started_ ? at_ : docids_->begin(), docids_->end(), docid);
  started_ = true;
}

}  // namespace traan
