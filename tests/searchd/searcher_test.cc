#include "searchd/query/searcher.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "analyzers/error.h"
#include "analyzers/lexicon_builder.h"
#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "searchd/query/searcher_pool.h"
#include "tests/support/files.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

std::vector<Record> records() {
  std::vector<Record> all = {
      made_record("theft", "64/2022/HS-PT", "2022-08-12",
                  "Bị cáo lén lút trộm cắp tài sản của bị hại. Tòa án xét xử."),
      made_record(
          "near", "12/2021/HSST", "2021-05-04",
          "Tài sản bị chiếm. Bị cáo không trộm mà cắp của sản xuất. Bản án số 64/2022/HSPT."),
      made_record("land", "05/2019/DS-ST", "2019-03-02",
                  "Tranh chấp đất đai giữa bà A và ông B tại xã M.\n\nHòa giải không thành."),
      made_record("divorce", "191", "2020-11-30", "Thuận tình ly hôn, hai bên tự nguyện hoà giải."),
      made_record("dated", "7/2018/DS-ST", "", "Giấy tờ không có ngày. Đường làng đất đỏ."),
  };
  all[0].case_type = all[1].case_type = "criminal";
  all[0].instance = "appeal";
  all[0].subject = "Trộm cắp tài sản";
  all[0].court = "Toà án nhân dân tỉnh Thanh Hoá";
  all[0].province = "Thanh Hóa";
  return all;
}

class SearcherTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new TempFolder;
    BuildOptions options;
    options.files = {write_records(*folder_, records())};
    options.index = *folder_ / "index";
    build_index(options);
    searcher_ =
        new Searcher(std::make_shared<const GenerationTables>(open_current(*folder_ / "index")));
  }
  static void TearDownTestSuite() {
    delete searcher_;
    delete folder_;
  }

  static SearchResult search(const std::string& query, SearchRequest request = {}) {
    request.query = query;
    return searcher_->search(request);
  }
  static std::string ids(const SearchResult& result) {
    std::string out;
    for (const Hit& hit : result.hits) out += (out.empty() ? "" : " ") + hit.record.id;
    EXPECT_EQ(result.total, result.hits.size());
    return out;
  }
  static std::string ids(const std::string& query, SearchRequest request = {}) {
    return ids(search(query, request));
  }
  /// What was understood, but for what words were read as.
  static std::string said(const SearchResult& result) {
    std::string out;
    for (const Understanding& u : result.query.understood) {
      out += (out.empty() ? "" : " ") + u.kind + ":" + u.text;
    }
    return out;
  }
  static std::string filtered(std::string_view field, std::string value, std::string query = "") {
    SearchRequest request;
    request.filters = {{find_field(field), std::move(value)}};
    request.sort = SortOrder::newest;
    return ids(query, request);
  }

  static TempFolder* folder_;
  static Searcher* searcher_;
};

TempFolder* SearcherTest::folder_ = nullptr;
Searcher* SearcherTest::searcher_ = nullptr;

TEST_F(SearcherTest, AllWordsAndTheirNeighbourhood) {
  EXPECT_EQ(ids("trộm cắp tài sản"), "theft near");
  EXPECT_EQ(ids("\"trộm cắp tài sản\""), "theft");
  EXPECT_EQ(ids("cắp tài sản trộm"), "theft near");
}

TEST_F(SearcherTest, Marks) {
  EXPECT_EQ(ids("tranh chap dat dai"), "land");
  EXPECT_EQ(ids("tranh chấp dat đai"), "land");
  EXPECT_EQ(ids("hoà giải"), ids("hòa giải"));
  EXPECT_EQ(search("hòa giải").total, 2u);
  EXPECT_EQ(ids("\"dat do\""), "dated");
  EXPECT_EQ(ids("đường"), "dated");
  EXPECT_EQ(ids("li hôn"), "divorce");
}

TEST_F(SearcherTest, WrongMarksMatchOnlyWhenNothingElseDoes) {
  const SearchResult result = search("tranh chấp đât đại");
  EXPECT_EQ(ids(result), "land");
  ASSERT_FALSE(result.query.understood.empty());
  EXPECT_EQ(result.query.understood.back().kind, "marks_ignored");
  EXPECT_TRUE(search("tranh chấp").query.understood.empty());
}

TEST_F(SearcherTest, WhatAnOperatorAsksForIsNotLoosened) {
  for (const char* query : {"\"sản tài\"", "trộm /1 sản"}) {
    const SearchResult result = search(query);
    EXPECT_EQ(result.total, 0u) << query;
    ASSERT_EQ(result.blockers.size(), 1u) << query;
    EXPECT_EQ(result.blockers[0].what, "distances");
    EXPECT_EQ(result.blockers[0].without, 2u);
  }
  EXPECT_EQ(said(search("\"tài sản\"")), "phrase:tài sản");
}

TEST_F(SearcherTest, WhatIsInTheWayIsDroppedAndSaid) {
  // All words but one stand together somewhere.
  EXPECT_EQ(ids("trộm cắp đất"), "theft near");
  EXPECT_EQ(said(search("trộm cắp đất")), "dropped:đất");
  EXPECT_EQ(ids("trộm cắp mxyzptlk"), "theft near");
  const SearchResult two = search("trộm mxyzptlk qwfpgj");
  EXPECT_EQ(ids(two), "theft near");
  EXPECT_EQ(std::count_if(two.query.understood.begin(), two.query.understood.end(),
                          [](const Understanding& u) { return u.kind == "dropped"; }),
            2);
  EXPECT_EQ(ids("mxyzptlk"), "");
  EXPECT_EQ(ids("mxyzptlk qwfpgj"), "");
}

TEST_F(SearcherTest, BlockersSayHowManyThereAreWithoutAPart) {
  const auto blockers = [](const SearchResult& result) {
    std::string out;
    for (const Blocker& b : result.blockers) {
      out += b.what + "[" + std::to_string(b.begin) + "," + std::to_string(b.end) +
             "]=" + std::to_string(b.without) + " ";
    }
    return out;
  };
  EXPECT_EQ(blockers(search("trộm cắp đất")), "đất[13,19]=2 ");
  EXPECT_EQ(blockers(search("trộm cắp")), "");
  SearchRequest request;
  request.filters = {{find_field("case_type"), "criminal"}};
  EXPECT_EQ(blockers(search("đất", request)), "case_type[0,0]=2 ");
  request.dates = {days_of("2025-01-01"), std::nullopt};
  EXPECT_EQ(blockers(search("trộm", request)), "date[0,0]=2 ");
}

TEST_F(SearcherTest, SignsAloneFindNothing) {
  EXPECT_EQ(search("😀 *").total, 0u);
  EXPECT_EQ(search("!!!").query.understood.back().kind, "no_words");
  EXPECT_EQ(search(" ").total, 5u);
}

TEST_F(SearcherTest, JudgmentNumbers) {
  for (const char* spelling : {"64/2022/HS-PT", "64/2022/hspt", "64/2022/HS – PT"}) {
    const SearchResult result = search(spelling);
    ASSERT_FALSE(result.hits.empty()) << spelling;
    EXPECT_EQ(result.hits[0].record.id, "theft") << spelling;
  }
  EXPECT_EQ(ids("64/2022/HS-PT"), "theft near");  // near cites it
  EXPECT_EQ(ids("5/2019/DSST"), "land");
  EXPECT_EQ(ids("12/2021/HS-ST"), "near");
  EXPECT_EQ(ids("99/2022/HS-PT"), "");
  EXPECT_EQ(ids("\"64/2022/HSPT\""), "theft near");  // kept together, no more
}

TEST_F(SearcherTest, Filters) {
  EXPECT_EQ(filtered("case_type", "criminal"), "theft near");
  EXPECT_EQ(filtered("instance", "appeal"), "theft");
  EXPECT_EQ(filtered("court", "Tòa án nhân dân tỉnh Thanh Hóa"), "theft");
  EXPECT_EQ(filtered("province", "bến tre"), "near divorce land dated");
  EXPECT_EQ(filtered("province", "thanh hoa"), "theft");
  EXPECT_EQ(filtered("province", "thánh hóa"), "");
  EXPECT_EQ(filtered("number", "05/2019/DSST"), "land");
  EXPECT_EQ(filtered("number", "191"), "divorce");
  EXPECT_EQ(filtered("case_type", "criminal", "đất"), "");
  EXPECT_EQ(filtered("subject", "trom cap"), "theft");
  EXPECT_EQ(filtered("subject", "Cắp tài"), "theft");
  EXPECT_EQ(filtered("subject", "rộm cắp"), "");  // whole words
  EXPECT_EQ(filtered("subject", ","), "");
  SearchRequest citing;
  citing.references = {"RCASE:64/2022/HS-PT", "RCASE:1/1999/HS-PT"};
  EXPECT_EQ(ids("", citing), "near");
  EXPECT_EQ(search("đất", citing).blockers.back().what, "precedent");
  SearchRequest both;
  both.filters = {{find_field("instance"), "appeal"},
                  {find_field("instance"), "first"},
                  {find_field("case_type"), "criminal"}};
  EXPECT_EQ(search("", both).total, 2u);
}

TEST_F(SearcherTest, DatesAndOrder) {
  SearchRequest request;
  request.sort = SortOrder::newest;
  EXPECT_EQ(ids("", request), "theft near divorce land dated");
  request.sort = SortOrder::oldest;
  EXPECT_EQ(ids("", request), "land divorce near theft dated");
  request.dates = {days_of("2020-11-30"), days_of("2021-05-04")};
  EXPECT_EQ(ids("", request), "divorce near");
  request.dates = {std::nullopt, days_of("2019-12-31")};
  EXPECT_EQ(ids("đất", request), "land");
}

TEST_F(SearcherTest, Find) {
  EXPECT_FALSE(searcher_->find_marked("", ""));
  EXPECT_EQ(searcher_->find_marked("land", "đất")->record.number, "05/2019/DS-ST");
  EXPECT_FALSE(searcher_->find_marked("nobody", "đất"));
}

TEST_F(SearcherTest, FindMarked) {
  const auto found = searcher_->find_marked("land", "đất đai");
  ASSERT_TRUE(found);
  std::string marked;
  for (const TextPiece& piece : found->text) marked += piece.marked ? piece.text + "|" : "";
  EXPECT_EQ(marked, "đất đai|");
}

TEST_F(SearcherTest, AQuestionNeedsOnlyPartOfItsWords) {
  const std::string query = "ai đã lén lút trộm cắp tài sản của bị hại rồi bán đi đâu";
  const SearchResult result = search(query);
  ASSERT_FALSE(result.hits.empty());
  EXPECT_EQ(result.hits[0].record.id, "theft");
  EXPECT_TRUE(result.blockers.empty());
  EXPECT_LT(result.total, 5u);
}

TEST_F(SearcherTest, AlternativesCountInAQuestion) {
  // No document has any other of these words.
  const std::string query = "mxyzptlk qwfpgj zxcvbn hjklmn rtyuio asdfgh vbnmqw plokij tat";
  const SearchResult result = search(query + " (ly hôn OR mnbvcx)");
  EXPECT_EQ(ids(result), "divorce");
  EXPECT_EQ(said(result).find("dropped"), std::string::npos) << said(result);
}

TEST_F(SearcherTest, PartsOfTheScore) {
  SearchRequest request;
  request.explain = true;
  const SearchResult result = search("trộm cắp tài sản", request);
  for (const Hit& hit : result.hits) {
    std::set<std::string> parts;
    double sum = 0;
    for (const ScorePart& part : hit.parts) {
      parts.insert(part.what);
      sum += part.score;
    }
    EXPECT_NEAR(sum, hit.score, 1e-3);
    for (const char* part : {"trộm", "cắp", "tài", "sản", "prior"}) {
      EXPECT_TRUE(parts.contains(part)) << part;
    }
  }
  EXPECT_TRUE(search("trộm cắp tài sản").hits[0].parts.empty());
  request.sort = SortOrder::newest;
  const SearchResult by_date = search("trộm cắp tài sản", request);
  EXPECT_EQ(by_date.hits[0].score, 0);
  EXPECT_TRUE(by_date.hits[0].parts.empty());
}

TEST_F(SearcherTest, AWordOfAWildcardCountsOnce) {
  SearchRequest request;
  request.explain = true;
  const SearchResult result = search("lú*", request);  // lút, a rare word of the lexicon
  ASSERT_EQ(ids(result), "theft");
  EXPECT_EQ(result.hits[0].parts.size(), 2u);  // and the prior
}

TEST_F(SearcherTest, Facets) {
  SearchRequest request;
  request.facets = facet_names();
  const auto facet = [&](const SearchResult& result, std::string_view name) {
    std::string out;
    for (const Facet& one : result.facets) {
      if (one.name != name) continue;
      for (const auto& [value, count] : one.values) {
        out += (out.empty() ? "" : " ") + value + "=" + std::to_string(count);
      }
    }
    return out;
  };
  const SearchResult all = search("", request);
  EXPECT_EQ(facet(all, "case_type"), "civil=3 criminal=2");
  EXPECT_EQ(facet(all, "instance"), "first=4 appeal=1");
  EXPECT_EQ(facet(all, "province"), "Bến Tre=4 Thanh Hóa=1");
  EXPECT_EQ(facet(all, "year"), "2022=1 2021=1 2020=1 2019=1");
  EXPECT_EQ(facet(search("trộm", request), "case_type"), "criminal=2");
  EXPECT_TRUE(search("trộm").facets.empty());
}

/// Words that no lexicon has, as many as a wildcard may stand for and a few more: 100 a record.
class ManyWordsTest : public testing::Test {
 protected:
  static constexpr int kRecords = 45, kWords = 100;

  static std::string word(int i) {
    std::string word = "zq";
    for (int letter = 0, rest = i; letter < 3; ++letter, rest /= 26) {
      word.insert(2, 1, static_cast<char>('a' + rest % 26));
    }
    return word;
  }
  ManyWordsTest() {
    std::vector<Record> all;
    for (int r = 0; r < kRecords; ++r) {
      std::string text = "án";
      for (int i = 0; i < kWords; ++i) text += " " + word(r * kWords + i);
      all.push_back(made_record("r" + std::to_string(r), "", "2020-01-01", text));
    }
    LexiconBuilder lexicon;
    BuildOptions options;
    options.files = {write_records(folder_, all)};
    options.lexicon = folder_.write("lexicon.bin", lexicon.build());
    options.index = folder_ / "index";
    build_index(options);
  }
  SearchResult search(const std::string& query) const {
    SearchRequest request;
    request.query = query;
    return Searcher(std::make_shared<const GenerationTables>(open_current(folder_ / "index")))
        .search(request);
  }
  TempFolder folder_;
};

TEST_F(ManyWordsTest, AWildcardThatIsCutSaysSo) {
  const SearchResult some = search("zqa*");  // 676 words
  EXPECT_FALSE(some.partial);
  EXPECT_EQ(some.total, 7u);
  const SearchResult most = search("zq*");
  EXPECT_TRUE(most.partial);
  EXPECT_EQ(most.total, 41u);  // of 4,096 words, in their order
  EXPECT_EQ(most.query.understood.back().kind, "wildcard_cut");
  const SearchResult none = search("án NOT zq*");  // who knows what else to take away
  EXPECT_EQ(none.total, 0u);
  EXPECT_TRUE(none.partial);
}

TEST(SearcherLaws, ALawWithoutItsYearIsTheVersionInForceAtTheJudgmentsDate) {
  TempFolder folder;
  BuildOptions options;
  options.files = {write_records(
      folder, {made_record("old", "1/2012/HS-ST", "2012-05-04", "Áp dụng Điều 138 BLHS."),
               made_record("new", "1/2019/HS-ST", "2019-05-04", "Áp dụng Điều 138 BLHS."),
               made_record("said", "2/2019/HS-ST", "2019-05-04", "Điều 138 BLHS năm 1999."),
               made_record("undated", "3", "", "Áp dụng Điều 138 BLHS.")})};
  options.index = folder / "index";
  build_index(options);
  const Searcher searcher(std::make_shared<const GenerationTables>(open_current(options.index)));
  const auto found = [&](const std::string& query) {
    SearchRequest request;
    request.query = query;
    std::set<std::string> ids;
    for (const Hit& hit : searcher.search(request).hits) ids.insert(hit.record.id);
    return ids;
  };
  using Ids = std::set<std::string>;
  EXPECT_EQ(found("Điều 138 BLHS 1999"), (Ids{"old", "said"}));
  EXPECT_EQ(found("Điều 138 Bộ luật Hình sự năm 2015"), (Ids{"new"}));
  EXPECT_EQ(found("Điều 138 BLHS"), (Ids{"old", "new", "said", "undated"}));
  const auto marked = searcher.find_marked("old", "Điều 138 BLHS 1999");
  ASSERT_TRUE(marked);
  EXPECT_TRUE(std::ranges::any_of(marked->text, [](const auto& piece) {
    return piece.marked && piece.text == "Điều 138 BLHS";
  }));
}

TEST(SearcherDamage, ListsThatDoNotFitAreRefused) {
  const TempFolder folder;
  BuildOptions options;
  options.files = {write_records(folder, records())};
  options.index = folder / "index";
  build_index(options);
  const std::string path = folder / "index/segments/000001-000/frequent.bits";
  const std::string whole = content_of(path);
  ASSERT_FALSE(whole.empty());
  int refused = 0;
  for (std::size_t at = 0; at < whole.size(); at += 8) {
    std::string damaged = whole;
    damaged[at] = '\x7F';
    overwrite(path, damaged);
    const Searcher searcher(
        std::make_shared<const GenerationTables>(open_current(folder / "index")));
    for (const char* query : {"tài sản", "bị", "tòa án", "~xet"}) {
      SearchRequest request;
      request.query = query;
      request.facets = facet_names();
      try {
        searcher.search(request);
      } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::damaged);
        ++refused;
      }
    }
  }
  EXPECT_GT(refused, 0);
}

}  // namespace
}  // namespace traan
