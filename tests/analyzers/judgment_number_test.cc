#include "analyzers/judgment_number.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text) {
  return joined(
      find_judgment_numbers(text), [](const auto& n) { return n.canonical; }, " + ");
}

const FactRow kCanonical[] = {
    {"Bản án số: 64/2022/HS-PT", "CASE:64/2022/HS-PT"},
    {"11/2022-HSST", "CASE:11/2022/HS-ST"},
    {"Số: 12/2022/QĐCNTTLH", "DEC:12/2022/QĐ-CNTTLH"},
    {"17/QĐ-CNTTLH", "DEC:17/QĐ-CNTTLH"},
    {"05/2020/QĐCNHGT-DS", "DEC:5/2020/QĐ-CNHGT-DS"},
    {"01/2021/QĐ-BPKCTT", "DEC:1/2021/QĐ-BPKCTT"},
    {"68/2025/HS- ST", "CASE:68/2025/HS-ST"},
    {"02/ 2017/DS  - S T", "CASE:2/2017/DS-ST"},
    {"36/2018/DS – ST", "CASE:36/2018/DS-ST"},
    {"05/2018/ST-DS", "CASE:5/2018/DS-ST"},
    {"21/2018/KDTM - ST", "CASE:21/2018/KDTM-ST"},
    {"số:159/2022/HS-ST.", "CASE:159/2022/HS-ST"},
    {"14 /2022/HSST", "CASE:14/2022/HS-ST"},
    {"9\\2019\\LD-PT", "CASE:9/2019/LĐ-PT"},
    {"07/19/KDTMPT", "CASE:7/2019/KDTM-PT"},
    {"15/HSST", "CASE:15/HS-ST"},
    {"41A/2018/HSST", "CASE:41A/2018/HS-ST"},
    {"12/2018/HN&GĐ-ST", "CASE:12/2018/HNGĐ-ST"},
    {"12/2018/HN-GĐ-ST", "CASE:12/2018/HNGĐ-ST"},
    {"3/2020/HC-TT", "CASE:3/2020/HC-TT"},
    {"01/2021/QĐ-TA", "DEC:1/2021/QĐ-TA"},
    {"số 06/QĐ–TA ngày", "DEC:6/QĐ-TA"},
    {"107/2020/QĐ -TA", "DEC:107/2020/QĐ-TA"},
    {"02/2024/HSST-QĐ", "DEC:2/2024/HSST-QĐ"},
    {"40/2024/HSPT- QĐ", "DEC:40/2024/HSPT-QĐ"},
    {"12/2019/QÐST - DS", "DEC:12/2019/QĐST-DS"},
    {"93/2023/QĐXXSTHS", "DEC:93/2023/QĐXXST-HS"},
    {"22/2018/QĐXX-ST", "DEC:22/2018/QĐXX-ST"},
    {"20/2022/QĐDS-ST", "DEC:20/2022/QĐ-DSST"},
    {"19/2023/QĐHPT-HS", "DEC:19/2023/QĐHPT-HS"},
    {"27/2023/TLSTHS ngày 31", "TL:27/2023/TLST-HS"},
    {"30/2017/TLST-\nDS ngày 18", "TL:30/2017/TLST-DS"},
    {"02/2018/TLST-TCDS", "TL:2/2018/TLST-TCDS"},
    {"Bản án số 12/2019/DS-ST và số 7/2020/DS-PT", "CASE:12/2019/DS-ST + CASE:7/2020/DS-PT"},
    {"Bản án hôn nhân và gia đình sơ thẩm số 31 ngày 5-6-2014", "NUMDATE:31@2014-06-05"},
    {"Bản án số 31/2014 ngày 5-6-2014", "NUMDATE:31@2014-06-05"},
    {"thụ lý số 17/2022/HSST, thụ lý vụ án số: 66/2021/HS-ST",
     "TL:17/2022/TLST-HS + TL:66/2021/TLST-HS"},
    {"25/2020/QĐ-HPT", "DEC:25/2020/QĐHPT"},
    {"15/2023/QĐ-HĐXX", "DEC:15/2023/QĐHĐXX"},
    {"1141/2017/QĐ-ADBPKCTT", "DEC:1141/2017/QĐ-ADBPKCTT"},
    {"449/2009/KN-DS", "DEC:449/2009/KN-DS"},
    {"105/2011/LHPT", "CASE:105/2011/LH-PT"},
    {"45/HSST/2019, 12/DS-ST/2020, 45/HSST-2019",
     "CASE:45/2019/HS-ST + CASE:12/2020/DS-ST + CASE:45/2019/HS-ST"},
    {"12-2020/DS-ST, 12/2020 ds-st", "CASE:12/2020/DS-ST + CASE:12/2020/DS-ST"},
    {"12/2020/HSST-HS", "CASE:12/2020/HS-ST"},
    {"01/2021/QĐ-TBPS", "DEC:1/2021/QĐTB-PS"},
    {"03/2021/HSST -LCĐKNCT, 12/2020/DS-STngày", ""},
    {"bản án 15 ngày 12/3/2021, Bản án số 15 (ngày 12/3/2021)",
     "NUMDATE:15@2021-03-12 + NUMDATE:15@2021-03-12"},
    {"Quyết định thu hồi đất số 45 ngày 12/3/2021", ""},
    {"theo bản án thì giấy vay số 15 ngày 12/3/2021", ""},
    {"Quyết định số 31 ngày 5/6/2014 của Ủy ban nhân dân", ""},
    {"Bản án số …/2021/HS-ST", ""},
    {"326/2016/UBTVQH14", ""},
    {"03/2017/NQ-HĐTP", ""},
    {"01/2017/TT-BTP", ""},
    {"594/QĐ-CA", ""},
    {"12/2020/QĐ-VKS-DS", ""},
    {"45/CT-VKS", ""},
    {"01/LĐ-TBXH", ""},
    {"15/07/2021", ""},
    {"Điều 12/2020 DS", ""},
    {"1/2 HS", ""},
    {"00/2021/HS-ST", ""},
};

TEST(JudgmentNumber, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kCanonical) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

TEST(JudgmentNumber, PublishedFormKeepsZerosAndOrder) {
  const FactRow rows[] = {
      {"05/2021/hngđ-pt", "05/2021/HNGĐ-PT"},
      {"14 /2022/HSST", "14/2022/HSST"},
      {"02/ 2017/DS  - S T", "02/2017/DS-ST"},
      {"05/2018/ST-DS", "05/2018/ST-DS"},
      {"802/QĐ–TA", "802/QĐ-TA"},
      {"12/20/DS ST", "12/2020/DS-ST"},
      {"41a/2018/HSST", "41A/2018/HSST"},
  };
  for (const FactRow& row : rows) {
    const auto found = find_judgment_numbers(row.text);
    ASSERT_EQ(found.size(), 1u) << row.text;
    EXPECT_EQ(found[0].published, row.expected);
  }
}

TEST(JudgmentNumber, PartsAndSpan) {
  const std::string text = "theo Bản án số 05/2021/HNGÐ - PT ngày";
  const auto found = find_judgment_numbers(text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin), "05/2021/HNGÐ - PT");
  EXPECT_EQ(found[0].number, 5);
  EXPECT_EQ(found[0].year, 2021);
  EXPECT_EQ(found[0].case_type, "HNGĐ");
  EXPECT_EQ(found[0].level, "PT");
}

TEST(JudgmentNumber, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("Bản án số 05/2021/HNGĐ-PT ngày 1/2/2021")) {
    std::size_t end = 0;
    for (const JudgmentNumber& n : find_judgment_numbers(text)) {
      EXPECT_LE(end, n.begin);
      EXPECT_LT(n.begin, n.end);
      end = n.end;
    }
    EXPECT_LE(end, text.size());
  }
}

TEST(JudgmentNumber, SharedCases) {
  auto rows = shared_rows("case_numbers.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (FactRow& row : shared_rows("case_number_date.tsv")) rows.push_back(row);
  for (const FactRow& row : rows) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

}  // namespace
}  // namespace traan
