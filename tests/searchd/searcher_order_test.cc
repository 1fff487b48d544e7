#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "analyzers/error.h"
#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "searchd/query/searcher.h"
#include "searchd/query/searcher_pool.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

/// Documents that differ in one thing, in two generations.
class SearcherOrderTest : public testing::Test {
 protected:
  void SetUp() override {
    std::vector<Record> all;
    for (int i = 0; i < 30; ++i) {
      all.push_back(
          made_record("r" + std::to_string(i), "", "2020-01-" + std::to_string(i + 10),
                      i % 3 == 0 ? "Tránh chập điện." : "Tranh chấp đất đai với hàng xóm."));
      if (i > 20) all.back().date.clear();
      all.back().subject.clear();
    }
    BuildOptions options;
    options.files = {write_records(folder_, all)};
    options.index = folder_ / "index";
    build_index(options);
    searcher_ = open();
  }
  std::unique_ptr<const Searcher> open() const {
    return std::make_unique<const Searcher>(
        std::make_shared<const GenerationTables>(open_current(folder_ / "index")));
  }
  static std::string problem(const Searcher& searcher, const std::string& cursor) {
    SearchRequest request;
    request.query = "tranh";
    request.cursor = cursor;
    try {
      searcher.search(request);
      return "";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::bad_input);
      return error.what();
    }
  }

  TempFolder folder_;
  std::unique_ptr<const Searcher> searcher_;
};

TEST_F(SearcherOrderTest, WhatAnUnmarkedQueryProbablyMeansRanksFirst) {
  SearchRequest request;
  request.query = "tranh chap";
  request.size = 30;
  const SearchResult result = searcher_->search(request);
  ASSERT_EQ(result.total, 30u);
  for (std::size_t i = 0; i < result.hits.size(); ++i) {
    const auto marked = searcher_->find_marked(result.hits[i].record.id, "");
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->record.text.starts_with("Tranh chấp"), i < 20) << i;
  }
}

TEST_F(SearcherOrderTest, CursorsGoOn) {
  for (const SortOrder sort : {SortOrder::relevance, SortOrder::newest, SortOrder::oldest}) {
    SearchRequest request;
    request.query = "tranh chap";
    request.sort = sort;
    request.size = 7;
    std::set<std::string> seen;
    std::size_t pages = 0;
    do {
      const SearchResult result = searcher_->search(request);
      EXPECT_EQ(result.total, 30u);
      for (const Hit& hit : result.hits) EXPECT_TRUE(seen.insert(hit.record.id).second);
      request.cursor = result.cursor;
      ++pages;
    } while (!request.cursor.empty() && pages < 9);
    EXPECT_EQ(seen.size(), 30u);
    EXPECT_EQ(pages, 5u);
  }
}

TEST_F(SearcherOrderTest, BeyondTheEndThereIsNothing) {
  SearchRequest request;
  request.query = "tranh";
  request.page = 1'000'000;
  request.size = kMaxPageSize;
  const SearchResult result = searcher_->search(request);
  EXPECT_EQ(result.total, 30u);
  EXPECT_TRUE(result.hits.empty());
  EXPECT_TRUE(result.cursor.empty());
}

TEST_F(SearcherOrderTest, WrongCursorsAreRefused) {
  SearchRequest request;
  request.query = "tranh";
  const std::string cursor = searcher_->search(request).cursor;
  EXPECT_EQ(problem(*searcher_, cursor), "");
  for (const std::string& wrong :
       {std::string("x"), std::string("-"), std::string("--"), cursor + "-1", cursor + "x",
        cursor.substr(0, cursor.rfind('-')), cursor.substr(0, cursor.rfind('-') + 1),
        std::string("000001-1-11111111111111111"), std::string(1000, '1'),
        std::string("\0-1-1", 5)}) {
    EXPECT_NE(problem(*searcher_, wrong), "") << wrong;
  }
  remove_records(folder_ / "index", {"r1"}, "removed");
  EXPECT_NE(problem(*open(), cursor).find("generation 000001"), std::string::npos);
  EXPECT_EQ(problem(*searcher_, cursor), "");  // it serves the old generation still
}

}  // namespace
}  // namespace traan
