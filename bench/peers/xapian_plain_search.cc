// Plain Xapian among the peers of bench/searching.sh: one database of the peers' words, exact and
// folded terms at the same positions, and queries as Xapian's own operators make them.

#include <xapian.h>

#include <deque>
#include <filesystem>

#include "bench/peers/peer_program.h"
#include "bench/peers/word_record.h"
#include "indexer/xapian_error.h"

namespace {

using namespace traan;
using namespace traan::bench;

constexpr Xapian::valueno kDateSlot = 0, kFirstFacetSlot = 1;

using Spies = std::deque<Xapian::ValueCountMatchSpy>;  // they do not move

/// Of a filter; words are in lower case.
std::string filter_term(std::string_view field, std::string_view value) {
  return std::string("X").append(field).append(":").append(value);
}

Xapian::Document document_of(const WordRecord& record) {
  Xapian::Document document;
  document.set_data(record.id);
  document.add_value(kDateSlot, record.date);
  Xapian::valueno slot = kFirstFacetSlot;
  for (const FacetField& field : facet_fields()) {
    document.add_value(slot++, field.value(record));
    document.add_boolean_term(filter_term(field.name, field.value(record)));
  }
  each_word(record, [&](const PlacedWord& word) {
    document.add_posting(std::string(word.exact), word.position);
    document.add_posting(word.folded, word.position);
  });
  return document;
}

void build(const std::string& words, const std::string& index) {
  const std::string loose = index + ".loose";
  with_xapian("building " + index, [&] {
    Xapian::WritableDatabase database(loose, Xapian::DB_CREATE_OR_OVERWRITE);
    each_word_record(words,
                     [&](const WordRecord& record) { database.add_document(document_of(record)); });
    database.commit();
    database.compact(index);
  });
  std::filesystem::remove_all(loose);
}

Xapian::Query query_of(const PeerQuery& query) {
  using Q = Xapian::Query;
  const auto window = static_cast<Xapian::termcount>(query.terms.size());
  const Q words(query.phrase ? Q::OP_PHRASE : Q::OP_AND, query.terms.begin(), query.terms.end(),
                query.phrase ? window : 0);
  if (!query.field.empty()) {
    return {Q::OP_FILTER, words, Q(filter_term(query.field, query.value))};
  }
  if (!query.from.empty()) {
    return {Q::OP_FILTER, words, Q(Q::OP_VALUE_RANGE, kDateSlot, query.from, query.to)};
  }
  return words;
}

class XapianPeer : public Peer {
 public:
  explicit XapianPeer(const std::string& index) : database_(index) {}

  std::optional<std::string> answer(const PeerQuery& query, Mode mode) override {
    return with_xapian("searching", [&] { return search(query, mode); });
  }

 private:
  std::string search(const PeerQuery& query, Mode mode) const {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query_of(query));
    if (mode == Mode::by_date) enquire.set_sort_by_value(kDateSlot, true);
    Spies spies;
    if (mode == Mode::facets) spies = add_spies(enquire);
    const bool exact = mode == Mode::count || mode == Mode::facets;
    const Xapian::MSet hits = enquire.get_mset(0, 10, exact ? database_.get_doccount() : 0);
    std::string last_date;
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
      const Xapian::Document document = hit.get_document();
      if (document.get_data().empty()) throw std::runtime_error("a document without an id");
      if (mode == Mode::by_date) last_date = document.get_value(kDateSlot);
    }
    if (mode == Mode::by_date) return last_date;
    if (mode == Mode::top10) return std::to_string(hits.size());
    if (mode == Mode::count) return std::to_string(hits.get_matches_estimated());
    return facets(spies, hits.get_matches_estimated());
  }

  static Spies add_spies(Xapian::Enquire& enquire) {
    Spies spies;
    Xapian::valueno slot = kFirstFacetSlot;
    for (std::size_t i = 0; i < facet_fields().size(); ++i) spies.emplace_back(slot++);
    for (Xapian::ValueCountMatchSpy& spy : spies) enquire.add_matchspy(&spy);
    return spies;
  }

  static std::string facets(const Spies& spies, std::uint64_t total) {
    FacetSum sum;
    for (const Xapian::ValueCountMatchSpy& spy : spies) {
      for (auto at = spy.values_begin(); at != spy.values_end(); ++at) sum.add(at.get_termfreq());
    }
    return sum.answer(total);
  }

  Xapian::Database database_;
};

}  // namespace

int main(int argc, char** argv) {
  return run_peer(argc, argv, {build, [](const std::string& index) {
                                 return with_xapian("opening " + index, [&] {
                                   return std::make_unique<XapianPeer>(index);
                                 });
                               }});
}
