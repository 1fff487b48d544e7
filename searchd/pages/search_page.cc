#include <algorithm>

#include "searchd/http/search_params.h"
#include "searchd/pages/hit_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

/// A parameter that could not be used, in words for a person. Unknown ones are nobody's business:
/// links get them from elsewhere.
void write_problem(HtmlWriter& html, const Problem& problem) {
  const std::string_view label = filter_label(problem.parameter);
  if (label.empty()) return;
  html << "<li>“" << label << "” không đọc được nên đã được bỏ qua.";
  if (problem.code == "bad_date") html << " Hãy viết như 31/12/2020, hoặc chỉ năm 2020.";
  html << "</li>\n";
}

/// `query` is what was typed.
void write_understanding(HtmlWriter& out, const Understanding& understood, std::string_view query) {
  HtmlWriter html;
  if (understood.kind == "phrase") {
    html << "Tìm đúng cụm từ “" << understood.text << "”.";
  } else if (understood.kind == "restored") {
    html << "Đã hiểu là <strong>" << understood.text
         << "</strong>; mọi cách đánh dấu khác cũng được tìm.";
  } else if (understood.kind == "keystrokes") {
    html << "Đã hiểu cách gõ là <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "abbreviation") {
    html << "Tìm cả <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "law") {
    html << "Tìm văn bản viện dẫn <strong>"
         << query.substr(understood.begin, understood.end - understood.begin) << "</strong>.";
  } else if (understood.kind == "person_name") {
    html << "Bản án công bố đã được mã hóa tên đương sự: tìm theo họ tên thường không thấy.";
  } else if (understood.kind == "dropped") {
    html << "Không có văn bản nào có đủ các từ; đã bỏ qua “" << understood.text << "”.";
  } else if (understood.kind == "number_not_found") {
    html << "Không có bản án, quyết định hay án lệ số <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "nearest_number") {
    html << "Số gần nhất: <a href=\"/tim-kiem?q=" << url_encode(understood.text) << "\">"
         << understood.text << "</a>.";
  } else if (understood.kind == "judgment_number") {
    html << "Tìm số bản án, quyết định <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "precedent") {
    html << "Tìm án lệ số <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "unbalanced_quote") {
    html << "Có một dấu ngoặc kép lẻ; dấu đó đã được bỏ qua.";
  } else if (understood.kind == "wildcard_cut") {
    html << "Dấu * khớp với quá nhiều từ; chỉ một phần được tìm. Hãy gõ thêm chữ trước dấu *.";
  } else if (understood.kind == "no_words") {
    html << "Câu tìm không có chữ hay số nào.";
  } else if (understood.kind == "marks_ignored") {
    html << "Không có văn bản nào khớp đúng dấu; dưới đây là kết quả không phân biệt dấu.";
  }
  if (!html.view().empty()) out << "<li>" << html << "</li>\n";
}

/// The corrected query with the filters of this one, by which it was counted.
void write_correction(HtmlWriter& html, const Request& request, const CorrectedQuery& corrected) {
  Request meant = request;
  for (auto& [name, value] : meant.params) {
    if (name == "q") value = corrected.text;
  }
  html << "<li>Có phải ý bạn là <a href=\"/tim-kiem" << search_query_string(meant, 1) << "\">"
       << corrected.text << "</a>? Có " << corrected.total << " văn bản.</li>\n";
}

void write_notes(HtmlWriter& html, const Request& request, const SearchParams& params,
                 const SearchResult& result) {
  HtmlWriter notes;
  for (const Problem& problem : params.problems) write_problem(notes, problem);
  for (const Understanding& understood : result.query.understood) {
    write_understanding(notes, understood, params.search.query);
  }
  if (result.correction) write_correction(notes, request, *result.correction);
  if (result.unexamined > 0) {
    notes << "<li>Câu tìm quá nặng nên chưa xem hết: còn " << result.unexamined
          << " văn bản. Hãy thêm từ hoặc bộ lọc.</li>\n";
  }
  if (!notes.view().empty()) html << "<ul class=\"notes\">\n" << notes << "</ul>\n";
}

void write_pages(HtmlWriter& html, const Request& request, const SearchRequest& search,
                 std::uint64_t total) {
  const std::uint64_t pages = (total + search.size - 1) / search.size;
  if (pages <= 1) return;
  html << "<nav class=\"pages\" aria-label=\"Trang kết quả\">";
  if (search.page > 1) {
    html << "<a rel=\"prev\" href=\"/tim-kiem" << search_query_string(request, search.page - 1)
         << "\">‹ Trang trước</a>";
  }
  html << "<span>Trang " << std::uint64_t{search.page} << " / " << pages << "</span>";
  if (search.page < pages) {
    html << "<a rel=\"next\" href=\"/tim-kiem" << search_query_string(request, search.page + 1)
         << "\">Trang sau ›</a>";
  }
  html << "</nav>\n";
}

/// Ways to follow exactly this search, and to take what it found away.
void write_ways_out(HtmlWriter& html, const Site& site, const Request& request,
                    std::uint64_t total) {
  Request unsorted = request;
  std::erase_if(unsorted.params, [](const auto& param) { return param.first == "sort"; });
  const std::string search = search_query_string(unsorted, 1);
  html << "<p class=\"ways\"><a rel=\"nofollow\" href=\"/feed.atom" << search
       << "\" type=\"application/atom+xml\">Theo dõi tìm kiếm này (Atom)</a>";
  if (total > 0 && total <= site.settings.export_documents) {
    const std::string with = search + (search.empty() ? "?" : "&") + "format=";
    html << " <a rel=\"nofollow\" href=\"/v1/export" << with << "csv\">Tải danh sách (CSV)</a>"
         << " <a rel=\"nofollow\" href=\"/v1/export" << with << "jsonl\">JSON Lines</a>";
  }
  html << "</p>\n";
}

/// How many there would be without one of the things that were asked for.
void write_blocker(HtmlWriter& html, const Blocker& blocker) {
  html << "<li>";
  const std::string_view label = filter_label(blocker.what);
  if (blocker.end > 0) {
    html << "Bỏ “" << blocker.what << "”";
  } else if (blocker.what == "distances") {
    html << "Không cần các từ đứng liền hay gần nhau";
  } else if (blocker.what == "date") {
    html << "Bỏ khoảng ngày";
  } else {
    html << "Bỏ bộ lọc “" << label << "”";
  }
  html << ": có " << blocker.without << " văn bản.</li>";
}

void write_nothing_found(HtmlWriter& html, const SearchResult& result) {
  html << "<div class=\"nothing\"><p>Không tìm thấy văn bản nào.</p><ul>";
  for (const Blocker& blocker : result.blockers) write_blocker(html, blocker);
  html << "<li>Mọi từ đều phải có trong văn bản: hãy thử bớt từ hoặc bớt bộ lọc.</li>"
          "<li>Có thể gõ không dấu: <em>tranh chap dat dai</em>.</li>"
          "<li>Cụm từ trong ngoặc kép phải đứng liền nhau, đúng thứ tự.</li></ul></div>\n";
}

}  // namespace

Response search_page(const Site& site, const Request& request) {
  SearchParams params = read_search_params(request, site.settings);
  params.search.count = true;  // pages are numbered
  const SearchResult result = site.searchers().borrow()->search(params.search);
  HtmlWriter html;
  html << "<h1 class=\"hidden\">Tìm kiếm</h1>\n";
  write_search_form(html, request);
  write_notes(html, request, params, result);
  html << "<p class=\"count\" role=\"status\">";
  if (!result.exact) html << "Ít nhất ";
  html << "<strong>" << result.total << "</strong> văn bản phù hợp</p>\n";
  if (result.hits.empty()) {
    write_nothing_found(html, result);
  } else {
    html << "<ol class=\"hits\" start=\""
         << std::to_string((params.search.page - 1) * params.search.size + 1) << "\">\n";
    const std::string search = search_query_string(request, params.search.page);
    write_hits(html, result.hits, search);
    html << "</ol>\n";
  }
  write_pages(html, request, params.search, result.total);
  write_ways_out(html, site, request, result.total);
  const std::string title = params.search.query.empty() ? std::string("Tìm kiếm - Tra Án")
                                                        : params.search.query + " - Tra Án";
  Response response = make_page(title, html, 200, false);
  add_trace(result, response);
  return response;
}

}  // namespace traan
