#include "analyzers/abbreviation.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string expansions(std::string_view text) {
  const Abbreviation* found = find_abbreviation(text);
  return found ? std::string(found->expansions) : "";
}

std::string abbreviations_of(std::string_view phrase) {
  return joined(
      find_abbreviations_of(phrase), [](const Abbreviation* a) { return std::string(a->written); },
      " + ");
}

const FactRow kShort[] = {
    {"QSDĐ", "quyền sử dụng đất"},
    {"QSDD", "quyền sử dụng đất"},
    {"qsdđ", "quyền sử dụng đất"},
    {"qsdd", ""},
    {"QSD đất", "quyền sử dụng đất"},
    {"blhs", "Bộ luật Hình sự"},
    {"NĐ", "Nghị định | nguyên đơn"},
    {"LHN&GĐ", "Luật Hôn nhân và gia đình"},
    {"TP.HCM", "Thành phố Hồ Chí Minh"},
    {"TTg", "Thủ tướng Chính phủ"},
    {"NĐ-CP", "Nghị định của Chính phủ"},
    {"BA", "Bản án"},
    {"ba", ""},
    {"ta", ""},
    {"Ba", ""},
    {"BÀ", ""},
    {"XYZ", ""},
    {"", ""},
    {"BLHS BLDS", ""},
};

TEST(Abbreviation, FoldedKeysOnlyInCapitals) {
  for (const FactRow& row : kShort) EXPECT_EQ(expansions(row.text), row.expected) << row.text;
}

TEST(Abbreviation, PhrasesGiveTheirAbbreviations) {
  EXPECT_EQ(abbreviations_of("quyền sử dụng đất"), "QSDĐ + QSD đất");
  EXPECT_EQ(abbreviations_of("QUYỀN SỬ DỤNG ĐẤT"), "QSDĐ + QSD đất");
  EXPECT_EQ(abbreviations_of("quyen su dung dat"), "QSDĐ + QSD đất");
  EXPECT_EQ(abbreviations_of("Toà án nhân dân"), "TAND");
  EXPECT_EQ(abbreviations_of("nguyên đơn"), "NĐ");
  EXPECT_EQ(abbreviations_of("quyền"), "");
  EXPECT_EQ(abbreviations_of(""), "");
}

TEST(Abbreviation, LongestAtATokenWins) {
  const TokenList list("cấp GCNQSDĐ, tòa án nhân dân tối cao, NĐ-CP");
  std::size_t tokens = 0;
  ASSERT_NE(abbreviation_at(list, 1, &tokens), nullptr);
  EXPECT_EQ(tokens, 1u);
  EXPECT_EQ(abbreviations_of_phrase_at(list, 2, &tokens).at(0)->written, "TANDTC");
  EXPECT_EQ(tokens, 6u);
  EXPECT_EQ(abbreviation_at(list, 8, &tokens)->written, "NĐ-CP");
  EXPECT_EQ(tokens, 2u);
}

TEST(Abbreviation, TableIsWhole) {
  for (const Abbreviation& a : abbreviations()) {
    EXPECT_NE(find_abbreviation(a.written), nullptr) << a.written;
    for (const std::string_view expansion : a.expansion_list()) {
      EXPECT_NE(abbreviations_of(expansion).find(a.written), std::string::npos) << a.written;
    }
  }
  const auto rows = shared_rows("abbreviations.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  ASSERT_EQ(abbreviations().size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Abbreviation& a = abbreviations()[i];
    EXPECT_EQ(a.written, rows[i].text);
    EXPECT_NE(rows[i].expected.find("\t" + std::string(a.expansions) + "\t"), std::string::npos);
    EXPECT_EQ(a.ambiguous, rows[i].expected.ends_with("\tambiguous"));
  }
}

}  // namespace
}  // namespace traan
