#include "indexer/glass_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <xapian.h>

#include <map>
#include <sstream>

#include "analyzers/error.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

using Lists = std::map<std::string, std::map<std::uint32_t, std::uint32_t>>;  // term, docid, wdf

/// Documents as their terms give them; every document is at least one long.
std::vector<std::uint32_t> lengths_of(const Lists& lists, std::uint32_t documents) {
  std::vector<std::uint32_t> lengths(documents, 1);
  for (const auto& [term, postings] : lists) {
    for (const auto& [docid, wdf] : postings) lengths[docid - 1] += wdf;
  }
  return lengths;
}

void write(const std::string& folder, const Lists& lists, std::uint32_t documents) {
  GlassWriter writer(folder);
  writer.set_document_lengths(lengths_of(lists, documents));
  for (const auto& [term, postings] : lists) {
    std::vector<Posting> list;
    for (const auto& [docid, wdf] : postings) list.push_back({docid, wdf});
    writer.add(term, list);
  }
  writer.close();
}

/// The same by Xapian's own hand: a term of its own makes up each document's length.
void write_by_xapian(const std::string& folder, const Lists& lists, std::uint32_t documents) {
  Xapian::WritableDatabase database(
      folder, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST);
  std::vector<Xapian::Document> all(documents);
  for (Xapian::Document& document : all) document.add_term("~", 1);
  for (const auto& [term, postings] : lists) {
    for (const auto& [docid, wdf] : postings) all[docid - 1].add_term(term, wdf);
  }
  for (const Xapian::Document& document : all) database.add_document(document);
  database.commit();
}

/// Everything that a database says, as text.
std::string described(const Xapian::Database& database) {
  std::ostringstream out;
  out << database.get_doccount() << ' ' << database.get_lastdocid() << ' '
      << database.get_total_length() << ' ' << database.get_doclength_lower_bound() << ' '
      << database.get_doclength_upper_bound() << '\n';
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    if (*term == "~") continue;
    out << *term << ' ' << term.get_termfreq() << ' ' << database.get_collection_freq(*term) << ':';
    for (auto at = database.postlist_begin(*term); at != database.postlist_end(*term); ++at) {
      out << ' ' << *at << '/' << at.get_wdf() << '/' << at.get_doclength();
    }
    out << '\n';
  }
  return out.str();
}

std::string ranked(const Xapian::Database& database, const std::vector<std::string>& terms) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
  const Xapian::MSet found = enquire.get_mset(0, 50);
  std::ostringstream out;
  for (auto at = found.begin(); at != found.end(); ++at)
    out << *at << ' ' << at.get_weight() << '\n';
  return out.str();
}

/// Compares ours with Xapian's own, and lets Xapian check ours and merge two of it.
void expect_same(const Lists& lists, std::uint32_t documents) {
  const TempFolder folder;
  write(folder / "ours", lists, documents);
  write_by_xapian(folder / "theirs", lists, documents);
  {
    const Xapian::Database ours(folder / "ours"), theirs(folder / "theirs");
    ASSERT_EQ(described(ours), described(theirs));
    std::vector<std::string> terms;
    for (const auto& [term, postings] : lists) terms.push_back(term);
    if (terms.size() > 5) terms.resize(5);
    if (!terms.empty()) {
      ASSERT_EQ(ranked(ours, terms), ranked(theirs, terms));
    }
  }
  std::ostringstream report;
  ASSERT_EQ(Xapian::Database::check(folder / "ours", 0, &report), 0u) << report.str();
  Xapian::Database twice, twice_theirs;
  for (int i = 0; i < 2; ++i) {
    twice.add_database(Xapian::Database(folder / "ours"));
    twice_theirs.add_database(Xapian::Database(folder / "theirs"));
  }
  twice.compact(folder / "merged", Xapian::DBCOMPACT_MULTIPASS);
  twice_theirs.compact(folder / "merged-theirs", Xapian::DBCOMPACT_MULTIPASS);
  ASSERT_EQ(described(Xapian::Database(folder / "merged")),
            described(Xapian::Database(folder / "merged-theirs")));
}

TEST(GlassWriter, SmallDatabases) {
  expect_same({}, 1);
  expect_same({{"a", {{1, 3}}}}, 1);
  expect_same({{"a", {{1, 0}, {3, 0}}}, {"b", {{2, 7}}}}, 3);
  expect_same({{std::string("\0", 1), {{1, 1}}},
               {std::string("\0\0\xE0x", 4), {{2, 1}}},
               {"a", {{1, 1}}},
               {std::string("a\0", 2), {{1, 1}, {2, 1}}},
               {std::string("a\0b", 3), {{2, 1}}},
               {"a\xFF", {{1, 2}}},
               {std::string(240, 'z'), {{2, 2}}},
               {"\xFF\xFF", {{1, 4'000'000}}}},
              2);
}

TEST(GlassWriter, WithoutDocuments) {
  const TempFolder folder;
  write(folder / "ours", {}, 0);
  EXPECT_EQ(Xapian::Database(folder / "ours").get_doccount(), 0u);
}

TEST(GlassWriter, LongListsAndManyTerms) {
  Lists lists;
  for (std::uint32_t docid = 1; docid <= 40'000; ++docid) {
    lists["all"][docid] = docid % 200;
    if (docid % 7 == 0) lists["some" + std::string(200, 'x')][docid] = 1;
    if (docid % 997 == 1) lists["few"][docid] = docid;
    if (docid <= 20'000) lists["term" + std::to_string(docid)][docid] = 1;
  }
  expect_same(lists, 40'000);
}

TEST(GlassWriter, SkipsWithinLongLists) {
  Lists lists;
  for (std::uint32_t docid = 3; docid <= 300'000; docid += 3) lists["a"][docid] = 1;
  const TempFolder folder;
  write(folder / "ours", lists, 300'000);
  const Xapian::Database database(folder / "ours");
  for (std::uint32_t wanted = 1; wanted <= 300'000; wanted += 4'999) {
    auto at = database.postlist_begin("a");
    at.skip_to(wanted);
    ASSERT_EQ(*at, (wanted + 2) / 3 * 3);
    ASSERT_EQ(database.get_doclength(wanted), wanted % 3 == 0 ? 2u : 1u);
  }
}

RC_GTEST_PROP(GlassWriterProperties, IsWhatXapianWrites, ()) {
  const auto documents = *rc::gen::inRange<std::uint32_t>(1, 40);
  const auto term = rc::gen::map(
      rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\0\xE0\xFFz", 6))),
      [](const std::string& s) { return s.substr(0, 30) + "t"; });
  const auto posting = rc::gen::tuple(term, rc::gen::inRange<std::uint32_t>(1, documents + 1),
                                      rc::gen::inRange<std::uint32_t>(0, 300));
  Lists lists;
  for (const auto& [name, docid, wdf] :
       *rc::gen::container<std::vector<std::tuple<std::string, std::uint32_t, std::uint32_t>>>(
           posting)) {
    lists[name][docid] = wdf;
  }
  expect_same(lists, documents);
  RC_ASSERT(!testing::Test::HasFatalFailure());
}

TEST(GlassWriter, TheFolderMustBeNew) {
  const TempFolder folder;
  write(folder / "ours", {}, 1);
  EXPECT_THROW(GlassWriter(folder / "ours"), Error);
}

}  // namespace
}  // namespace traan
