#pragma once

#include <xapian.h>

#include "indexer/generation.h"

namespace traan {

/// The replaced and removed documents of a generation, for a query to leave out: an exact posting
/// list without weight. Xapian clones it for every shard and thread.
class HiddenDocuments : public Xapian::PostingSource {
 public:
  explicit HiddenDocuments(const Generation& generation) : generation_(generation) {}

  /// `query` without them.
  static Xapian::Query without(const Xapian::Query& query, const Generation& generation);

  HiddenDocuments* clone() const override { return new HiddenDocuments(generation_); }
  void init(const Xapian::Database& shard) override;
  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid docid, double min_weight) override;
  bool at_end() const override { return at_ == docids_->end(); }
  Xapian::docid get_docid() const override { return *at_; }

 private:
  Xapian::doccount count() const { return static_cast<Xapian::doccount>(docids_->size()); }

  const Generation& generation_;
  const Docids* docids_ = nullptr;
  Docids::const_iterator at_;
  bool started_ = false;
};

}  // namespace traan
