#include <algorithm>

#include "searchd/pages/facet_list.h"
#include "searchd/pages/hit_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/precedent_list.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

/// How many there are of each kind.
void write_numbers(HtmlWriter& html, const SearchResult& all) {
  html << "<p class=\"count\">Có <strong>" << all.total << "</strong> văn bản";
  std::string_view before = ": ";
  for (const FacetValue& kind : all.facets.front().values) {
    html << before << "<a href=\"" << facet_target({}, "kind", kind.value) << "\">"
         << label_of(kKinds, kind.value) << "</a> " << kind.count;
    before = ", ";
  }
  html
      << ". Gõ có dấu hay không dấu đều được; đặt cụm từ trong ngoặc kép để tìm đúng cụm từ; gõ số "
         "bản án để tìm đúng bản án đó.</p>\n";
}

void write_precedents(HtmlWriter& html, const Site& site) {
  constexpr std::size_t kShown = 5;
  std::vector<Record> precedents = latest_precedents(site);
  if (precedents.empty()) return;
  precedents.resize(std::min(precedents.size(), kShown));
  html << "<section aria-labelledby=\"an-le\"><h2 id=\"an-le\">Án lệ mới nhất</h2>\n"
          "<ul class=\"newest\">\n";
  for (const Record& precedent : precedents) {
    html << "<li><a href=\"" << path_of(precedent) << "\">" << heading_of(precedent)
         << "</a> <span class=\"meta\">" << precedent.title << "</span></li>\n";
  }
  html << "</ul><p><a href=\"/an-le\">Tất cả án lệ</a></p></section>\n";
}

}  // namespace

Response front_page(const Site& site, const Request& request) {
  SearchRequest everything;
  everything.facets = {"kind"};
  everything.size = 1;
  everything.snippets = false;
  const SearchResult all = site.searchers().borrow()->search(everything);
  HtmlWriter html;
  html << "<h1>Tra cứu bản án, quyết định và án lệ</h1>\n";
  write_search_form(html, request);
  write_numbers(html, all);
  html << "<div class=\"columns\">\n<section aria-labelledby=\"moi\"><h2 id=\"moi\">Mới "
          "nhất</h2>\n<ul class=\"newest\">\n";
  for (const Record& record : site.served->newest) write_line(html, record);
  html << "</ul></section>\n";
  write_precedents(html, site);
  html << "</div>\n";
  return make_page(site,
                   {"Tra cứu bản án, quyết định và án lệ",
                    "Tìm trong toàn văn bản án, quyết định và án lệ của Tòa án Việt Nam: có dấu "
                    "hoặc không dấu, theo cụm từ, số bản án, điều luật, tòa án.",
                    "/"},
                   html);
}

}  // namespace traan
