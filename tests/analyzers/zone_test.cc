#include "analyzers/zone.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

/// The first word of each zone, after its kind.
std::string outline(const std::string& text) {
  constexpr std::string_view kKinds[] = {"header", "facts", "findings", "decision", "recipients"};
  return joined(
      find_zones(text),
      [&](const Zone& zone) {
        const std::string slice = text.substr(zone.begin, zone.end - zone.begin);
        return std::string(kKinds[static_cast<std::size_t>(zone.kind)]) + ":" +
               slice.substr(0, slice.find('\n'));
      },
      " + ");
}

const FactRow kTexts[] = {
    {"TÒA ÁN A\nNỘI DUNG VỤ ÁN:\nB\nNHẬN ĐỊNH CỦA TÒA ÁN:\n[1] C\nQUYẾT ĐỊNH:\n1. D\nNơi nhận:\n- "
     "E",
     "header:TÒA ÁN A + facts:NỘI DUNG VỤ ÁN: + findings:NHẬN ĐỊNH CỦA TÒA ÁN: + "
     "decision:QUYẾT ĐỊNH: + recipients:Nơi nhận:"},
    {"X\nQUYẾT ĐỊNH\nÁp dụng\nNHẬN THẤY:\nB\nXÉT THẤY:\nC\nQUYẾT ĐỊNH:\nD",
     "header:X + facts:NHẬN THẤY: + findings:XÉT THẤY: + decision:QUYẾT ĐỊNH:"},
    {"X\nNỘI DUNG VỤ ÁN\nB\nNHẬN THẤY\nC\nQUYẾT ĐỊNH\nD",
     "header:X + facts:NỘI DUNG VỤ ÁN + findings:NHẬN THẤY + decision:QUYẾT ĐỊNH"},
    {"X\nNHẬN ĐỊNH CỦA HỘI ĐỒNG XÉT XỬ:\nC", "header:X + findings:NHẬN ĐỊNH CỦA HỘI ĐỒNG XÉT XỬ:"},
    {"X\nQUYẾT ĐỊNH ĐÌNH CHỈ VỤ ÁN\nXét thấy:\nY\nQUYẾT ĐỊNH:\nZ",
     "header:X + findings:Xét thấy: + decision:QUYẾT ĐỊNH:"},
    {"X\nI. NỘI DUNG VỤ ÁN\nA\nII. NHẬN ĐỊNH CỦA TÒA ÁN\nB\nIII. QUYẾT ĐỊNH\nC",
     "header:X + facts:NỘI DUNG VỤ ÁN + findings:NHẬN ĐỊNH CỦA TÒA ÁN + decision:QUYẾT ĐỊNH"},
    {"X\nNhận định của Hội đồng xét xử:\nB", "header:X + findings:Nhận định của Hội đồng xét xử:"},
    {"X\nQUYẾT ĐỊNH\nđình chỉ", "header:X"},
    {"theo\nquyết định.\nXét thấy bị cáo\nnội dung vụ án", "header:theo"},
    {"", "header:"},
};

TEST(Zone, HeadingsOpenZones) {
  for (const FactRow& row : kTexts) EXPECT_EQ(outline(row.text), row.expected) << row.text;
}

TEST(Zone, NumberedParagraphsEndAtTheNextOrTheZone) {
  const std::string text =
      "NHẬN ĐỊNH CỦA TÒA ÁN:\n[1] Một\n[2.1]. Hai như [1]\nQUYẾT ĐỊNH:\n1. Ba\n [3] Bốn";
  std::string found;
  for (const NumberedParagraph& p : find_numbered_paragraphs(text)) {
    found += p.number + "=" + text.substr(p.begin, p.end - p.begin) + "|";
  }
  EXPECT_EQ(found, "1=[1] Một\n|2.1=[2.1]. Hai như [1]\n|3=[3] Bốn|");
}

TEST(Zone, AnyBytesAreReadAndZonesCoverTheText) {
  for (const std::string& text :
       hostile_texts("\nNỘI DUNG VỤ ÁN:\n[1] A\nXÉT THẤY:\n[2]\nQUYẾT ĐỊNH:\nNơi nhận:\n[3]")) {
    std::size_t end = 0;
    for (const Zone& zone : find_zones(text)) {
      EXPECT_EQ(zone.begin, end);
      end = zone.end;
    }
    EXPECT_EQ(end, text.size());
    for (const NumberedParagraph& p : find_numbered_paragraphs(text)) EXPECT_LT(p.begin, p.end);
  }
}

}  // namespace
}  // namespace traan
