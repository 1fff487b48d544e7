#include "analyzers/reference.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

TEST(References, EveryTypeInTheOrderOfTheText) {
  const std::string text =
      "Bản án số 12/2020/DS-ST ngày 5/6/2020 của TAND huyện Lệ Thuỷ buộc ông Nguyễn Văn A trả "
      "500.000.000 đồng theo Điều 468 BLDS, Điều 26 Nghị quyết 326/2016/UBTVQH14, Án lệ số "
      "04/2016/AL";
  std::string found;
  for (const Reference& r : find_references(text)) {
    found += std::string(type_name(r.type)) + "=" + r.canonical + ";";
  }
  EXPECT_EQ(found,
            "judgment_number=CASE:12/2020/DS-ST;date=2020-06-05;court=H|Lệ Thủy;"
            "name=Nguyễn Văn A;money=500000000 VND;law=BLDS:D468;"
            "law=DOC:326/2016/UBTVQH14:D26;document=DOC:326/2016/UBTVQH14;precedent=AL:4/2016;");
}

TEST(References, AnyBytesAreReadInOrder) {
  const std::string text =
      "12/2020/DS-ST, điểm a khoản 1, 2 Điều 51 BLHS, 43/2014/NĐ-CP, 1 tỷ 2 triệu đồng, Lê Văn A";
  for (const std::string& hostile : hostile_texts(text)) {
    std::size_t begin = 0;
    std::map<ReferenceType, Reference> last;
    for (const Reference& r : find_references(hostile)) {
      EXPECT_GE(r.begin, begin);
      EXPECT_LT(r.begin, r.end);
      EXPECT_LE(r.end, hostile.size());
      if (const auto before = last.find(r.type); before != last.end()) {
        const Reference& b = before->second;
        EXPECT_TRUE(r.begin >= b.end || (r.begin == b.begin && r.end == b.end)) << r.canonical;
      }
      begin = r.begin;
      last.insert_or_assign(r.type, r);
    }
  }
}

}  // namespace
}  // namespace traan
