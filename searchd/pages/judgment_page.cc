#include "searchd/http/documents.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/judgment_text.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

void write_row(HtmlWriter& html, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  html << "<div><dt>" << name << "</dt><dd>" << value << "</dd></div>\n";
}

void write_metadata(HtmlWriter& page, const Record& record) {
  HtmlWriter html;
  write_row(html, "Ngày", vietnamese_date(record.date));
  write_row(html, "Tòa án", record.court);
  write_row(html, "Lĩnh vực", label_of(kCaseTypes, record.case_type));
  write_row(html, "Cấp xét xử", label_of(kInstances, record.instance));
  write_row(html, "Quan hệ pháp luật, tội danh", record.subject);
  if (record.source_url.starts_with("https://") || record.source_url.starts_with("http://")) {
    html << "<div><dt>Nguồn</dt><dd><a rel=\"noopener\" href=\"" << record.source_url
         << "\">Văn bản do Tòa án công bố</a></dd></div>\n";
  }
  if (!html.view().empty()) page << "<dl class=\"facts\">\n" << html << "</dl>\n";
}

}  // namespace

Response judgment_page(const Site& site, const Request& request) {
  const std::string query(request.param("q").value_or(""));
  const auto found = site.searchers().borrow()->find_marked(request.path.back(), query);
  if (!found) return error_page(missing_document(site, request.path.back()));
  const Record& record = found->record;
  HtmlWriter html;
  if (!query.empty()) {
    const SearchParams params = read_search_params(request);
    html << "<p><a href=\"/tim-kiem" << search_query_string(request, params.search.page)
         << "\">‹ Trở lại kết quả tìm “" << query << "”</a></p>\n";
  }
  html << "<article class=\"judgment\">\n<h1>" << heading_of(record) << "</h1>\n";
  if (!record.title.empty()) html << "<p class=\"subject\">" << found->title << "</p>\n";
  if (const CorrectionNotice* notice = correction_on(site, record.id)) {
    html << "<aside class=\"notice\" aria-label=\"Đính chính\"><strong>Đính chính "
         << vietnamese_date(std::string_view(notice->time).substr(0, notice->time.find('T')))
         << ":</strong> " << notice->text << "</aside>\n";
  }
  write_metadata(html, record);
  html
      << "<p><a rel=\"nofollow\" href=\"/ban-an/" << url_encode(record.id)
      << "/tuong-tu\">Văn bản tương tự</a></p>\n<section class=\"text\" aria-label=\"Toàn văn\">\n";
  write_judgment_text(html, found->text);
  html << "</section>\n</article>\n";
  return make_page(heading_of(record) + " - Tra Án", html);
}

}  // namespace traan
