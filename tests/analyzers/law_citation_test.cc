#include "analyzers/law_citation.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text, std::string_view separator) {
  return joined(
      find_law_citations(text), [](const LawCitation& c) { return c.canonical(); }, separator);
}

const FactRow kCitations[] = {
    {"Điều 173 BLHS", "BLHS:D173"},
    {"Điều 82 NĐ 43/2014/NĐ-CP", "DOC:43/2014/NĐ-CP:D82"},
    {"các Điều: 292, 342 và 463 của BLDS", "BLDS:D292 + BLDS:D342 + BLDS:D463"},
    {"theo Điều 6 của Hợp đồng số 087, Điều 4 Điều lệ", ""},
    {"BLHS 2015, Điều 173 khoản 1", "BLHS-2015:D173.K1"},
    {"Điều 584-586 BLDS", "BLDS:D584 + BLDS:D585 + BLDS:D586"},
    {"Điều 173/BLHS, khoản1 Điều51 BLHS", "BLHS:D173 + BLHS:D51.K1"},
    {"điều 173 của Bộ Luật\nHình sự năm 2015", "BLHS-2015:D173"},
    {"dieu 468 khoan 2 diem d blds", "BLDS:D468.K2.d"},
    {"DIEU 51 BLHS 1999", "BLHS-1999:D51"},
    {"ĐIỂM B KHOẢN 2 ĐIỀU 251 BLHS", "BLHS:D251.K2.b"},
    {"điểm i, s khoản 1, khoản 2 Điều 51 BLHS", "BLHS:D51.K1.i + BLHS:D51.K1.s + BLHS:D51.K2"},
    {"điểm i, điểm s khoản 1 và khoản 2 Điều 51 BLHS",
     "BLHS:D51.K1.i + BLHS:D51.K1.s + BLHS:D51.K2"},
    {"điểm b,i khoản 1,2 Điều 51 BLHS", "BLHS:D51.K1.b + BLHS:D51.K1.i + BLHS:D51.K2"},
    {"các điểm a, b và đ khoản 1 Điều 192 BLTTDS",
     "BLTTDS:D192.K1.a + BLTTDS:D192.K1.b + BLTTDS:D192.K1.đ"},
    {"điểm “s” khoản 1 Điều 51 BLHS", "BLHS:D51.K1.s"},
    {"các điều 26, 35 và 39 BLTTDS", "BLTTDS:D26 + BLTTDS:D35 + BLTTDS:D39"},
    {"các Điều 34,37,147 của Bộ luật Tố tụng dân sự", "BLTTDS:D34 + BLTTDS:D37 + BLTTDS:D147"},
    {"các điều 6, 7, 7a và 9 Luật Thi hành án dân sự",
     "LTHADS:D6 + LTHADS:D7 + LTHADS:D7a + LTHADS:D9"},
    {"các điều từ 584 đến 586 BLDS", "BLDS:D584 + BLDS:D585 + BLDS:D586"},
    {"khoản 1 đến khoản 3 Điều 9 LNO", "LNO:D9.K1 + LNO:D9.K2 + LNO:D9.K3"},
    {"điểm a đến điểm đ khoản 1 Điều 9 LNO",
     "LNO:D9.K1.a + LNO:D9.K1.b + LNO:D9.K1.c + LNO:D9.K1.d + LNO:D9.K1.đ"},
    {"Điều 26 khoản 5; Điều 35 khoản 1 BLTTDS", "BLTTDS:D26.K5 + BLTTDS:D35.K1"},
    {"Điều 51 điểm s khoản 1 BLHS", "BLHS:D51.K1.s"},
    {"khoản 1 Điều 584, khoản 1 Điều 585, Điều 591 BLDS",
     "BLDS:D584.K1 + BLDS:D585.K1 + BLDS:D591"},
    {"Điều 47 Bộ luật Hình sự và Điều 106 Bộ luật Tố tụng hình sự", "BLHS:D47 + BLTTHS:D106"},
    {"Điều 47 BLHS;\n- Điều 106;\n- Điều 136 BLTTHS", "BLHS:D47 + BLTTHS:D106 + BLTTHS:D136"},
    {"Bộ luật Dân sự năm 2015 quy định tại Điều 468", "BLDS-2015:D468"},
    {"Điều 8 Bộ luật Hình sự; Điều 9. Xử phạt", "BLHS:D8 + ?:D9"},
    {"Điều 104 của Bộ luật này", "?:D104"},
    {"khoản 4 Điều 1 Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "?:D1.K4"},
    {"Điều 65, 02 năm tù", "?:D65"},
    {"Điều 38 và 01 bị cáo", "?:D38"},
    {"Điều 51;\n\n4\n\nĐiều 52 BLHS", "BLHS:D51 + BLHS:D52"},
    {"khoản Điều 136 BLTTHS, Điều Điều 7 BLDS", "BLTTHS:D136 + BLDS:D7"},
    {"điểm a khoản 1 Điều 33 của Nghị định số 116/2021/NĐ - CP", "DOC:116/2021/NĐ-CP:D33.K1.a"},
    {"Điều 9 Pháp lệnh số 03/2022/UBTVQH15", "DOC:3/2022/UBTVQH15:D9"},
    {"Điều 1 Luật số 12/2017/QH14", "DOC:12/2017/QH14:D1"},
    {"Điều 23 Nghị quyết 326/2016/UBTVQH14 ngày 30-12-2016", "DOC:326/2016/UBTVQH14:D23"},
    {"khoản 2 Bộ luật Hình sự", ""},
    {"Điều 15/2020", ""},
    {"điều tra, điều khiển 2 xe", ""},
    {"18 USC 1001, section 5", ""},
    {"một số điều của Luật Đất đai", ""},
    {"Điều 5000 BLHS", ""},
};

TEST(LawCitation, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kCitations) {
    EXPECT_EQ(canonicals(row.text, " + "), row.expected) << row.text;
  }
}

TEST(LawCitation, SharedCases) {
  const auto rows = shared_rows("citations.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) EXPECT_EQ(canonicals(row.text, "|"), row.expected) << row.text;
}

TEST(LawCitation, SpansSliceBack) {
  const std::string text =
      "theo điểm i, s khoản 1 Điều 51, các điều 26,35 Bộ luật Hình sự năm 2015 là";
  std::vector<std::string> slices;
  for (const LawCitation& c : find_law_citations(text)) {
    slices.push_back(text.substr(c.begin, c.end - c.begin));
  }
  EXPECT_EQ(slices,
            (std::vector<std::string>{"điểm i, s khoản 1 Điều 51", "điểm i, s khoản 1 Điều 51",
                                      "điều 26", "35 Bộ luật Hình sự năm 2015"}));
}

TEST(LawCitation, AnyBytesAreReadAndSpansAreOneOrApart) {
  for (const std::string& text : hostile_texts("từ Điều 9 khoản 2 đến Điều 590, điểm a, b đến đ "
                                               "khoản 1,2; các điều 1,2,3 đến 9 BLDS")) {
    std::size_t begin = 0, end = 0;
    for (const LawCitation& c : find_law_citations(text)) {
      ASSERT_LT(c.begin, c.end) << text;
      ASSERT_LE(c.end, text.size());
      ASSERT_TRUE(c.begin >= end || (c.begin == begin && c.end == end)) << c.canonical();
      begin = c.begin;
      end = c.end;
    }
  }
}

TEST(LawCitation, NoRangeGrowsWithoutEnd) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "Điều 1 đến Điều 900, ";
  EXPECT_LT(find_law_citations(text).size(), 5000u);
}

}  // namespace
}  // namespace traan
