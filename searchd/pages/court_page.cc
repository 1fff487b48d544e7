#include <algorithm>
#include <limits>

#include "searchd/http/search_params.h"
#include "searchd/pages/facet_list.h"
#include "searchd/pages/hit_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

/// One line of HTML that puts a search box of the court on any site.
void write_embedding(HtmlWriter& html, const std::string& url, const std::string& court) {
  if (url.empty()) return;
  HtmlWriter form;
  form << "<form action=\"" << url << "/tim-kiem\" role=\"search\"><input type=\"hidden\" "
       << "name=\"court\" value=\"" << court << "\"><input type=\"search\" name=\"q\" "
       << "aria-label=\"Tìm văn bản của " << court << "\"><button>Tìm bản án</button></form>";
  html << "<section><h2 id=\"nhung\">Đặt ô tìm kiếm này lên trang khác</h2>\n"
          "<p>Chép dòng sau vào trang web; không cần gì thêm.</p>\n"
          "<textarea id=\"ma-nhung\" readonly rows=\"4\" aria-labelledby=\"nhung\">"
       << form.view() << "</textarea></section>\n";
}

}  // namespace

Response courts_page(const Site& site, const Request&) {
  SearchRequest search;
  search.facets = {"court"};
  search.most_names = std::numeric_limits<std::size_t>::max();
  search.size = 1;
  search.snippets = false;
  const SearchResult result = site.searchers().borrow()->search(search);
  const auto counted = values_of(result, "court");
  std::vector<FacetValue> courts(counted.begin(), counted.end());
  sort_by_name(courts);
  HtmlWriter html;
  html << "<h1>Tòa án</h1>\n<p class=\"count\"><strong>" << std::uint64_t{courts.size()}
       << "</strong> tòa án có văn bản trong kho.</p>\n<ul class=\"counts courts\">\n";
  for (const FacetValue& court : courts) {
    html << "<li><a href=\"/toa-an/" << url_encode(court_slug(court.value)) << "\">" << court.value
         << "</a> <span class=\"number\">" << court.count << "</span></li>\n";
  }
  html << "</ul>\n";
  return make_page(site, {"Tòa án", "Các tòa án có bản án, quyết định trong kho.", "/toa-an"},
                   html);
}

Response court_page(const Site& site, const Request& request) {
  constexpr std::size_t kNewest = 5;
  std::string words = request.path.back();
  std::replace(words.begin(), words.end(), '-', ' ');
  SearchRequest search;
  search.filters = {{find_field("court"), words}};
  search.facets = {"court", "case_type", "year", "kind"};
  search.sort = SortOrder::newest;
  search.size = kNewest;
  search.snippets = false;
  search.budget = std::chrono::milliseconds(site.settings.query_ms);
  const SearchResult result = site.searchers().borrow()->search(search);
  const auto courts = values_of(result, "court");
  if (courts.empty()) return error_page({404, "no_such_court", "there is no such court"});
  HtmlWriter html;
  html << "<p><a href=\"/toa-an\">‹ Các tòa án</a></p>\n";
  const std::string& name = courts.front().value;
  if (courts.size() > 1) {  // names that differ by marks alone
    html << "<h1>Các tòa án cùng tên không dấu</h1>\n";
    write_values(html, {}, "court", courts);
    return make_page({name, {}, {}, false}, html);
  }
  Request court;
  court.params = {{"court", name}};
  html << "<h1>" << name << "</h1>\n";
  write_search_form(html, court);
  write_filters_in_force(html, court);
  html << "<p class=\"count\"><strong>" << result.total << "</strong> văn bản trong kho.</p>\n"
       << "<div class=\"columns\">\n";
  write_facet(html, court, result, "case_type", "Theo lĩnh vực");
  write_facet(html, court, result, "kind", "Theo loại văn bản");
  write_facet(html, court, result, "year", "Theo năm");
  html << "</div>\n<section><h2 id=\"moi\">Mới nhất</h2>\n<ol class=\"hits\">\n";
  write_hits(html, result.hits, "");
  html << "</ol></section>\n";
  write_embedding(html, site.settings.public_url, name);
  return make_page(site,
                   {name, "Bản án, quyết định của " + name + ", theo lĩnh vực và năm.",
                    "/toa-an/" + url_encode(court_slug(name))},
                   html);
}

}  // namespace traan
