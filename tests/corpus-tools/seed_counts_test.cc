#include "corpus-tools/seed_counts.h"

#include <gtest/gtest.h>

namespace traan {
namespace {

TEST(SeedCounts, OnlyWhatThreeTextsHaveInCommon) {
  SeedCounts counts;
  counts.add("Về án phí. Án phí 200.000 đồng, bà Hoa khai.", 3);
  counts.add("chịu án phí; ông Hoa và bông hoa", 3);
  counts.add("án phí của nguyên đơn: phí án, ở Hoa", 1);
  counts.add("án treo", 1);
  // Hoa has a capital in 7 of 10 places; "phí án" and the rest are in fewer texts.
  EXPECT_EQ(counts.to_text(), "án 12 0 phí 10\nphí 11 0\nhoa 10 70\n");
}

TEST(SeedCounts, CodesAndNumbersPartPairs) {
  SeedCounts counts;
  for (int i = 0; i < 3; ++i) counts.add("án 12 phí DS-ST12 án Москва phí", 1);
  EXPECT_EQ(counts.to_text(), "phí 6 0 ds 3\nán 6 0\nds 3 0\n");
}

}  // namespace
}  // namespace traan
