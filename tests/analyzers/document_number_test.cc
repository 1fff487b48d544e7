#include "analyzers/document_number.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text, std::string_view separator = " + ") {
  return joined(
      find_document_numbers(text), [](const DocumentNumber& n) { return n.canonical; }, separator);
}

const FactRow kNumbers[] = {
    {"326/2016/NQ-UBTVQH14", "DOC:326/2016/UBTVQH14"},
    {"326/2016/UBTVQH 14, 326/2016/UBTVQH, 326/UBTVQH-14",
     "DOC:326/2016/UBTVQH14 + DOC:326/2016/UBTVQH14 + DOC:326/2016/UBTVQH14"},
    {"03/2022/UBTVQH15", "DOC:3/2022/UBTVQH15"},
    {"43/2014/NÐ-CP, 43/2014/nđ-cp, 43/2014/NĐCP, 43/2014/NĐ – CP, 43 / 2014 / NĐ-\nCP",
     "DOC:43/2014/NĐ-CP + DOC:43/2014/NĐ-CP + DOC:43/2014/NĐ-CP + DOC:43/2014/NĐ-CP + "
     "DOC:43/2014/NĐ-CP"},
    {"181/2004/NĐ", "DOC:181/2004/NĐ-CP"},
    {"136/NĐ-CP", "DOC:136/NĐ-CP"},
    {"02/2018/NQ-HDTP", "DOC:2/2018/NQ-HĐTP"},
    {"04/2021/TTLT-BCA-BQP-TANDTC-VKSNDTC", "DOC:4/2021/TTLT-BCA-BQP-TANDTC-VKSNDTC"},
    {"23/2014/TT - BTN&MT", "DOC:23/2014/TT-BTNMT"},
    {"263/QĐ-UBND, 302/QĐUBND", "DOC:263/QĐ-UBND + DOC:302/QĐ-UBND"},
    {"02/VBHN-TANDTC", "DOC:2/VBHN-TANDTC"},
    {"83/2015/QH 13", "DOC:83/2015/QH13"},
    {"1060/KL-PC09, 35/CT-VKS-P2, 57/CT-VKS-HS, 67/CT-VKS -BCA",
     "DOC:1060/KL-PC09 + DOC:35/CT-VKS-P2 + DOC:57/CT-VKS-HS + DOC:67/CT-VKS-BCA"},
    {"212/TANDTC-PC, 106/UBND", "DOC:212/TANDTC-PC + DOC:106/UBND"},
    {"141A/QĐ-UBND, 123/QĐ.UBND, 110/ĐN-CNBB",
     "DOC:141A/QĐ-UBND + DOC:123/QĐ-UBND + DOC:110/ĐN-CNBB"},
    {"Nghị định 116/NĐ-CP ngày 21/12/2021, 100/19/NĐ-CP, 100/NĐ-CP/2019, 100-2019/NĐ-CP",
     "DOC:116/2021/NĐ-CP + DOC:100/2019/NĐ-CP + DOC:100/2019/NĐ-CP + DOC:100/2019/NĐ-CP"},
    {"NQ326/2016/UBTVQH14, 326/2016/UBTV-QH14, 326/2016/UBTVQHK14",
     "DOC:326/2016/UBTVQH14 + DOC:326/2016/UBTVQH14 + DOC:326/2016/UBTVQH14"},
    {"10/2009/PL-UBTVQH12, 03/2017/NQ-HĐTP-TANDTC, 02/2018/HĐTP",
     "DOC:10/2009/UBTVQH12 + DOC:3/2017/NQ-HĐTP + DOC:2/2018/NQ-HĐTP"},
    {"15/qđ-xpvphc, 43⁄2014⁄NĐ-CP", "DOC:15/QĐ-XPVPHC + DOC:43/2014/NĐ-CP"},
    {"25/2020/QĐ-HPT, 01/2021/QĐ-TBPS, 19472/HĐ-MBN", ""},
    {"12/2020/DS-ST, 860/2024/QĐ-PT, 22/2025/QĐST-HNGĐ, 06/QĐ-TA, 05/TB-TA", ""},
    {"15/07/2021, 3/4, 12/2020/TT", ""},
    {"04/2016/AL", ""},
    {"5 km/giờ", ""},
};

TEST(DocumentNumber, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kNumbers) {
    EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
  }
}

TEST(DocumentNumber, SharedCases) {
  const auto rows = shared_rows("document_numbers.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) EXPECT_EQ(canonicals(row.text, "|"), row.expected) << row.text;
}

TEST(DocumentNumber, NoJudgmentNumberIsOne) {
  const auto rows = shared_rows("case_numbers.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) {
    const bool judgment = !row.expected.empty();
    if (judgment) {
      EXPECT_EQ(canonicals(row.text), "") << row.text;
    }
  }
}

TEST(DocumentNumber, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("04/2021/TTLT-BCA-BQP & TANDTC, 326/2016/UBTVQH-")) {
    for (const DocumentNumber& number : find_document_numbers(text)) {
      EXPECT_LT(number.begin, number.end);
      EXPECT_LE(number.end, text.size());
    }
  }
}

}  // namespace
}  // namespace traan
