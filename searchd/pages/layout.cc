#include "searchd/pages/layout.h"

namespace traan {

Response make_page(const PageHead& head, const HtmlWriter& main, int status) {
  HtmlWriter page;
  page << "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
       << (head.title.empty() ? "Tra Án" : head.title + " - Tra Án") << "</title>\n";
  if (!head.description.empty()) {
    page << "<meta name=\"description\" content=\"" << head.description << "\">\n";
  }
  if (!head.canonical.empty()) {
    page << "<link rel=\"canonical\" href=\"" << head.canonical << "\">\n";
  }
  if (!head.index) page << "<meta name=\"robots\" content=\"noindex\">\n";
  page
      << "<link rel=\"stylesheet\" href=\"/assets/site.css\">\n"
         "<script src=\"/assets/site.js\" defer></script>\n"
         "<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n"
         "</head>\n<body>\n<a class=\"skip\" href=\"#noi-dung\">Đến nội dung chính</a>\n"
         "<header class=\"top\"><a class=\"brand\" href=\"/\">Tra Án</a>"
         "<nav aria-label=\"Điều hướng chính\"><a href=\"/tim-kiem\">Tìm kiếm</a> "
         "<a href=\"/an-le\">Án lệ</a> <a href=\"/toa-an\">Tòa án</a> "
         "<a href=\"/tro-giup\">Trợ giúp</a></nav></header>\n"
         "<main id=\"noi-dung\">\n"
      << main
      << "</main>\n<footer><p>Tra Án tìm trong toàn văn bản án, quyết định và án lệ. Trong văn bản "
         "do Tòa án công bố, tên của đương sự đã được mã hóa.</p>"
         "<p><a href=\"/du-lieu\">Về dữ liệu</a> <a href=\"/openapi.json\">API</a></p>"
         "</footer>\n</body>\n</html>\n";
  return {status, std::string(kHtmlType), page.take()};
}

Response make_page(const Site& site, PageHead head, const HtmlWriter& main) {
  if (!head.canonical.empty()) head.canonical.insert(0, site.settings.public_url);
  return make_page(head, main);
}

}  // namespace traan
