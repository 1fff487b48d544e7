#include "analyzers/data_table.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace traan {
namespace {

TEST(DataTable, RowsComeWithoutCommentsAndHeader) {
  const auto rows = read_data_table("# a comment\nname\tyear\n\nBLHS\t2015\nLNO\t\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0][0], "BLHS");
  EXPECT_EQ(rows[0][1], "2015");
  EXPECT_EQ(rows[1][1], "");
}

TEST(DataTable, ARowWithAnotherNumberOfColumnsIsRefused) {
  EXPECT_THROW(read_data_table("name\tyear\nBLHS\n"), std::invalid_argument);
  EXPECT_THROW(read_data_table("name\tyear\nBLHS\t2015\t1999\n"), std::invalid_argument);
}

TEST(DataTable, LinesComeWithoutComments) {
  const auto lines = read_data_lines("# a comment\n\nly hôn\n# another\nthừa kế");
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[1], "thừa kế");
}

}  // namespace
}  // namespace traan
