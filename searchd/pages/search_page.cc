#include <algorithm>

#include "searchd/http/search_params.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

/// A parameter that could not be used, in words for a person.
void write_problem(HtmlWriter& html, const Problem& problem) {
  html << "<li>";
  if (problem.code == "bad_date") {
    html << "Ngày không đúng: hãy viết ngày/tháng/năm, ví dụ 31/12/2020.";
  } else {
    html << "Bộ lọc “" << problem.parameter << "” có giá trị không dùng được nên đã được bỏ qua.";
  }
  html << "</li>\n";
}

void write_understanding(HtmlWriter& html, const Understanding& understood) {
  html << "<li>";
  if (understood.kind == "phrase") {
    html << "Tìm đúng cụm từ “" << understood.text << "”.";
  } else if (understood.kind == "judgment_number") {
    html << "Tìm số bản án, quyết định <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "precedent") {
    html << "Tìm án lệ số <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "unbalanced_quote") {
    html << "Có một dấu ngoặc kép lẻ; dấu đó đã được bỏ qua.";
  } else if (understood.kind == "marks_ignored") {
    html << "Không có văn bản nào khớp đúng dấu; dưới đây là kết quả không phân biệt dấu.";
  }
  html << "</li>\n";
}

void write_notes(HtmlWriter& html, const SearchParams& params, const SearchResult& result) {
  if (params.problems.empty() && result.query.understood.empty()) return;
  html << "<ul class=\"notes\">\n";
  for (const Problem& problem : params.problems) write_problem(html, problem);
  for (const Understanding& understood : result.query.understood) {
    write_understanding(html, understood);
  }
  html << "</ul>\n";
}

void write_hit(HtmlWriter& html, const Hit& hit, std::string_view query) {
  const Record& record = hit.record;
  std::string link = "/ban-an/" + url_encode(record.id);
  if (!query.empty()) link += "?q=" + url_encode(query);
  html << "<li><article>\n<h2><a href=\"" << link << "\">" << heading_of(record)
       << "</a></h2>\n<p class=\"meta\">";
  bool first = true;
  const auto item = [&](std::string_view text) {
    if (text.empty()) return;
    if (!first) html << " <span aria-hidden=\"true\">·</span> ";
    first = false;
    html << text;
  };
  item(vietnamese_date(record.date));
  item(record.court);
  item(label_of(kCaseTypes, record.case_type));
  item(label_of(kInstances, record.instance));
  html << "</p>\n";
  if (!hit.title.empty()) html << "<p class=\"subject\">" << hit.title << "</p>\n";
  if (!hit.snippet.empty()) html << "<p class=\"snippet\">" << hit.snippet << "</p>\n";
  html << "</article></li>\n";
}

void write_pages(HtmlWriter& html, const Request& request, const SearchRequest& search,
                 std::uint64_t total) {
  const std::uint64_t pages = (total + search.size - 1) / search.size;
  if (pages <= 1) return;
  html << "<nav class=\"pages\" aria-label=\"Trang kết quả\">";
  if (search.page > 1) {
    html << "<a rel=\"prev\" href=\"" << search_link(request, search.page - 1)
         << "\">‹ Trang trước</a>";
  }
  html << "<span>Trang " << std::uint64_t{search.page} << " / " << pages << "</span>";
  if (search.page < pages) {
    html << "<a rel=\"next\" href=\"" << search_link(request, search.page + 1)
         << "\">Trang sau ›</a>";
  }
  html << "</nav>\n";
}

void write_nothing_found(HtmlWriter& html) {
  html << "<div class=\"nothing\"><p>Không tìm thấy văn bản nào.</p><ul>"
          "<li>Mọi từ đều phải có trong văn bản: hãy thử bớt từ hoặc bớt bộ lọc.</li>"
          "<li>Có thể gõ không dấu: <em>tranh chap dat dai</em>.</li>"
          "<li>Cụm từ trong ngoặc kép phải đứng liền nhau, đúng thứ tự.</li></ul></div>\n";
}

}  // namespace

Response search_page(const Site& site, const Request& request) {
  const SearchParams params = read_search_params(request);
  const SearchResult result = site.searchers.borrow()->search(params.search);
  HtmlWriter html;
  html << "<h1 class=\"hidden\">Tìm kiếm</h1>\n";
  write_search_form(html, request);
  write_notes(html, params, result);
  html << "<p class=\"count\" role=\"status\"><strong>" << result.total
       << "</strong> văn bản phù hợp</p>\n";
  if (result.hits.empty()) {
    write_nothing_found(html);
  } else {
    html << "<ol class=\"hits\" start=\""
         << std::to_string((params.search.page - 1) * params.search.size + 1) << "\">\n";
    for (const Hit& hit : result.hits) write_hit(html, hit, params.search.query);
    html << "</ol>\n";
  }
  write_pages(html, request, params.search, result.total);
  const std::string title = params.search.query.empty() ? std::string("Tìm kiếm - Tra Án")
                                                        : params.search.query + " - Tra Án";
  return make_page(title, html, 200, false);
}

}  // namespace traan
