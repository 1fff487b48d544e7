#include <array>

#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"

namespace traan {
namespace {

/// A way to search, with queries that show it.
struct Way {
  std::string_view name, text;
  std::array<std::string_view, 3> examples;
};

constexpr std::array<Way, 9> kWays = {{
    {"Từ khóa",
     "Gõ các từ cần tìm; văn bản phải có đủ mọi từ. Câu dài hơn tám từ, hoặc có dấu hỏi ở cuối, "
     "được "
     "xếp theo phần khớp nhiều nhất.",
     {"trộm cắp tài sản", "đơn phương ly hôn có được chia tài sản không?", ""}},
    {"Không dấu",
     "Từ gõ không dấu khớp với mọi cách bỏ dấu; cách đọc có khả năng nhất đứng trước. Từ gõ có dấu "
     "chỉ khớp với đúng dấu đó; hòa và hoà là một. Dấu = trước một từ đòi đúng từ đó, dấu ~ cho "
     "mọi "
     "cách bỏ dấu.",
     {"tranh chap dat dai", "=an treo", "~tòa án"}},
    {"Cụm từ",
     "Đặt trong ngoặc kép để các từ đứng liền nhau, đúng thứ tự; ~3 sau ngoặc cho phép xen ba từ "
     "khác.",
     {"\"bồi thường thiệt hại\"", "\"vay tiền\"~3", ""}},
    {"Gần nhau",
     "/5: cách nhau không quá năm từ, pre/5: theo đúng thứ tự; /câu, /đoạn: trong cùng một câu, "
     "một "
     "đoạn. Hai bên có thể là nhóm trong ngoặc đơn.",
     {"lỗi /5 bồi thường", "(cha HOẶC mẹ) pre/3 nuôi", "giếng /câu ranh"}},
    {"Và, hoặc, không",
     "VÀ HOẶC KHÔNG, hoặc AND OR NOT, viết hoa; dấu - trước một từ loại từ đó ra. Dấu * cuối từ: "
     "mọi "
     "từ bắt đầu như vậy.",
     {"ly hôn HOẶC ly thân", "vay KHÔNG \"thế chấp\"", "tranh*"}},
    {"Số bản án, án lệ, điều luật",
     "Gõ theo cách viết nào cũng được: văn bản mang số đó đứng đầu, rồi đến văn bản viện dẫn. Điều "
     "luật tìm cả khoản và điểm của nó.",
     {"64/2022/HSPT", "án lệ số 4", "khoản 1 Điều 173 BLHS"}},
    {"Trường",
     "số: tòa: loại: lĩnh-vực: cấp: ngày: điều: án-lệ: ngay trong câu tìm.",
     {"tòa:hà-nội ly hôn", "lĩnh-vực:hình-sự ngày:2019..2021", "án-lệ:4"}},
    {"Phần của văn bản",
     "phần:nhận-định(…) chỉ tìm trong nhận định của Tòa án; còn có mở-đầu, nội-dung, quyết-định.",
     {"phần:nhận-định(bồi thường)", "phần:quyết-định(\"án treo\")", ""}},
    {"Bộ lọc",
     "Loại văn bản, lĩnh vực, cấp xét xử, tòa án, tỉnh, quan hệ pháp luật, án lệ và khoảng ngày, ở "
     "dưới ô tìm kiếm. Ngày viết 31/12/2020, hoặc chỉ năm 2020.",
     {"", "", ""}},
}};

}  // namespace

Response help_page(const Site&, const Request&) {
  HtmlWriter html;
  html << "<h1>Cách tìm</h1>\n<dl class=\"help\">\n";
  for (const Way& way : kWays) {
    html << "<div><dt>" << way.name << "</dt><dd><p>" << way.text << "</p>";
    for (const std::string_view example : way.examples) {
      if (example.empty()) continue;
      html << "<p><a rel=\"nofollow\" href=\"/tim-kiem?q=" << url_encode(example) << "\">"
           << example << "</a></p>";
    }
    html << "</dd></div>\n";
  }
  html
      << "</dl>\n<p>Mỗi trang kết quả ghi câu tìm đã được hiểu thế nào, và có liên kết để tìm đúng "
         "chữ đã gõ. Kho có gì và thiếu gì: <a href=\"/du-lieu\">về dữ liệu</a>. Cho lập trình "
         "viên: <a href=\"/openapi.json\">mô tả API</a>.</p>\n";
  return make_page({"Cách tìm",
                    "Cách tìm bản án, quyết định, án lệ: từ khóa, cụm từ, không dấu, gần nhau, số "
                    "bản án, điều luật."},
                   html);
}

}  // namespace traan
