#pragma once

#include <xapian.h>

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "indexer/segment_reader.h"
#include "searchd/query/doc_set.h"
#include "searchd/query/segment_tables.h"
#include "searchd/query/word_terms.h"

namespace traan {

/// The documents of one segment by term and by column. Thread safety: one thread at a time; make
/// one a thread.
class SegmentIndex {
 public:
  /// Both must outlive this.
  SegmentIndex(const SegmentReader& reader, const SegmentTables& tables);

  const SegmentReader& reader() const { return reader_; }
  const SegmentTables& tables() const { return tables_; }
  std::uint32_t documents() const { return reader_.documents(); }

  /// How many documents have the term, hidden ones included.
  std::uint32_t frequency(const IndexTerm& term) const;
  /// Adds the documents that have the term.
  void add(const IndexTerm& term, DocSet& set) const;
  /// Those of a field's value; nothing when no term says what it is. Of a topic those whose topic
  /// has the words of the value next to each other, with any marks.
  DocSet with_value(const FieldSchema& field, const std::string& value) const;
  /// Those with a date, both ends included.
  DocSet dated(std::optional<std::int32_t> from, std::optional<std::int32_t> to) const;

  /// Calls take(d, impact) for each document of `among` that has the term, ascending.
  template <typename Take>
  void each_impact(const IndexTerm& term, const DocSet& among, Take take) const {
    if (term.frequent) {
      each_frequent(*term.frequent, among, take);
    } else {
      each_posting(term.name, [&](std::uint32_t d, std::uint32_t wdf) {
        if (among.contains(d)) take(d, wdf);
      });
    }
  }

  /// Adds Xapian's terms that begin so, until there are `limit`.
  void add_terms(const std::string& beginning, std::size_t limit,
                 std::vector<std::string>& terms) const;

 private:
  DocSet with_topic(const FieldSchema& field, const std::string& value) const;
  /// Throws Error(damaged).
  [[noreturn]] void refuse_lists() const;
  template <typename Take>
  void each_frequent(std::uint32_t term, const DocSet& among, Take take) const {
    const auto bits = reader_.frequent().bits(term);
    auto impacts = reader_.frequent().impacts(term);
    const auto wanted = among.words();
    for (std::size_t i = 0; i < bits.size(); ++i) {
      const std::uint64_t own = bits[i];
      const auto count = static_cast<std::size_t>(std::popcount(own));
      if (count > impacts.size()) refuse_lists();
      for (std::uint64_t both = own & wanted[i]; both != 0; both &= both - 1) {
        const int bit = std::countr_zero(both);
        const std::uint64_t before = own & ((std::uint64_t{1} << bit) - 1);
        take(static_cast<std::uint32_t>(i * DocSet::kBits) + static_cast<std::uint32_t>(bit),
             std::uint32_t{impacts[static_cast<std::size_t>(std::popcount(before))]});
      }
      impacts = impacts.subspan(count);
    }
  }
  template <typename Take>
  void each_posting(const std::string& term, Take take) const;

  const SegmentReader& reader_;
  const SegmentTables& tables_;
  Xapian::Database database_;
};

template <typename Take>
void SegmentIndex::each_posting(const std::string& term, Take take) const {
  const auto end = database_.postlist_end(term);
  for (auto at = database_.postlist_begin(term); at != end; ++at) take(*at - 1, at.get_wdf());
}

}  // namespace traan
