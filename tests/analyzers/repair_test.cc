#include "analyzers/repair.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace traan {
namespace {

std::string nfd(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& form = *icu::Normalizer2::getNFDInstance(status);
  std::string out;
  form.normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(out);
  return out;
}

TEST(RepairedText, CleanTextIsNotCopied) {
  const std::string text = "Tòa án nhân dân tối cao";
  const RepairedText repaired(text);
  EXPECT_EQ(repaired.text().data(), text.data());
  EXPECT_EQ(repaired.report().total(), 0u);
}

TEST(RepairedText, LookAlikes) {
  EXPECT_EQ(RepairedText("BÌNH DƢƠNG").text(), "BÌNH DƯƠNG");
  EXPECT_EQ(RepairedText("tỉnh Lâm Ðồng").text(), "tỉnh Lâm Đồng");
  EXPECT_EQ(RepairedText("chӫ nghƭa").text(), "chủ nghĩa");
  EXPECT_EQ(RepairedText("Москва").text(), "Москва");                    // Cyrillic words stay
  EXPECT_EQ(RepairedText("huy\u1f2a\u0306").text(), "huy\u1f2a\u0306");  // and Greek letters
  EXPECT_EQ(RepairedText("BÌNH DƢƠNG").report().look_alikes, 1u);
}

TEST(RepairedText, MarksInAnyOrderAndPlace) {
  EXPECT_EQ(RepairedText("cha\u0301\u0302p").text(), "chấp");
  EXPECT_EQ(RepairedText("ch\u00e1\u0302p").text(), "chấp");
  EXPECT_EQ(RepairedText("xƣ\u0309").text(), "xử");
  EXPECT_EQ(RepairedText("a\u030c\u0301, \u01ce").text(), "ắ, ă");  // a caron for a breve
  EXPECT_EQ(RepairedText("huyê \u0323n vâ \u0323t").text(), "huyện vật");
  EXPECT_EQ(RepairedText("huyê \u0323n").report().detached_marks, 1u);
  EXPECT_EQ(RepairedText("x \u0323y").text(), "x \u0323y");  // no vowel to belong to
}

TEST(RepairedText, SpacesInTheWrongPlaceAroundMarks) {
  const std::pair<const char*, const char*> rows[] = {
      {"bi \u0323cáo Nhi \u0323Xuân", "bị cáo Nhị Xuân"},
      {"tiê\u0300 n a\u0301n, đô\u0300 ng", "tiền án, đồng"},
      {"hin\u0300 h sự", "hin\u0300h sự"},  // one word: its tone is found there
      {"chi\u0323 N và ba\u0300 H", "chị N và bà H"},
      {"điê\u0309m c khoản 1", "điểm c khoản 1"},
      {"va\u0300 y te\u0302\u0301", "và y tế"},  // plain NFD: no space is wrong
  };
  for (const auto& [text, expected] : rows) {
    EXPECT_EQ(RepairedText(text).text(), RepairedText(expected).text()) << text;
  }
}

TEST(RepairedText, BarredDOfOldEncodingsInCodes) {
  EXPECT_EQ(RepairedText("61/2018/Q§XX-DS, Q§-UBND, H§TD").text(),
            "61/2018/QĐXX-DS, QĐ-UBND, HĐTD");
  EXPECT_EQ(RepairedText("28/2024/HNGÑ-ST, HÑXX").text(), "28/2024/HNGĐ-ST, HĐXX");
  EXPECT_EQ(RepairedText("ΧÑâ, §N\u0302").text(), "XÑâ, ĐN\u0302");
  EXPECT_EQ(RepairedText("QΧ§, Q§Χ").text(), "QXĐ, QĐX");  // a Greek letter beside it
  for (const std::string text : {"§ 5 BGB, §§ 823", "ESPAÑA, SEÑOR, Ñuflo"}) {
    EXPECT_EQ(RepairedText(text).text(), text);
  }
}

TEST(RepairedText, EndlessMarksTakeNoEndlessTime) {
  std::string text = "a";
  for (int i = 0; i < 500'000; ++i) text += i % 2 == 0 ? "\u0323" : "\u0302";
  EXPECT_GT(RepairedText(text).report().composed, 0u);  // was quadratic: minutes
}

TEST(RepairedText, IllFormedUtf8IsReplacedAndCounted) {
  const RepairedText repaired("a\xff\xc3 b\xe1\xba");
  EXPECT_EQ(repaired.text(), "a\uFFFD\uFFFD b\uFFFD");
  EXPECT_EQ(repaired.report().invalid_utf8, 3u);
}

TEST(RepairedText, PositionsMapBack) {
  const std::string text = "ở huyê \u0323n ML";
  const RepairedText repaired(text);
  const std::size_t at = repaired.text().find("ML");
  EXPECT_EQ(repaired.original_begin(at), text.find("ML"));
  EXPECT_EQ(repaired.original_end(at + 2), text.size());
  EXPECT_EQ(repaired.original_begin(repaired.text().find("huy")), text.find("huy"));
}

TEST(RepairedText, DecomposedTextBecomesTheComposed) {
  for (const std::string text :
       {"Tòa án nhân dân tối cao", "QUYẾT ĐỊNH", "được ưu đãi nghiêng ngửa"}) {
    EXPECT_EQ(RepairedText(nfd(text)).text(), text);
  }
}

RC_GTEST_PROP(RepairProperties, RepairingTwiceChangesNothingMore, (const std::string& bytes)) {
  const std::string once(RepairedText(bytes).text());
  RC_ASSERT(RepairedText(once).text() == once);
}

}  // namespace
}  // namespace traan
