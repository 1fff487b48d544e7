#include "searchd/query/segment_index.h"

#include <limits>

#include "analyzers/error.h"
#include "corpus-tools/vocabulary.h"
#include "indexer/format.h"
#include "indexer/schema.h"
#include "indexer/xapian_error.h"

namespace traan {

SegmentIndex::SegmentIndex(const SegmentReader& reader, const SegmentTables& tables)
    : reader_(reader),
      tables_(tables),
      database_(with_xapian("opening " + reader.xapian_path(),
                            [&] { return Xapian::Database(reader.xapian_path()); })) {}

std::uint32_t SegmentIndex::frequency(const IndexTerm& term) const {
  return term.frequent ? reader_.frequent().frequency(*term.frequent)
                       : database_.get_termfreq(term.name);
}

void SegmentIndex::add(const IndexTerm& term, DocSet& set) const {
  if (term.frequent) return set.insert(reader_.frequent().bits(*term.frequent));
  const auto end = database_.postlist_end(term.name);
  for (auto at = database_.postlist_begin(term.name); at != end; ++at) set.insert(*at - 1);
}

DocSet SegmentIndex::with_value(const FieldSchema& field, const std::string& value) const {
  if (field.kind == FieldKind::vocabulary) {
    const auto code = vocabulary_code(field.vocabulary, value);
    return code ? tables_.with_code(field, *code) : DocSet(documents());
  }
  if (field.kind == FieldKind::topic) return with_topic(field, value);
  DocSet set(documents());
  const std::vector<std::string> terms = field_terms(field, value);
  if (!terms.empty()) add({std::nullopt, terms.front()}, set);
  return set;
}

DocSet SegmentIndex::with_topic(const FieldSchema& field, const std::string& value) const {
  DocSet set(documents());
  const std::string wanted = unmarked_words(value);
  if (wanted.empty()) return set;
  std::vector<bool> has(reader_.columns().names(field) + 1, false);
  for (std::uint32_t number = 1; number < has.size(); ++number) {
    has[number] = tables_.topic_words(number).find(wanted) != std::string::npos;
  }
  const auto numbers = reader_.columns().numbers(field);
  for (std::uint32_t d = 0; d < numbers.size(); ++d) {
    if (numbers[d] < has.size() && has[numbers[d]]) set.insert(d);
  }
  return set;
}

DocSet SegmentIndex::dated(std::optional<std::int32_t> from, std::optional<std::int32_t> to) const {
  const std::int32_t first = from.value_or(format::kNoDate + 1);
  const std::int32_t last = to.value_or(std::numeric_limits<std::int32_t>::max());
  const auto dates = reader_.dates();
  DocSet set(documents());
  for (std::uint32_t d = 0; d < dates.size(); ++d) {
    if (dates[d] >= first && dates[d] <= last) set.insert(d);
  }
  return set;
}

void SegmentIndex::refuse_lists() const {
  throw Error(ErrorKind::damaged,
              reader_.folder() + ": the lists of its frequent terms do not fit their documents");
}

void SegmentIndex::add_terms(const std::string& beginning, std::size_t limit,
                             std::vector<std::string>& terms) const {
  const auto end = database_.allterms_end(beginning);
  for (auto at = database_.allterms_begin(beginning); at != end && terms.size() < limit; ++at) {
    terms.push_back(*at);
  }
}

}  // namespace traan
