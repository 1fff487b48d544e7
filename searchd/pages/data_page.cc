#include "searchd/pages/facet_list.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/layout.h"
#include "searchd/pages/pages.h"

namespace traan {
Response data_page(const Site& site, const Request&) {
  SearchRequest search;
  search.facets = {"kind", "case_type", "court_level", "year"};
  search.size = 1;
  search.snippets = false;
  const SearchResult result = site.searchers().borrow()->search(search);
  const Generation& generation = site.served->generation();
  const std::string& created = generation.manifest().created;
  HtmlWriter html;
  html << "<h1>Về dữ liệu</h1>\n<p>Kho có <strong>" << result.total
       << "</strong> văn bản ở bản dữ liệu " << generation.name() << ", lập ngày "
       << vietnamese_date(std::string_view(created).substr(0, created.find('T')))
       << ". Mỗi lần cập nhật là một bản dữ liệu mới; liên kết cố định ghi bản dữ liệu đã "
          "dùng.</p>\n"
          "<h2>Có gì và thiếu gì</h2>\n<ul>"
          "<li>Chỉ có văn bản mà Tòa án đã công bố và kho đã nhận; không phải mọi bản án đều được "
          "công bố.</li>"
          "<li>Tên đương sự đã được mã hóa trước khi công bố, nên tìm theo họ tên thường không "
          "thấy.</li>"
          "<li>Văn bản chỉ có bản quét ảnh, không có lớp chữ, thì không tìm được.</li>"
          "<li>Số, ngày, tòa án, lĩnh vực và cấp xét xử do máy đọc từ văn bản khi nguồn không ghi; "
          "có thể sót hoặc sai.</li><li>"
       << std::uint64_t{generation.withdrawals().size()}
       << " văn bản đã được gỡ theo yêu cầu của nơi công bố.</li></ul>\n"
          "<div class=\"columns\">\n";
  write_facet(html, {}, result, "kind", "Theo loại văn bản");
  write_facet(html, {}, result, "case_type", "Theo lĩnh vực");
  write_facet(html, {}, result, "court_level", "Theo cấp tòa án");
  write_facet(html, {}, result, "year", "Theo năm");
  html << "</div>\n";
  return make_page(
      site,
      {"Về dữ liệu", "Kho có những bản án, quyết định nào, lập khi nào, còn thiếu gì.", "/du-lieu"},
      html);
}

}  // namespace traan
