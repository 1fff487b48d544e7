#include <gtest/gtest.h>

#include "indexer/index_builder.h"
#include "searchd/query/searcher.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

class SimilarTest : public testing::Test {
 protected:
  SimilarTest() {
    std::vector<Record> records;
    const auto add = [&](const std::string& kind, int i, const std::string& text) {
      records.push_back(made_record(kind + std::to_string(i), std::to_string(i + 1) + "/2020/DS-ST",
                                    "2020-05-06", text));
      records.back().subject = "";
      records.back().case_type = i % 2 == 0 ? "civil" : "family";
    };
    for (int i = 0; i < 8; ++i) {
      add("theft", i, "Bị cáo lén lút trộm cắp xe máy của bị hại rồi tẩu thoát khỏi hiện trường.");
      add("loan", i,
          "Nguyên đơn cho bị đơn vay tiền, lãi suất hai phần trăm, quá hạn không trả nợ.");
      add("land", i,
          "Hai bên tranh chấp ranh giới thửa đất, đo đạc thực địa 1980, cây trồng trên đất 1980.");
    }
    BuildOptions options;
    options.files = {write_records(folder_, records)};
    options.index = folder_ / "index";
    build_index(options);
    searcher_ = std::make_unique<const Searcher>(
        std::make_shared<const GenerationTables>(open_current(folder_ / "index")));
  }

  TempFolder folder_;
  std::unique_ptr<const Searcher> searcher_;
};

TEST_F(SimilarTest, OfTheSameMatterAndNotItself) {
  for (const std::string kind : {"theft", "loan", "land"}) {
    SearchRequest request;
    request.size = 7;
    const auto result = searcher_->similar(kind + "3", request);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->hits.size(), 7u);
    for (const Hit& hit : result->hits) {
      EXPECT_TRUE(hit.record.id.starts_with(kind)) << hit.record.id;
      EXPECT_NE(hit.record.id, kind + "3");
    }
    EXPECT_FALSE(result->hits[0].snippet.empty());
  }
}

TEST_F(SimilarTest, Filters) {
  SearchRequest request;
  request.filters = {{find_field("case_type"), "family"}};
  const auto result = searcher_->similar("loan0", request);
  ASSERT_TRUE(result);
  for (const Hit& hit : result->hits) EXPECT_EQ(hit.record.case_type, "family");
}

TEST_F(SimilarTest, NumbersTellNothing) {
  const auto result = searcher_->similar("land2", {});
  ASSERT_TRUE(result);
  for (const QueryNode& part : result->query.root.parts) {
    for (const QueryNode& word : part.parts.empty() ? std::vector<QueryNode>{part} : part.parts) {
      EXPECT_EQ(word.word.exact.find_first_of("0123456789"), std::string::npos) << word.word.exact;
    }
  }
}

TEST_F(SimilarTest, NoSuchDocument) { EXPECT_FALSE(searcher_->similar("nobody", {})); }

TEST_F(SimilarTest, AMistypedQueryIsCorrectedWhereMoreMatches) {
  SearchRequest request;
  request.query = "trộm cặp xe máy";
  const SearchResult result = searcher_->search(request);
  ASSERT_TRUE(result.correction);
  EXPECT_EQ(result.correction->text, "trộm cắp xe máy");
  EXPECT_EQ(result.correction->total, 8u);
  request.filters = {{find_field("case_type"), "family"}};
  EXPECT_EQ(searcher_->search(request).correction->total, 4u);
  request.query = "trộm cắp xe máy";
  EXPECT_FALSE(searcher_->search(request).correction);
}

}  // namespace
}  // namespace traan
