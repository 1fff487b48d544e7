#include <algorithm>

#include "searchd/http/search_params.h"
#include "searchd/pages/facet_list.h"
#include "searchd/pages/hit_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"
#include "searchd/pages/search_notes.h"

namespace traan {
namespace {

/// The next page goes on from a cursor, so that it costs the same however far it is; a page before
/// is counted from the first.
void write_pages(HtmlWriter& html, const Request& request, const SearchRequest& search,
                 const SearchResult& result) {
  const std::uint64_t pages = (result.total + search.size - 1) / search.size;
  if (pages <= 1 && result.cursor.empty()) return;
  html << "<nav class=\"pages\" aria-label=\"Trang kết quả\">";
  if (search.page > 1) {
    html << "<a rel=\"prev\" href=\"/tim-kiem" << search_query_string(request, search.page - 1)
         << "\">‹ Trang trước</a>";
  }
  html << "<span>Trang " << std::uint64_t{search.page} << " / " << pages << "</span>";
  if (!result.cursor.empty()) {
    html << "<a rel=\"next\" href=\"/tim-kiem" << search_query_string(request, search.page + 1)
         << "&cursor=" << url_encode(result.cursor) << "\">Trang sau ›</a>";
  }
  html << "</nav>\n";
}

/// Ways to follow exactly this search, and to take what it found away.
void write_ways_out(HtmlWriter& html, const Site& site, const Request& request,
                    const SearchParams& params, std::uint64_t total) {
  Request unsorted = with_param(request, "sort", "");
  for (const Problem& problem : params.problems) {
    unsorted = with_param(unsorted, problem.parameter, "");  // which a page passes over
  }
  const std::string search = search_query_string(unsorted, 1);
  html << "<p class=\"ways\"><a rel=\"nofollow\" href=\"/feed.atom" << search
       << "\" type=\"application/atom+xml\">Theo dõi tìm kiếm này (Atom)</a>";
  if (total > 0 && total <= site.settings.export_documents) {
    const std::string with = search + (search.empty() ? "?" : "&") + "format=";
    html << " <a rel=\"nofollow\" href=\"/v1/export" << with << "csv\">Tải danh sách (CSV)</a>"
         << " <a rel=\"nofollow\" href=\"/v1/export" << with << "jsonl\">JSON Lines</a>";
  }
  const std::string all = search_query_string(request, params.search.page);
  const std::string& generation = site.served->generation().name();
  html << " <a rel=\"nofollow\" href=\"/tim-kiem" << all << std::string(all.empty() ? "?" : "&")
       << "gen=" << generation << "\">Liên kết cố định (dữ liệu " << generation << ")</a></p>\n";
}

/// What a person reads of a search in a tab or among bookmarks.
std::string title_of(const Request& request) {
  std::string title(request.param("q").value_or(""));
  for (const auto& [name, value] : request.params) {
    if (value.empty() || !is_filter(name)) continue;
    if (!title.empty()) title += ", ";
    title += label_of_value(name, value);
  }
  return title.empty() ? "Tìm kiếm" : title;
}

/// A cursor of another generation would be refused; the page's number says about where it was.
void drop_old_cursor(SearchRequest& search, std::string_view generation) {
  if (!search.cursor.starts_with(std::string(generation) + "-")) search.cursor.clear();
}

}  // namespace

Response search_page(const Site& site, const Request& request) {
  if (const std::string target = target_within(request); !target.empty()) {
    return {303, std::string(kHtmlType), "", {{"Location", target}}};
  }
  const std::string& generation = site.served->generation().name();
  SearchParams params = read_search_params(request, site.settings);
  SearchRequest& search = params.search;
  drop_old_cursor(search, generation);
  search.count = true;  // pages are numbered
  search.facets = page_facets();
  search.size = SearchRequest().size;
  search.explain = false;
  const SearchResult result = site.searchers().borrow()->search(search);
  HtmlWriter html;
  html << "<h1 class=\"hidden\">Tìm kiếm</h1>\n";
  write_search_form(html, request);
  write_notes(html, request, params, result, generation);
  write_filters_in_force(html, request);
  html << "<div class=\"results\">\n<section class=\"found\" aria-label=\"Kết quả\">\n"
          "<p class=\"count\" role=\"status\">";
  if (!result.exact) html << "Ít nhất ";
  html << "<strong>" << result.total << "</strong> văn bản phù hợp";
  if (result.total > 1) html << " <a class=\"to-facets\" href=\"#thu-hep\">Thu hẹp</a>";
  html << "</p>\n";
  if (result.hits.empty() && result.total > 0) {
    html << "<p><a href=\"/tim-kiem" << search_query_string(request, 1)
         << "\">Không còn trang này; về trang đầu của kết quả</a></p>\n";
  } else if (result.hits.empty()) {
    write_nothing_found(html, request, result);
  } else {
    html << "<ol class=\"hits\" start=\"" << std::to_string((search.page - 1) * search.size + 1)
         << "\">\n";
    write_hits(html, result.hits, search_query_string(request, search.page));
    html << "</ol>\n";
  }
  write_pages(html, request, search, result);
  if (result.total > 1) write_within_form(html, request);
  write_ways_out(html, site, request, params, result.total);
  html << "</section>\n";
  write_facets(html, request, result.facets);
  html << "</div>\n";
  Response response = make_page({title_of(request), {}, {}, false}, html);
  add_trace(result, response);
  return response;
}

}  // namespace traan
