#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"

namespace traan {

Response error_page(const Problem& problem) {
  HtmlWriter html;
  if (problem.status == 404) {
    html << "<h1>Không tìm thấy trang này</h1>\n<p>Địa chỉ có thể đã gõ sai, hoặc văn bản không có "
            "trong kho.</p>\n";
  } else if (problem.status == 410) {
    html << "<h1>Văn bản này đã được gỡ</h1>\n<p>Cơ quan công bố đã gỡ văn bản này khỏi kho.</p>\n";
  } else if (problem.status == 429) {
    html
        << "<h1>Quá nhiều yêu cầu</h1>\n<p>Từ địa chỉ của bạn có quá nhiều yêu cầu trong một phút. "
           "Hãy thử lại sau ít phút.</p>\n";
  } else if (problem.status == 400) {
    html << "<h1>Không đọc được yêu cầu</h1>\n<p>Câu tìm quá dài (tối đa 2.000 từ) hoặc lồng quá "
            "nhiều ngoặc. Hãy rút gọn rồi thử lại.</p>\n";
  } else if (problem.status == 405) {
    html << "<h1>Không hỗ trợ cách gửi này</h1>\n<p>Hãy mở trang bằng liên kết thông thường.</p>\n";
  } else if (problem.code == "overloaded") {
    html << "<h1>Máy chủ đang bận</h1>\n<p>Nhiều người đang tìm cùng lúc. Hãy thử lại sau giây "
            "lát.</p>\n";
  } else if (problem.status == 503) {
    html << "<h1>Kho văn bản đang được chuẩn bị</h1>\n<p>Hãy thử lại sau ít phút.</p>\n";
  } else {
    html << "<h1>Máy chủ đang gặp sự cố</h1>\n<p>Lỗi đã được ghi lại. Hãy thử lại sau ít "
            "phút.</p>\n";
  }
  html << "<p><a href=\"/\">Về trang đầu</a></p>\n";
  return make_page({"", {}, {}, false}, html, problem.status);
}

}  // namespace traan
