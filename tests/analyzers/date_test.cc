#include "analyzers/date.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string iso_dates(std::string_view text) {
  return joined(
      find_dates(text), [](const Date& d) { return d.iso(); }, " + ");
}

const FactRow kDates[] = {
    {"ngày 28 tháng 02 năm 2024", "2024-02-28"},
    {"ngày  28  tháng    4  năm  2021", "2021-04-28"},
    {"ngày 30 tháng 3 năm2021", "2021-03-30"},
    {"ngày07 tháng 9 năm 2020", "2020-09-07"},
    {"ngày 18\ntháng 4 năm\n2017", "2017-04-18"},
    {"15-7-2021", "2021-07-15"},
    {"15/07/2021", "2021-07-15"},
    {"17.10.2016", "2016-10-17"},
    {"21/8/ 2021", "2021-08-21"},
    {"Ngày 25 – 10 – 2022", "2022-10-25"},
    {"Ngày : 05 /4/ 2017.", "2017-04-05"},
    {"ngày 23-4 -2025", "2025-04-23"},
    {"ngày 17.10. 2016", "2016-10-17"},
    {"ngày 5/6/98", "1998-06-05"},
    {"ngày 5/6/03", "2003-06-05"},
    {"ngày 15 tháng 7/2021", "2021-07-15"},
    {"tháng 12 năm 2019", "2019-12"},
    {"tháng 7-2021", "2021-07"},
    {"Trong các ngày 14 và 18 tháng 4 năm 2023", "2023-04-18"},
    {"ngày 29/10/2018 và ngày 08/11/2018", "2018-10-29 + 2018-11-08"},
    {"15/7 năm 2021, 15-7 năm 2021", "2021-07-15 + 2021-07-15"},
    {"2021-07-15", "2021-07-15"},
    {"00/7/2021, 2021-13-15", ""},
    {"29-02-2024", "2024-02-29"},
    {"29-02-2023", ""},
    {"ngày 31 tháng 4 năm 2020", ""},
    {"ngày 12 tháng 13 năm 2020", ""},
    {"tháng 0/2021", ""},
    {"32/1/2020", ""},
    {"5/6/98", ""},
    {"1.500.000", ""},
    {"15/07/2021/QĐ", ""},
    {"06 tháng 15 ngày", ""},
    {"1/2 diện tích", ""},
    {"12/2020/DS-ST", ""},
    {"ngày … tháng … năm 2020", ""},
};

TEST(Date, FormsAndRejections) {
  for (const FactRow& row : kDates) EXPECT_EQ(iso_dates(row.text), row.expected) << row.text;
}

TEST(Date, SpanIsInTheOriginal) {
  const std::string text = "nga\xCC\x80y 15 tha\xCC\x81ng 7 n\xC4\x83m 2021, tại";
  const auto dates = find_dates(text);
  ASSERT_EQ(dates.size(), 1u);
  EXPECT_EQ(text.substr(dates[0].begin, dates[0].end - dates[0].begin),
            "15 tha\xCC\x81ng 7 n\xC4\x83m 2021");
}

TEST(Date, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("ngày 15 tháng 7 năm 2021 và 1.2.2021")) {
    std::size_t end = 0;
    for (const Date& date : find_dates(text)) {
      EXPECT_LE(end, date.begin);
      end = date.end;
    }
    EXPECT_LE(end, text.size());
  }
}

TEST(Date, SharedCases) {
  const auto rows = shared_rows("dates.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) EXPECT_EQ(iso_dates(row.text), row.expected) << row.text;
}

}  // namespace
}  // namespace traan
