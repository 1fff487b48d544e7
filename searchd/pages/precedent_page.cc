#include <algorithm>

#include "searchd/http/search_params.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/precedent_list.h"
#include "searchd/pages/search_form.h"

namespace traan {
Response precedents_page(const Site& site, const Request&) {
  const std::vector<Record> records = latest_precedents(site);
  HtmlWriter html;
  html << "<h1>Án lệ</h1>\n<p class=\"count\">Có <strong>" << std::uint64_t{records.size()}
       << "</strong> án lệ trong kho.</p>\n";
  Request precedents;
  precedents.params = {{"kind", "precedent"}};
  write_search_form(html, precedents);
  html << "<ol class=\"precedents\">\n";
  for (const Record& record : records) {
    html << "<li><h2><a href=\"" << path_of(record) << "\">" << heading_of(record) << "</a></h2>";
    if (!record.title.empty()) html << "<p class=\"subject\">" << record.title << "</p>";
    html << "<p class=\"meta\">" << vietnamese_date(record.date);
    const std::string_view field = label_of(kCaseTypes, record.case_type);
    if (!field.empty()) html << " <span aria-hidden=\"true\">·</span> " << field;
    html << "</p></li>\n";
  }
  html << "</ol>\n";
  return make_page(
      site,
      {"Án lệ", "Danh sách án lệ của Tòa án nhân dân tối cao: số, tên, ngày, lĩnh vực.", "/an-le"},
      html);
}

Response precedent_page(const Site& site, const Request& request) {
  std::string number = request.path.back();
  std::replace(number.begin(), number.end(), '-', '/');
  Request same;
  same.params = {{"kind", "precedent"}, {"precedent", number}};
  SearchRequest search = read_search_params(same, site.settings).search;
  const std::string slug = precedent_slug(number);
  if (!search.references.empty() && !slug.empty()) {
    search.size = kMaxPageSize;
    search.snippets = false;
    for (const Hit& hit : site.searchers().borrow()->search(search).hits) {
      const std::string own = precedent_slug(hit.record.number);
      if (own != slug && !own.starts_with(slug + "-")) continue;
      Request judgment = request;
      judgment.path.back() = hit.record.id;
      return judgment_page(site, judgment);
    }
    // Texts may cite what the index has not: what else cites it is found.
    Request citing;
    citing.params = {{"precedent", number}};
    search = read_search_params(citing, site.settings).search;
    search.snippets = false;
    if (site.searchers().borrow()->search(search).total > 0) {
      const std::string target = "/tim-kiem" + search_query_string(citing, 1);
      return {303, std::string(kHtmlType), "", {{"Location", target}}};
    }
  }
  return error_page({404, "no_such_document", "there is no such precedent"});
}

}  // namespace traan
