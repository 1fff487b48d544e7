#include "analyzers/masked_name.h"

#include <gtest/gtest.h>

#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text) {
  return joined(
      find_masked_names(text), [](const MaskedName& n) { return n.canonical; }, " + ");
}

const FactRow kNames[] = {
    {"bị cáo Nguyễn Văn A khai", "Nguyễn Văn A"},
    {"NGUYỄN VĂN A", "Nguyễn Văn A"},
    {"Nguyễn\nVăn A, Trần Thị Thuý B và Phan Hoài H1",
     "Nguyễn Văn A + Trần Thị Thúy B + Phan Hoài H1"},
    {"Đinh Đình Th và Nguyễn Tố Gia Gi", "Đinh Đình Th + Nguyễn Tố Gia Gi"},
    {"Ngô H D, L V Th", "Ngô H D + L V Th"},
    {"ông Lê T, bà Trần Ng", "Lê T + Trần Ng"},
    {"ông N.V.A và bà NTB", "NVA + NTB"},
    {"NLQ1, NLQ 2 và NLC3", "NLQ1 + NLQ2 + NLC3"},
    {"Thẩm phán: Bà Nguyễn Minh Huyền", ""},
    {"Ông Nguyễn Văn B, Cụ Trần Thị Đ", "Nguyễn Văn B + Trần Thị Đ"},
    {"TÒA ÁN NHÂN DÂN HUYỆN B, TỈNH HÀ N", ""},
    {"huyện B1, tỉnh Hà N, xã M, đường Lê Văn C", ""},
    {"T.P Hà Nội, TM. HỘI ĐỒNG, T.M HỘI ĐỒNG", ""},
    {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA V", ""},
    {"ông UBND, bà VKS, ông A", ""},
    {"Bà Diêm Thị V, Thiềm Trung T, bị cáo Ong Teng Kh",
     "Diêm Thị V + Thiềm Trung T + Ong Teng Kh"},
    {"cụ Trần Thị Đ 1, sinh năm 1950 và Nguyễn Văn H 2 sinh", "Trần Thị Đ1 + Nguyễn Văn H2"},
    {"bị cáo Chu T.A, Hoàng N.Q.A; ông N. V. A; bà L.V.Th", "Chu T A + Hoàng N Q A + N V A + LVTh"},
    {"truy tố Dương Quốc Đ, liên quan Phạm Ngọc T7", "Dương Quốc Đ + Phạm Ngọc T7"},
    {"bị hại Lê T, Trần H và Phạm K", "Lê T + Trần H + Phạm K"},
    {"BỊ CÁO NGUYỄN VĂN A, do Trần Thị B", "Nguyễn Văn A + Trần Thị B"},
    {"ông Vàng A Xà, công ty Kim Hòa M, số 22B X V Ngh, Thẩm phán Lê Thị Ý, C.A huyện", ""},
    {"bà BTTH", "BTTH"},
    {"nguyen van a", ""},
};

TEST(MaskedName, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kNames) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

TEST(MaskedName, SharedCases) {
  const auto rows = shared_rows("names.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) {
    const bool person =
        row.expected.ends_with("person_masked") || row.expected.ends_with("role_code");
    EXPECT_EQ(find_masked_names(row.text).size(), person ? 1u : 0u) << row.text;
  }
}

TEST(MaskedName, AnyBytesAreRead) {
  for (const std::string& text : hostile_texts("ông Nguyễn Văn A H1, N.V.A, NLQ 1, L V Th")) {
    for (const MaskedName& name : find_masked_names(text)) {
      EXPECT_LT(name.begin, name.end);
      EXPECT_LE(name.end, text.size());
    }
  }
}

}  // namespace
}  // namespace traan
