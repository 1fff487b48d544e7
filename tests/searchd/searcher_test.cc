#include "searchd/query/searcher.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "indexer/document_analyzer.h"
#include "indexer/index_builder.h"
#include "indexer/index_directory.h"
#include "indexer/index_updater.h"
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
    searcher_ = new Searcher(open_current(*folder_ / "index"));
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
  EXPECT_EQ(ids("trộm cắp đất"), "");
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

TEST_F(SearcherTest, SignsAloneFindNothing) {
  EXPECT_EQ(search("😀 *").total, 0u);
  EXPECT_EQ(search(" ").total, 5u);
}

TEST_F(SearcherTest, JudgmentNumbers) {
  for (const char* spelling :
       {"64/2022/HS-PT", "64/2022/hspt", "64/2022/HS – PT", "\"64/2022/HS-PT\""}) {
    const SearchResult result = search(spelling);
    ASSERT_FALSE(result.hits.empty()) << spelling;
    EXPECT_EQ(result.hits[0].record.id, "theft") << spelling;
  }
  EXPECT_EQ(ids("64/2022/HS-PT"), "theft near");  // near cites it
  EXPECT_EQ(ids("5/2019/DSST"), "land");
  EXPECT_EQ(ids("12/2021/HS-ST"), "near");
  EXPECT_EQ(ids("99/2022/HS-PT"), "");
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

TEST_F(SearcherTest, PagesHaveEachMatchOnce) {
  for (const SortOrder sort : {SortOrder::relevance, SortOrder::newest}) {
    std::multiset<std::string> seen;
    for (std::size_t page = 1; page <= 4; ++page) {
      SearchRequest request;
      request.sort = sort;
      request.page = page;
      request.size = 2;
      const SearchResult result = search("không", request);
      EXPECT_EQ(result.total, 3u);
      for (const Hit& hit : result.hits) seen.insert(hit.record.id);
    }
    EXPECT_EQ(seen, (std::multiset<std::string>{"dated", "land", "near"}));
  }
}

TEST_F(SearcherTest, Find) {
  EXPECT_EQ(searcher_->find("land")->number, "05/2019/DS-ST");
  EXPECT_FALSE(searcher_->find("nobody"));
  EXPECT_FALSE(searcher_->find(""));
}

/// Random small corpora in several segments, every third record removed, against a matcher that
/// reads the texts.
class RandomCorpus {
 public:
  explicit RandomCorpus(std::vector<std::vector<std::string>> texts) : texts_(std::move(texts)) {
    std::vector<Record> all;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      std::string text;
      for (const std::string& word : texts_[i]) text += word + " ";
      all.push_back(made_record("d" + std::to_string(i), "", "", text + "x"));
      all.back().subject = "";
    }
    const std::string file = write_records(folder_, all);
    BuildOptions options;
    options.files = {file};
    options.index = folder_ / "index";
    options.threads = 1;
    options.batch_documents = 2;
    options.merged_documents = 5;  // several segments stay, as in an index of millions
    build_index(options);
    std::vector<std::string> removed;
    for (std::size_t i = 0; i < texts_.size(); i += 3) removed.push_back(all[i].id);
    remove_records(options.index, removed, "removed");
    searcher_ = std::make_unique<Searcher>(open_current(folder_ / "index"));
  }

  std::set<std::string> found(const std::string& query,
                              SortOrder sort = SortOrder::relevance) const {
    SearchRequest request;
    request.query = query;
    request.sort = sort;
    request.size = 100;
    std::set<std::string> ids;
    const SearchResult result = searcher_->search(request);
    for (const Hit& hit : result.hits) ids.insert(hit.record.id);
    RC_ASSERT(result.total == ids.size());
    return ids;
  }
  std::set<std::string> holding(const std::vector<std::string>& words, bool together) const {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const auto& text = texts_[i];
      const bool holds =
          together ? std::search(text.begin(), text.end(), words.begin(), words.end()) != text.end()
                   : std::all_of(words.begin(), words.end(), [&](const std::string& word) {
                       return std::find(text.begin(), text.end(), word) != text.end();
                     });
      if (holds && i % 3 != 0) ids.insert("d" + std::to_string(i));
    }
    return ids;
  }
  std::size_t segments() const { return searcher_->generation().segments().size(); }

 private:
  TempFolder folder_;
  std::vector<std::vector<std::string>> texts_;
  std::unique_ptr<Searcher> searcher_;
};

RC_GTEST_PROP(SearcherProperties, AgreesWithReadingTheTexts, ()) {
  const std::vector<std::string> vocabulary = {"đất", "đai", "án", "tòa", "của", "nhà"};
  const auto words = [&](int most) {
    return rc::gen::resize(most, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
                                     rc::gen::elementOf(vocabulary))));
  };
  const auto texts = *rc::gen::container<std::vector<std::vector<std::string>>>(12, words(12));
  const RandomCorpus corpus(texts);
  RC_ASSERT(corpus.segments() > 1);
  for (int i = 0; i < 20; ++i) {
    const std::vector<std::string> query = *words(4);
    std::string text;
    for (const std::string& word : query) text += (text.empty() ? "" : " ") + word;
    RC_ASSERT(corpus.found(text) == corpus.holding(query, false));
    RC_ASSERT(corpus.found(text, SortOrder::newest) == corpus.holding(query, false));
    const auto together = corpus.holding(query, true);
    // With no exact match the engine tries without marks, which this vocabulary makes the same.
    RC_ASSERT(corpus.found("\"" + text + "\"") == together);
  }
}

}  // namespace
}  // namespace traan
