#include "searchd/pages/layout.h"

namespace traan {

Response make_page(std::string_view title, const HtmlWriter& main, int status, bool index) {
  HtmlWriter page;
  page << "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
       << title << "</title>\n";
  if (!index) page << "<meta name=\"robots\" content=\"noindex\">\n";
  page << "<link rel=\"stylesheet\" href=\"/assets/site.css\">\n"
          "<script src=\"/assets/suggest.js\" defer></script>\n"
          "<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n"
          "</head>\n<body>\n<a class=\"skip\" href=\"#noi-dung\">Đến nội dung chính</a>\n"
          "<header class=\"top\"><a class=\"brand\" href=\"/\">Tra Án</a>"
          "<nav aria-label=\"Điều hướng chính\"><a href=\"/tim-kiem\">Tìm kiếm</a> "
          "<a href=\"/tro-giup\">Trợ giúp</a></nav></header>\n"
          "<main id=\"noi-dung\">\n"
       << main
       << "</main>\n<footer>Tra Án tìm trong toàn văn bản án, quyết định và án lệ. Trong văn bản "
          "do Tòa án công bố, tên của đương sự đã được mã hóa.</footer>\n</body>\n</html>\n";
  return {status, std::string(kHtmlType), page.take()};
}

}  // namespace traan
