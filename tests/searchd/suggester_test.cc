#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "indexer/index_builder.h"
#include "indexer/index_updater.h"
#include "searchd/query/searcher.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

std::vector<Record> records() {
  std::vector<Record> all;
  const auto add = [&](std::string number, std::string subject, std::string court) {
    const std::string id = "r" + std::to_string(all.size());
    all.push_back(made_record(id, std::move(number),
                              "2021-03-0" + std::to_string(1 + all.size() % 9),
                              "Tranh chấp đất đai. Bị cáo trộm cắp tài sản."));
    all.back().subject = std::move(subject);
    all.back().court = std::move(court);
  };
  for (int i = 0; i < 6; ++i) {
    add(std::to_string(60 + i) + "/2021/DS-ST", "Tranh chấp quyền sử dụng đất",
        "Tòa án nhân dân tỉnh Bến Tre");
  }
  add("64/2022/HS-PT", "trộm cắp tài sản", "Toà án nhân dân thành phố Hà Nội");
  add("64/2022/HS-PT", "Trộm cắp tài sản", "Tòa án nhân dân tỉnh Bến Tre");
  add("05/2019/HNGĐ-ST", "Chia cổ vật gia truyền", "Tòa án nhân dân tỉnh Thanh Hóa");
  add("7/2019/HNGĐ-ST", "Tranh chấp hôn nhân", "Tòa án nhân dân tỉnh Thanh Hóa");
  all.push_back(made_record("al", "04/2016/AL", "2016-04-06", "Án lệ về chuyển nhượng nhà."));
  all.back().kind = "precedent";
  all.back().subject = "";
  all.back().title = "Về vụ án tranh chấp hợp đồng chuyển nhượng nhà đất";
  return all;
}

class SuggesterTest : public testing::Test {
 protected:
  SuggesterTest() {
    BuildOptions options;
    options.files = {write_records(folder_, records())};
    options.index = folder_ / "index";
    build_index(options);
    open();
  }
  void open() {
    searcher_ = std::make_unique<const Searcher>(
        std::make_shared<const GenerationTables>(open_current(folder_ / "index")));
  }
  std::vector<std::string> texts(std::string_view typed, std::size_t most = 8) const {
    std::vector<std::string> texts;
    for (const Suggestion& s : searcher_->suggest(typed, most)) texts.push_back(s.text);
    return texts;
  }
  bool suggests(std::string_view typed, const std::string& text) const {
    const auto all = texts(typed, 20);
    return std::find(all.begin(), all.end(), text) != all.end();
  }

  TempFolder folder_;
  std::unique_ptr<const Searcher> searcher_;
};

TEST_F(SuggesterTest, SubjectsAndCourtsByFrequency) {
  const auto suggestions = searcher_->suggest("tranh chap", 2);
  ASSERT_EQ(suggestions.size(), 2u);
  EXPECT_EQ(suggestions[0].text, "Tranh chấp quyền sử dụng đất");
  EXPECT_EQ(suggestions[0].kind, "subject");
  EXPECT_EQ(suggestions[0].documents, 6u);
  EXPECT_TRUE(suggests("toà án nhân dân tỉnh", "Tòa án nhân dân tỉnh Bến Tre"));
  EXPECT_TRUE(suggests("ha n", "Toà án nhân dân thành phố Hà Nội"));
}

TEST_F(SuggesterTest, WithoutMarksAndWithin) {
  EXPECT_TRUE(suggests("su dung", "Tranh chấp quyền sử dụng đất"));
  EXPECT_TRUE(suggests("TRỘM C", "Trộm cắp tài sản"));
  EXPECT_EQ(searcher_->suggest("trom cap tai", 1)[0].documents, 2u);
  EXPECT_FALSE(suggests("zzz", "Trộm cắp tài sản"));
  EXPECT_TRUE(texts("").empty());
  EXPECT_TRUE(texts("?!").empty());
}

TEST_F(SuggesterTest, MarksThatWereTypedComeFirst) {
  // "lý" and "ly" are one syllable here, "hon" is not "hôn".
  EXPECT_EQ(texts("tranh chấp hôn", 1), std::vector<std::string>{"Tranh chấp hôn nhân"});
}

TEST_F(SuggesterTest, TheLastWordsAfterOthers) {
  EXPECT_TRUE(suggests("bị cáo A trộm c", "bị cáo A Trộm cắp tài sản"));
}

TEST_F(SuggesterTest, Numbers) {
  EXPECT_EQ(texts("64", 3), (std::vector<std::string>{"64/2022/HS-PT", "64/2021/DS-ST"}));
  EXPECT_EQ(texts("bản án 64/2022/hspt", 1), std::vector<std::string>{"64/2022/HS-PT"});
  EXPECT_EQ(searcher_->suggest("64/2022", 1)[0].documents, 2u);
  EXPECT_EQ(texts("5/2019/hngđ", 1), std::vector<std::string>{"5/2019/HNGĐ-ST"});
  EXPECT_EQ(texts("0007/", 1), std::vector<std::string>{"7/2019/HNGĐ-ST"});
}

TEST_F(SuggesterTest, PrecedentsByNumberAndTitle) {
  const auto by_title = searcher_->suggest("chuyen nhuong nha", 1);
  ASSERT_EQ(by_title.size(), 1u);
  EXPECT_EQ(by_title[0].text, "án lệ 04/2016/AL");
  EXPECT_EQ(by_title[0].kind, "precedent");
  EXPECT_TRUE(suggests("án lệ số 04", "án lệ 04/2016/AL"));
}

TEST_F(SuggesterTest, NothingOfWhatWasRemoved) {
  ASSERT_TRUE(suggests("chia co", "Chia cổ vật gia truyền"));
  remove_records(folder_ / "index", {"r8", "r6", "r7"}, "withdrawn");
  open();
  EXPECT_FALSE(suggests("chia co", "Chia cổ vật gia truyền"));
  EXPECT_FALSE(suggests("ha noi", "Toà án nhân dân thành phố Hà Nội"));
  EXPECT_EQ(texts("64/2022", 5), std::vector<std::string>{});
  EXPECT_FALSE(suggests("5/2019", "5/2019/HNGĐ-ST"));
}

TEST_F(SuggesterTest, AnythingMayBeTyped) {
  for (const std::string typed :
       {"0", "00000", "/", "1/", "64//", "đ", "\xff\xfe", "64/2022/\xf0"}) {
    EXPECT_NO_THROW(texts(typed)) << typed;
  }
}

}  // namespace
}  // namespace traan
