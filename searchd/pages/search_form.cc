#include "searchd/pages/search_form.h"

#include <algorithm>
#include <array>

#include "indexer/schema.h"

namespace traan {
namespace {

struct SelectFilter {
  std::string_view name, label;
  Vocabulary options;
};

constexpr std::array<SelectFilter, 4> kSelects = {{
    {"kind", "Loại văn bản", kKinds},
    {"case_type", "Lĩnh vực", kCaseTypes},
    {"instance", "Cấp xét xử", kInstances},
    {"court_level", "Cấp tòa án", kCourtLevels},
}};

struct TextFilter {
  std::string_view name, label, hint;
};

constexpr std::array<TextFilter, 5> kTexts = {{
    {"province", "Tỉnh, thành phố", "Bình Dương"},
    {"court", "Tòa án", "Tòa án nhân dân tỉnh Bến Tre"},
    {"number", "Số bản án", "64/2022/HS-PT"},
    {"from", "Từ ngày (ngày/tháng/năm)", "01/01/2020"},
    {"to", "Đến ngày (ngày/tháng/năm)", "31/12/2020"},
}};

constexpr std::array<VocabularyEntry, 3> kSorts = {{
    {"relevance", "Liên quan nhất"},
    {"newest", "Mới nhất"},
    {"oldest", "Cũ nhất"},
}};

constexpr std::string_view kSortName = "sort", kSortLabel = "Sắp xếp";

std::string_view value_of(const Request& request, std::string_view name) {
  return request.param(name).value_or("");
}

void write_select(HtmlWriter& html, const Request& request, std::string_view name,
                  std::string_view label, Vocabulary options, bool with_any) {
  const std::string_view chosen = value_of(request, name);
  html << "<label><span>" << label << "</span><select name=\"" << name << "\">";
  if (with_any) html << "<option value=\"\">Tất cả</option>";
  for (const VocabularyEntry& option : options) {
    html << "<option value=\"" << option.value << "\"";
    if (option.value == chosen) html << " selected";
    html << ">" << option.label << "</option>";
  }
  html << "</select></label>\n";
}

bool has_filters(const Request& request) {
  return std::any_of(request.params.begin(), request.params.end(), [](const auto& param) {
    return !param.second.empty() && param.second != kSorts[0].value &&
           !filter_label(param.first).empty();
  });
}

}  // namespace

void write_search_form(HtmlWriter& html, const Request& request) {
  html << "<form class=\"search\" action=\"/tim-kiem\" method=\"get\" role=\"search\">\n"
          "<label for=\"q\">Tìm trong bản án, quyết định và án lệ</label>\n"
          "<div class=\"box\"><input id=\"q\" name=\"q\" type=\"search\" maxlength=\"500\" "
          "autocomplete=\"off\" placeholder=\"trộm cắp tài sản\" value=\""
       << value_of(request, "q") << "\"><button type=\"submit\">Tìm</button></div>\n"
       << "<details class=\"filters\"";
  if (has_filters(request)) html << " open";
  html << "><summary>Bộ lọc và sắp xếp</summary>\n<div class=\"grid\">\n";
  for (const SelectFilter& select : kSelects) {
    write_select(html, request, select.name, select.label, select.options, true);
  }
  for (const TextFilter& text : kTexts) {
    html << "<label><span>" << text.label << "</span><input type=\"text\" name=\"" << text.name
         << "\" placeholder=\"" << text.hint << "\" value=\"" << value_of(request, text.name)
         << "\"></label>\n";
  }
  write_select(html, request, kSortName, kSortLabel, kSorts, false);
  html << "</div>\n<button type=\"submit\">Áp dụng</button></details>\n</form>\n";
}

std::string_view filter_label(std::string_view parameter) {
  for (const SelectFilter& select : kSelects) {
    if (select.name == parameter) return select.label;
  }
  for (const TextFilter& text : kTexts) {
    if (text.name == parameter) return text.label;
  }
  return parameter == kSortName ? kSortLabel : std::string_view();
}

std::string search_query_string(const Request& request, std::size_t page) {
  std::string out;
  const auto add = [&](std::string_view name, std::string_view value) {
    out += out.empty() ? '?' : '&';
    out += std::string(name) + "=" + url_encode(value);
  };
  for (const auto& [name, value] : request.params) {
    if (!value.empty() && (name == "q" || !filter_label(name).empty())) add(name, value);
  }
  if (page > 1) add("page", std::to_string(page));
  return out;
}

}  // namespace traan
