#include "analyzers/court_name.h"

#include <gtest/gtest.h>

#include "analyzers/province.h"
#include "analyzers/reference.h"
#include "tests/analyzers/fact_rows.h"

namespace traan {
namespace {

std::string canonicals(std::string_view text) {
  return joined(
      find_court_names(text), [](const CourtName& c) { return c.canonical(); }, " + ");
}

const FactRow kCourts[] = {
    {"Tòa án nhân dân huyện B, tỉnh Sơn La tiến hành", "H|B|Sơn La"},
    {"tand huyện lệ thủy, tỉnh quảng bình", "H|Lệ Thủy|Quảng Bình"},
    {"toa an nhan dan huyen le thuy tinh quang binh", "H|Le Thuy|Quảng Bình"},
    {"TAND huyện Sóc Sơn Hà Nội", "H|Sóc Sơn|Hà Nội"},
    {"TAND KV 3 - Cần Thơ, tòa án nhân dân khu vực I - Cà Mau",
     "KV|3 - Cần Thơ|Cần Thơ + KV|1 - Cà Mau|Cà Mau"},
    {"Tòa án nhân dân khu vực 1 Vĩnh Long", "KV|1 - Vĩnh Long|Vĩnh Long"},
    {"TAND Q Tân Bình", "Q|Tân Bình"},
    {"Thư ký Tòa án nhân dân thành\nphố ĐL, tỉnh LĐ.", "TP|ĐL|LĐ"},
    {"TÒA ÁN NHÂN DÂN\nTHỊ XÃ BẾN CÁT\nTỈNH BÌNH DƯƠNG", "TX|Bến Cát|Bình Dương"},
    {"TOÀ ÁN NHÂN DÂN HUYỆN TƢƠNG DƢƠNG - TỈNH NGHỆ AN", "H|Tương Dương|Nghệ An"},
    {"TÒA ÁN NHÂN DÂN Q.HẢI CHÂU", "Q|Hải Châu"},
    {"TÒA ÁN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN CAI LẬY Độc lập – Tự do- Hạnh "
     "phúc\nTỈNH TIỀN GIANG\nBản án số",
     "H|Cai Lậy|Tiền Giang"},
    {"TÒA ÁN NHÂN DÂN TỈNH BÀ RỊA-VŨNG TÀU", "TINH|Bà Rịa - Vũng Tàu"},
    {"Tòa án nhân dân huyện Hớn\nQuản, tỉnh Bình Phước", "H|Hớn Quản|Bình Phước"},
    {"Tòa án nhân dân huyện Cư M’gar, tỉnh Đăk Lăk", "H|Cư M'gar|Đắk Lắk"},
    {"Tòa án nhân dân huyện Si Ma Cai, tỉnh Lào Cai", "H|Si Ma Cai|Lào Cai"},
    {"Tòa án nhân dân thành phố Phan Rang - Tháp Chàm, tỉnh Ninh Thuận",
     "TP|Phan Rang - Tháp Chàm|Ninh Thuận"},
    {"thị xã Nghi Sơn; TAND thị xã Nghi Sơn, Thanh Hóa", "TX|Nghi Sơn|Thanh Hóa"},
    {"Tòa án nhân dân thành phố Huế, tỉnh Thừa Thiên Huế", "TP|Huế|Thừa Thiên Huế"},
    {"TAND Q.12, TPHCM", "Q|12|Hồ Chí Minh"},
    {"TAND quận 07, TP.HCM", "Q|7|Hồ Chí Minh"},
    {"TAND TPHCM", "TINH|Hồ Chí Minh"},
    {"Tòa án nhân dân thành phố Thủ Đức, thành phố Hồ Chí Minh", "TP|Thủ Đức|Hồ Chí Minh"},
    {"Tòa án tỉnh Ninh Bình", "TINH|Ninh Bình"},
    {"TÒA ÁN NHÂN THỊ XÃ KINH MÔN, TỈNH HẢI DƯƠNG", "TX|Kinh Môn|Hải Dương"},
    {"TOA AN NHÂN DÂN HUYÊN BC, THANH PHÔ HÔ CHI MINH", "H|BC|Hồ Chí Minh"},
    {"TÒA ÁN NHÂN DÂN CẤP CAO\nTẠI ĐÀ NẴNG", "CC|Đà Nẵng"},
    {"Tòa án nhân dân khu vực 1 - Vĩnh Long, tỉnh Vĩnh Long", "KV|1 - Vĩnh Long|Vĩnh Long"},
    {"TÒA ÁN NHÂN DÂN\nKHU VỰC 5 - CẦN THƠ\nTHÀNH PHỐ CẦN THƠ", "KV|5 - Cần Thơ|Cần Thơ"},
    {"TAND khu vực 9 TP HCM", "KV|9 - Hồ Chí Minh|Hồ Chí Minh"},
    {"Tòa án nhân dân khu vực 9 - tỉnh Lâm Đồng", "KV|9 - Lâm Đồng|Lâm Đồng"},
    {"Tòa Phúc thẩm Tòa án nhân dân tối cao tại Hà Nội", "PT-TANDTC|Hà Nội"},
    {"TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA PHÚC THẨM TẠI ĐÀ NẴNG", "PT-TANDTC|Đà Nẵng"},
    {"Hội đồng Thẩm phán Tòa án nhân dân tối cao, Tòa án nhân dân tối cao", "TANDTC + TANDTC"},
    {"Tòa Phúc thẩm TANDTC tại TP. Hồ Chí Minh", "PT-TANDTC|Hồ Chí Minh"},
    {"TANDCC tại Hà Nội", "CC|Hà Nội"},
    {"TAND huyện Châu Thành A, tỉnh Hậu Giang", "H|Châu Thành A|Hậu Giang"},
    {"TAND tỉnh Thừa Thiên - Huế", "TINH|Thừa Thiên Huế"},
    {"Tòa án quân sự khu vực Quân khu 2", "QS|khu vực Quân khu 2"},
    {"TÒA ÁN QUÂN SỰ\nKHU VỰC 1 QUÂN KHU 4", "QS|khu vực 1 Quân khu 4"},
    {"TAND quận 1.5, TP. Hồ Chí Minh", ""},
    {"TÒA ÁN NHÂN DÂN\nHUYỆN NHO QUAN\nTỈNH NINH BÌNH", "H|Nho Quan|Ninh Bình"},
    {"Tòa án nhân dân huyện Văn Quan, tỉnh Lạng Sơn", "H|Văn Quan|Lạng Sơn"},
    {"TÒA ÁN NHÂN DÂN QUẬN HAI BÀ TRƯNG, THÀNH PHỐ HÀ NỘI", "Q|Hai Bà Trưng|Hà Nội"},
    {"Tòa án nhân dân xét xử", ""},
    {"Viện kiểm sát nhân dân huyện B, tỉnh Sơn La", ""},
    {"Tòa án đã thụ lý", ""},
};

TEST(CourtName, EverySpellingHasOneCanonicalForm) {
  for (const FactRow& row : kCourts) EXPECT_EQ(canonicals(row.text), row.expected) << row.text;
}

TEST(CourtName, PublishedNameAndLevel) {
  struct Row {
    std::string text, published;
    std::string_view level;
    std::string province;
  };
  const Row rows[] = {
      {"TAND TX. DĨ AN, TỈNH BÌNH DƯƠNG", "Tòa án nhân dân thị xã Dĩ An, tỉnh Bình Dương",
       "district", "Bình Dương"},
      {"TAND Quận 1, TP. Hồ Chí Minh", "Tòa án nhân dân quận 1, thành phố Hồ Chí Minh", "district",
       "Hồ Chí Minh"},
      {"TAND TP. Hải Phòng", "Tòa án nhân dân thành phố Hải Phòng", "provincial", "Hải Phòng"},
      {"TAND tỉnh Kon Tum", "Tòa án nhân dân tỉnh Kon Tum", "provincial", "Kon Tum"},
      {"TAND cấp cao tại TP.HCM", "Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh", "high", ""},
      {"TANDTC", "Tòa án nhân dân tối cao", "supreme", ""},
      {"Tòa án nhân dân khu vực 2 - Hà Nội", "Tòa án nhân dân khu vực 2 - Hà Nội, thành phố Hà Nội",
       "regional", "Hà Nội"},
      {"Tòa án quân sự Quân khu 7", "Tòa án quân sự Quân khu 7", "military", ""},
      {"TÒA ÁN NHÂN DÂN THÀNH PHỐ ĐL, TỈNH LĐ", "Tòa án nhân dân thành phố ĐL, tỉnh LĐ", "district",
       "LĐ"},
  };
  for (const Row& row : rows) {
    const auto found = find_court_names(row.text);
    ASSERT_EQ(found.size(), 1u) << row.text;
    EXPECT_EQ(found[0].published(), row.published);
    EXPECT_EQ(found[0].record_level(), row.level);
    EXPECT_EQ(found[0].province, row.province);
    EXPECT_EQ(found[0].known_province, !row.province.empty() && row.province != "LĐ");
  }
}

TEST(CourtName, AnyBytesAreRead) {
  for (const std::string& text :
       hostile_texts("TÒA ÁN NHÂN DÂN Độc lập - Tự do\nHUYỆN CƯ M'GAR, TỈNH ĐẮK LẮK")) {
    for (const CourtName& court : find_court_names(text)) {
      EXPECT_LT(court.begin, court.end);
      EXPECT_LE(court.end, text.size());
    }
  }
}

TEST(CourtName, SharedCases) {
  const auto rows = shared_rows("courts.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  for (const FactRow& row : rows) {
    // The file keeps the tone where the text had it.
    const TokenList want(row.expected), got(canonicals(row.text));
    ASSERT_EQ(got.size(), want.size()) << row.text;
    for (std::size_t i = 0; i < got.size(); ++i) EXPECT_EQ(got[i].exact, want[i].exact);
  }
}

TEST(Province, TableIsWhole) {
  const auto rows = shared_rows("provinces_2025.tsv");
  if (rows.empty()) GTEST_SKIP() << "no shared case files: set TRAAN_SHARED_DIR";
  EXPECT_EQ(provinces().size(), rows.size());
  for (const FactRow& row : rows) {
    const TokenList name(row.text);
    std::string folded;
    for (std::size_t i = 0; i < name.size(); ++i) {
      folded += (i > 0 ? " " : "") + std::string(name[i].folded);
    }
    std::size_t words = 0;
    const Province* province = province_at(folded, &words);
    ASSERT_NE(province, nullptr) << row.text;
    EXPECT_EQ(province->name, row.text);
    EXPECT_EQ(words, name.size());
    EXPECT_NE(row.expected.find("\t" + std::string(province->now) + "\t"), std::string::npos);
  }
}

TEST(Reference, AllKindsInOrder) {
  const std::string text =
      "Bản án số 12/2020/DS-ST ngày 5/6/2020 của TAND huyện Lệ Thuỷ áp dụng Án lệ số 04/2016/AL";
  std::string found;
  for (const Reference& r : find_references(text)) found += r.canonical + ";";
  EXPECT_EQ(found, "CASE:12/2020/DS-ST;2020-06-05;H|Lệ Thủy;AL:4/2016;");
}

}  // namespace
}  // namespace traan
