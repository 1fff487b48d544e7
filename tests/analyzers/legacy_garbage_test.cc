#include "analyzers/legacy_garbage.h"

#include <gtest/gtest.h>

#include <string>

namespace traan {
namespace {

TEST(IsGarbage, TextLayerOfABadScan) {
  EXPECT_TRUE(is_garbage(
      "roA AN euAN sr/ KHU VI/C QIIAN KHU 2 ceNc HoA xA ngr cn0 NcHiA vrEr NAM DQc lfp Tg do "
      "H4nh phfc BAn 6n s6 tron rytt thdm phdn chir tqa phi6n tda ldn duqc thuc hiQn ngdy"));
}

TEST(IsGarbage, AnotherLanguage) {
  EXPECT_TRUE(is_garbage(
      "The court shall consider whether every party received proper notice before judgment was "
      "entered against them, because without such notice their rights would have been denied"));
}

TEST(IsGarbage, TextWithoutMarksIsNot) {
  EXPECT_FALSE(is_garbage(
      "TRAN QUOC X PHAM TOI SU DUNG CON DAU GIA CUA CO QUAN NHA NUOC VA TOI LUA DAO CHIEM DOAT "
      "TAI SAN CUA NGUOI KHAC THEO DIEU 174 BO LUAT HINH SU VIET NAM DUOC HUONG AN TREO"));
}

TEST(IsGarbage, MaskedNamesAbbreviationsAndNumbersAreNot) {
  EXPECT_FALSE(is_garbage(
      "Ông N.V.A, bà T.T.B, TAND TP HCM, VKSND, UBND, HĐXX, BLTTDS 2015, NQ 326/2016/UBTVQH14, "
      "TNHH MTV ABC, GCNQSDĐ số BK 123456, CCCD 0790, XXX YYY ZZZ, QĐ-UBND, TTLT, BTNMT, BTC"));
  std::string table;
  for (int i = 0; i < 500; ++i) table += "1.200.000 35,7 m2 B12 X1 ";
  EXPECT_FALSE(is_garbage(table));
}

TEST(IsGarbage, ShortTextIsNot) {
  EXPECT_FALSE(is_garbage(""));
  EXPECT_FALSE(is_garbage("roA AN euAN sr/ KHU VI/C QIIAN KHU 2"));
  EXPECT_FALSE(is_garbage("\xff\xff\xff"));
}

}  // namespace
}  // namespace traan
