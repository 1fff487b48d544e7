#include "searchd/http/documents.h"
#include "searchd/http/search_params.h"
#include "searchd/pages/hit_list.h"
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

bool is_link(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://");
}

void write_metadata(HtmlWriter& html, const MarkedRecord& found) {
  const Record& record = found.record;
  html << "<dl class=\"facts\">\n";
  write_row(html, "Ngày", vietnamese_date(record.date));
  if (const std::string court = court_slug(record.court); !court.empty()) {
    html << "<div><dt>Tòa án</dt><dd><a href=\"/toa-an/" << url_encode(court) << "\">"
         << record.court << "</a></dd></div>\n";
  }
  write_row(html, "Lĩnh vực", label_of(kCaseTypes, record.case_type));
  write_row(html, "Cấp xét xử", label_of(kInstances, record.instance));
  write_row(html, "Quan hệ pháp luật, tội danh", record.subject);
  if (is_link(record.source_url)) {
    html << "<div><dt>Nguồn</dt><dd><a rel=\"noopener\" href=\"" << record.source_url
         << "\">Văn bản do Tòa án công bố</a></dd></div>\n";
  }
  html << "<div><dt>Trích dẫn</dt><dd><span id=\"trich-dan\">" << citation_of(record)
       << "</span></dd></div>\n";
  html << "<div><dt>Mã kiểm nội dung</dt><dd><code>" << found.hash.text()
       << "</code></dd></div>\n</dl>\n";
}

void write_correction(HtmlWriter& html, const Site& site, const std::string& id) {
  const CorrectionNotice* notice = correction_on(site, id);
  if (!notice) return;
  html << "<aside class=\"notice\" aria-label=\"Đính chính\"><strong>Đính chính "
       << vietnamese_date(std::string_view(notice->time).substr(0, notice->time.find('T')))
       << ":</strong> " << notice->text << "</aside>\n";
}

/// What applies a precedent, the newest first.
void write_applied(HtmlWriter& html, const Site& site, const Record& precedent) {
  constexpr std::size_t kShown = 5;
  Request citing;
  citing.params = {{"precedent", precedent.number}, {"kind", "judgment"}, {"kind", "decision"}};
  SearchRequest search = read_search_params(citing, site.settings).search;
  if (search.references.empty()) return;
  search.sort = SortOrder::newest;
  search.size = kShown;
  search.snippets = false;
  const SearchResult result = site.searchers().borrow()->search(search);
  html << "<section class=\"applied\" aria-labelledby=\"ap-dung\">"
          "<h2 id=\"ap-dung\">Bản án, quyết định viện dẫn án lệ này</h2>\n";
  if (result.hits.empty()) {
    html << "<p>Kho chưa có văn bản nào.</p></section>\n";
    return;
  }
  html << "<ul class=\"newest\">";
  for (const Hit& hit : result.hits) write_line(html, hit.record);
  citing.params.emplace_back("sort", "newest");
  html << "</ul><p><a rel=\"nofollow\" href=\"/tim-kiem" << search_query_string(citing, 1)
       << "\">Tất cả " << result.total << " văn bản</a></p></section>\n";
}

/// Where the words of the search stand. With the script there are buttons to go from one to the
/// next.
void write_matches(HtmlWriter& html, std::size_t marks) {
  constexpr std::size_t kShown = 10;
  if (marks == 0) return;
  html << "<nav class=\"matches\" aria-label=\"Chỗ khớp\"><span>" << std::uint64_t{marks}
       << " chỗ khớp</span> <span class=\"links\">";
  for (std::size_t i = 0; i < std::min(marks, kShown); ++i) {
    html << "<a href=\"#" << mark_anchor(i) << "\">" << std::to_string(i + 1) << "</a> ";
  }
  if (marks > kShown) {
    html << "… <a href=\"#" << mark_anchor(marks - 1) << "\">" << std::to_string(marks) << "</a>";
  }
  html << "</span></nav>\n";
}

void write_ways_on(HtmlWriter& html, const Site& site, const Record& record) {
  html << "<p class=\"ways\"><a rel=\"nofollow\" href=\"/ban-an/" << url_encode(record.id)
       << "/tuong-tu\">Văn bản tương tự</a>";
  if (is_link(site.settings.copy_request_url)) {
    html << " <a rel=\"noopener\" href=\"" << site.settings.copy_request_url
         << "\">Yêu cầu Tòa án cấp bản sao</a>";
  }
  html << "</p>\n";
}

std::string description_of(const Record& record) {
  std::string description = citation_of(record);
  const std::string& about = record.title.empty() ? record.subject : record.title;
  if (!about.empty()) description += ": " + about;
  return description;
}

}  // namespace

Response judgment_page(const Site& site, const Request& request) {
  const std::string query(request.param("q").value_or(""));
  const SearchParams params = read_search_params(request);
  const auto found =
      site.searchers().borrow()->find_marked(request.path.back(), query, params.search.literal);
  if (!found) return error_page(missing_document(site, request.path.back()));
  const Record& record = found->record;
  HtmlWriter text;
  const std::vector<Paragraph> paragraphs = paragraphs_of(found->text);
  const std::size_t marks = write_judgment_text(text, paragraphs, record.number);
  HtmlWriter html;
  if (const auto back = search_query_string(request, params.search.page); !back.empty()) {
    html << "<p><a href=\"/tim-kiem" << back << "\">‹ Trở lại kết quả tìm";
    if (!query.empty()) html << " “" << query << "”";
    html << "</a></p>\n";
  }
  html << "<article class=\"judgment\">\n<h1>" << heading_of(record) << "</h1>\n";
  if (!record.title.empty()) html << "<p class=\"subject\">" << found->title << "</p>\n";
  write_correction(html, site, record.id);
  write_metadata(html, *found);
  write_ways_on(html, site, record);
  if (record.kind == "precedent") write_applied(html, site, record);
  html
      << "<p class=\"anonymised\">Tên người và một số thông tin trong văn bản đã được mã hóa trước "
         "khi công bố.</p>\n";
  write_contents(html, paragraphs, record.text);
  write_matches(html, marks);
  html << "<section class=\"text\" aria-label=\"Toàn văn\">\n"
       << text << "</section>\n</article>\n";
  return make_page(site, {heading_of(record), description_of(record), path_of(record)}, html);
}

}  // namespace traan
