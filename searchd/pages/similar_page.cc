#include "searchd/http/documents.h"
#include "searchd/pages/hit_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"

namespace traan {

Response similar_page(const Site& site, const Request& request) {
  const std::string& id = request.path[request.path.size() - 2];
  const auto searcher = site.searchers().borrow();
  const auto result = searcher->similar(id, {});
  const auto found = searcher->find_marked(id, "");
  if (!result || !found) return error_page(missing_document(site, id));
  const std::string heading = heading_of(found->record);
  HtmlWriter html;
  html << "<p><a href=\"/ban-an/" << url_encode(id) << "\">‹ " << heading << "</a></p>\n"
       << "<h1>Văn bản tương tự</h1>\n";
  if (result->hits.empty()) {
    html << "<p>Không có văn bản nào gần với văn bản này.</p>\n";
  } else {
    html << "<p>Gần nhất về nội dung, theo những từ ít văn bản có.</p>\n<ol class=\"hits\">\n";
    write_hits(html, result->hits, "");
    html << "</ol>\n";
  }
  return make_page({"Tương tự " + heading, {}, {}, false}, html);
}

}  // namespace traan
