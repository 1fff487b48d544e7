#include "analyzers/precedent_number.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text, std::string_view separator) {
  return joined(
      find_precedent_numbers(text), [](const auto& n) { return n.canonical; }, separator);
}

const FactRow kPrecedents[] = {
    {"Án lệ số 47/2021/AL", "AL:47/2021"},
    {"ÁN LỆ SỐ 47/2021/AL", "AL:47/2021"},
    {"án lệ số 8", "AL:8"},
    {"AL 04/2016", "AL:4/2016"},
    {"Án lệ 04/2016", "AL:4/2016"},
    {"04 / 2016 / AL", "AL:4/2016"},
    {"Án lệ số 02/2016/AL và 03/2016/AL", "AL:2/2016 + AL:3/2016"},
    {"án lệ 47 năm 2021, 04/16/AL, AL47/2021", "AL:47/2021 + AL:4/2016 + AL:47/2021"},
    {"áp dụng án lệ. Số 4 là", ""},
    {"án lệ 4", ""},
    {"al 4/2016", ""},
    {"04/2016", ""},
    {"Án lệ số 4/2020/TT", ""},
    {"05/1998/AL", ""},
    {"số 4", ""},
};

TEST(PrecedentNumber, FormsAndRejections) {
  for (const FactRow& row : kPrecedents) {
    EXPECT_EQ(canonicals(row.text, " + "), row.expected) << row.text;
  }
}

TEST(PrecedentNumber, PublishedKeepsZeros) {
  const std::string text = "áp dụng Án lệ số 04/2016/AL để";
  const auto found = find_precedent_numbers(text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].published, "04/2016/AL");
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin), "04/2016/AL");
}

TEST(PrecedentNumber, SharedCases) {
  const auto rows = shared_rows("precedents.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) EXPECT_EQ(canonicals(row.text, "|"), row.expected) << row.text;
}

}  // namespace
}  // namespace traan
