#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"

namespace traan {

Response front_page(const Site& site, const Request& request) {
  HtmlWriter html;
  html << "<h1>Tra cứu bản án, quyết định và án lệ</h1>\n";
  write_search_form(html, request);
  html << "<p class=\"count\">Có <strong>" << site.searchers().generation().manifest().documents
       << "</strong> văn bản. Gõ có dấu hay không dấu đều được; đặt cụm từ trong ngoặc kép để tìm "
          "đúng cụm từ; gõ số bản án để tìm đúng bản án đó.</p>\n"
          "<section aria-labelledby=\"moi\"><h2 id=\"moi\">Mới nhất</h2>\n<ul class=\"newest\">\n";
  for (const Record& record : site.served->newest) {
    html << "<li><a href=\"/ban-an/" << url_encode(record.id) << "\">" << heading_of(record)
         << "</a> <span class=\"meta\">" << vietnamese_date(record.date) << " " << record.court
         << "</span></li>\n";
  }
  html << "</ul></section>\n";
  return make_page("Tra Án - Tra cứu bản án, quyết định và án lệ", html);
}

}  // namespace traan
