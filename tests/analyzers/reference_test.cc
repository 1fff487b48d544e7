#include "analyzers/reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

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

/// The canonical forms of one type.
std::string found_of(ReferenceType type, const std::string& text) {
  std::string found;
  for (const Reference& r : find_references(text)) {
    if (r.type == type) found += (found.empty() ? "" : "|") + r.canonical;
  }
  return found;
}

std::string one_of(const std::vector<std::string>& choices) { return *rc::gen::elementOf(choices); }
std::string number_in(int first, int last) {
  return std::to_string(*rc::gen::inRange(first, last));
}

RC_GTEST_PROP(ReferenceProperties, JudgmentNumbersComeBackFromAnySpelling, ()) {
  const std::string number = number_in(1, 9999), year = number_in(1990, 2027);
  const std::string type = one_of({"DS", "HS", "HC", "HNGĐ", "KDTM", "LĐ"});
  const std::string level = one_of({"ST", "PT", "GĐT"});
  const auto slash = [] { return one_of({"/", " / ", "/ ", "\\"}); };
  const std::string text = one_of({"Bản án số ", "theo số: ", ""}) + one_of({"", "0"}) + number +
                           slash() + year + slash() + type +
                           one_of({"-", " - ", "–", "", "- ", " – "}) + level +
                           one_of({"", ".", " ngày"});
  RC_ASSERT(found_of(ReferenceType::judgment_number, text) ==
            "CASE:" + number + "/" + year + "/" + type + "-" + level);
}

RC_GTEST_PROP(ReferenceProperties, CitationsComeBackFromAnySpelling, ()) {
  const std::string article = number_in(1, 700), clause = number_in(1, 20);
  const std::string point =
      one_of({"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "s", "y"});
  const std::vector<std::string> law =
      *rc::gen::elementOf(std::vector<std::vector<std::string>>{{"BLHS", "Bộ luật Hình sự"},
                                                                {"BLDS", "bộ luật dân sự"},
                                                                {"LĐĐ", "Luật Đất đai"},
                                                                {"BLTTDS", "BLTTDS"}});
  const std::string of = one_of({" ", " của ", ", "});
  const std::string text = one_of({"điểm ", "Điểm "}) + point + one_of({" khoản ", ", khoản "}) +
                           clause + one_of({" Điều ", ", điều "}) + article + of + law[1];
  RC_ASSERT(found_of(ReferenceType::law, text) ==
            law[0] + ":D" + article + ".K" + clause + "." + point);
}

RC_GTEST_PROP(ReferenceProperties, DatesComeBackFromAnySpelling, ()) {
  const int day = *rc::gen::inRange(1, 29), month = *rc::gen::inRange(1, 13);
  const std::string year = number_in(1950, 2050);
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  const std::string d = *rc::gen::arbitrary<bool>() ? two(day) : std::to_string(day);
  const std::string m = *rc::gen::arbitrary<bool>() ? two(month) : std::to_string(month);
  const std::string sign = one_of({"/", "-", ".", " - ", "/ "});
  const std::string text = *rc::gen::arbitrary<bool>()
                               ? "ngày " + d + sign + m + sign + year
                               : "ngày " + d + " tháng " + m + " năm " + year;
  RC_ASSERT(found_of(ReferenceType::date, text) == year + "-" + two(month) + "-" + two(day));
}

RC_GTEST_PROP(ReferenceProperties, SumsComeBackFromAnySpelling, ()) {
  const int millions = *rc::gen::inRange(1, 999);
  const std::string sign = one_of({".", ",", " "}), m = std::to_string(millions);
  const std::string figures = m + sign + "000" + sign + "000";
  const std::string text = one_of({figures + one_of({" đồng", "đ", " VNĐ", " (bằng chữ) đồng"}),
                                   m + " triệu đồng", m + " triệu"});
  RC_ASSERT(found_of(ReferenceType::money, "số tiền " + text) == m + "000000 VND");
}

}  // namespace
}  // namespace traan
