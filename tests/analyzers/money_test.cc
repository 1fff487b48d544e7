#include "analyzers/money.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text, std::string_view separator = " + ") {
  return joined(
      find_money(text), [](const Money& m) { return m.canonical(); }, separator);
}

const FactRow kSums[] = {
    {"500.000.000đồng, 500.000.000 VNĐ, 500,000,000 đồng, 500 000 000 đ",
     "500000000 VND + 500000000 VND + 500000000 VND + 500000000 VND"},
    {"1 tỷ 200 triệu đồng", "1200000000 VND"},
    {"1 tỷ 200 triệu 500 nghìn đồng", "1200500000 VND"},
    {"3,5 triệu; 3.5 tỉ; 1.200 triệu; 1,250 tỷ",
     "3500000 VND + 3500000000 VND + 1200000000 VND + 1250000000 VND"},
    {"200 ngàn đồng", "200000 VND"},
    {"1.000.000\nđồng", "1000000 VND"},
    {"2.000.000đ/tháng", "2000000 VND"},
    {"10.000 đô la Mỹ, 2.240,14 USD", "10000 USD + 2240 USD"},
    {"5 triệu USD", "5000000 USD"},
    {"500 đồng", "500 VND"},
    {"500.000.000 dong", "500000000 VND"},
    {"200.000 (hai trăm nghìn) đồng, 30.000.000 (ba mươi triệu)\nđ", "200000 VND + 30000000 VND"},
    {"118. 000.000 đồng, 10 000.000 đồng", "118000000 VND + 10000000 VND"},
    {"1 tỷ rưỡi, 1 tỷ 200, 5 trăm triệu đồng", "1500000000 VND + 1200000000 VND + 500000000 VND"},
    {"500tr, 70tr/lượng, 50k đồng, 500.000₫, 5.000 VN đồng, 500.000.000.đồng",
     "500000000 VND + 70000000 VND + 50000 VND + 500000 VND + 5000 VND + 500000000 VND"},
    {"50.000.000 đồng tiền cọc, 500.000.000 đồng thời hạn 12 tháng",
     "50000000 VND + 500000000 VND"},
    {"01 ti vi Sony, 3 tỷ phú, số 3 Đồng Khởi, năm 2019 đồng ý, 1205 đồng sử dụng, 02 dong su", ""},
    {"5 triệu m2, 5 triệu cổ phần, 1.200 đồng bào, 000.000 đồng", ""},
    {"3 đồng phạm, 02 đồng bị cáo, 01 đồng hồ, 3 đồng ý", ""},
    {"2 tỷ lệ, 3 tỉ suất, 2 triệu người, 4.700m2, 20 nghìn cây", ""},
    {"1.2.3 đồng, 12.34.567.890 đồng", ""},
    {"năm trăm nghìn đồng", ""},
    {"99999999999999999999 đồng, 999999999999999 tỷ", ""},
};

TEST(Money, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kSums) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

TEST(Money, SharedCases) {
  const auto rows = shared_rows("money.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) EXPECT_EQ(canonicals(row.text, "|"), row.expected) << row.text;
}

TEST(Money, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("1 tỷ 200 triệu 500.000,25 đồng 10 000 000 USD")) {
    for (const Money& money : find_money(text)) {
      EXPECT_LT(money.begin, money.end);
      EXPECT_LE(money.end, text.size());
      EXPECT_GE(money.amount, 0);
    }
  }
}

}  // namespace
}  // namespace traan
