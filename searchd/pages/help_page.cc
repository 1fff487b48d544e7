#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"

namespace traan {

Response help_page(const Site&, const Request&) {
  HtmlWriter html;
  html
      << "<h1>Cách tìm</h1>\n<dl class=\"help\">\n"
         "<div><dt>Từ khóa</dt><dd>Gõ các từ cần tìm; văn bản phải có đủ mọi từ. Câu dài hơn tám "
         "từ, "
         "hoặc có dấu hỏi ở cuối, được xếp theo phần khớp nhiều nhất. Ví dụ: "
         "<a href=\"/tim-kiem?q=tr%E1%BB%99m%20c%E1%BA%AFp%20t%C3%A0i%20s%E1%BA%A3n\">trộm cắp "
         "tài sản</a>.</dd></div>\n"
         "<div><dt>Không dấu</dt><dd>Từ gõ không dấu khớp với mọi cách bỏ dấu: "
         "<a href=\"/tim-kiem?q=tranh%20chap%20dat%20dai\">tranh chap dat dai</a>. Từ gõ có dấu "
         "chỉ "
         "khớp với đúng dấu đó; <em>hòa</em> và <em>hoà</em> là một.</dd></div>\n"
         "<div><dt>Cụm từ</dt><dd>Đặt trong ngoặc kép để các từ đứng liền nhau, đúng thứ tự: "
         "<a "
         "href=\"/"
         "tim-kiem?q=%22b%E1%BB%93i%20th%C6%B0%E1%BB%9Dng%20thi%E1%BB%87t%20h%E1%BA%A1i%22\">"
         "\"bồi thường thiệt hại\"</a>.</dd></div>\n"
         "<div><dt>Gần nhau</dt><dd><em>lỗi /5 bồi thường</em>: cách nhau không quá năm từ; "
         "<em>/câu</em>, <em>/đoạn</em>: trong cùng một câu, một đoạn; "
         "<em>\"vay tiền\"~3</em>: có thể xen ba từ khác.</dd></div>\n"
         "<div><dt>Và, hoặc, không</dt><dd><em>ly hôn HOẶC ly thân</em>; <em>vay KHÔNG \"thế "
         "chấp\"</em>; <em>tranh*</em>: mọi từ bắt đầu như vậy.</dd></div>\n"
         "<div><dt>Trong câu tìm</dt><dd><em>tòa:hà-nội</em>, <em>lĩnh-vực:hình-sự</em>, "
         "<em>ngày:2019..2021</em>, <em>phần:nhận-định(bồi thường)</em>, "
         "<em>Điều 173 BLHS</em>.</dd></div>\n"
         "<div><dt>Số bản án</dt><dd>Gõ theo cách viết nào cũng được: 64/2022/HS-PT, 64/2022/HSPT, "
         "64/2022/hs - pt.</dd></div>\n"
         "<div><dt>Bộ lọc</dt><dd>Loại văn bản, lĩnh vực, cấp xét xử, tòa án, tỉnh và khoảng ngày. "
         "Ngày viết 31/12/2020, hoặc chỉ năm 2020.</dd></div>\n</dl>\n";
  return make_page("Trợ giúp - Tra Án", html);
}

}  // namespace traan
