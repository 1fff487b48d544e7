#include "analyzers/law_name.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text) {
  return joined(
      find_law_names(text), [](const LawName& n) { return n.canonical(); }, " + ");
}

const FactRow kNames[] = {
    {"Bộ luật Hình sự năm 2015", "BLHS-2015"},
    {"BỘ LUẬT HÌNH SỰ", "BLHS"},
    {"bo luat to tung hinh su 2015", "BLTTHS-2015"},
    {"Luật Đất đai 2013 và Luật đất đai năm 2003", "LĐĐ-2013 + LĐĐ-2003"},
    {"Luật Hôn nhân & gia đình, Luật HN&GĐ, LHN&GĐ, Luật HNGĐ", "LHNGĐ + LHNGĐ + LHNGĐ + LHNGĐ"},
    {"Luật Phòng, chống ma túy năm 2021", "LPCMT-2021"},
    {"Bộ luật TTDS, BL TTHS, BLHS2015", "BLTTDS + BLTTHS + BLHS-2015"},
    {"Bộ luật Hình sự số 100/2015/QH13", "BLHS-2015"},
    {"Bộ luật Lao động của nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2019", "BLLĐ-2019"},
    {"Luật Thi hành án hình sự 02 bị cáo", "LTHAHS"},
    {"Pháp lệnh về án phí, lệ phí Tòa án", "PLAPLPTA"},
    {"Hiến pháp năm 2013", "HP-2013"},
    {"HP, LTM, LNO", "HP + LTM + LNO"},
    {"hp, lno", ""},
    {"ltm 2005, luật hngđ 2014, bộ luật ttds", "LTM-2005 + LHNGĐ-2014 + BLTTDS"},
    {"BLHS (2015), BLHS-2015, Bộ luật dân sự 91/2015/QH13, BL hình sự",
     "BLHS-2015 + BLHS-2015 + BLDS-2015 + BLHS"},
    {"Luật Đầu tư công, Luật Doanh nghiệp nhà nước 2003", "LĐTC + LDNNN-2003"},
    {"pháp luật hình sự, kỷ luật lao động, luật sư", ""},
    {"vi phạm pháp luật", ""},
    {"BL 35, bl năm", ""},
};

TEST(LawName, EverySpellingHasOneKey) {
  for (const FactRow& row : kNames) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

TEST(LawName, VersionInForceOnADay) {
  EXPECT_EQ(law_in_force("BLHS", "2017-12-31"), 1999);
  EXPECT_EQ(law_in_force("BLHS", "2018-01-01"), 2015);
  EXPECT_EQ(law_in_force("LĐĐ", "2024-07-31"), 2013);
  EXPECT_EQ(law_in_force("LĐĐ", "2024-08-01"), 2024);
  EXPECT_EQ(law_in_force("LĐĐ", "1980-01-01"), 0);
  EXPECT_EQ(law_in_force("?", "2020-01-01"), 0);
}

TEST(LawName, TableIsWholeAndItsNamesAreRead) {
  for (const LawVersion& version : law_versions()) {
    if (version.key == "ANPHI") continue;  // a resolution: cited by its number
    EXPECT_EQ(canonicals(version.name), version.key);
    EXPECT_EQ(law_in_force(version.key, version.from), version.year) << version.key;
  }
  const auto rows = shared_rows("laws.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  EXPECT_EQ(law_versions().size(), rows.size());
  std::multiset<std::string> ours, theirs;
  for (const FactRow& row : rows) theirs.insert(row.text + "\t" + row.expected);
  for (const LawVersion& v : law_versions()) {
    std::string line(v.key);
    for (const std::string& field :
         {std::to_string(v.year), std::string(v.name), std::string(v.number), std::string(v.from),
          std::string(v.to)}) {
      line += "\t" + field;
    }
    ours.insert(line);
  }
  EXPECT_EQ(ours, theirs);
}

TEST(LawName, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("Bộ luật Hình sự số 100/2015/QH13, Luật HN&GĐ")) {
    for (const LawName& name : find_law_names(text)) {
      EXPECT_LT(name.begin, name.end);
      EXPECT_LE(name.end, text.size());
    }
  }
}

}  // namespace
}  // namespace traan
