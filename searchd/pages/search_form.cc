#include "searchd/pages/search_form.h"

#include <algorithm>
#include <array>

#include "indexer/schema.h"
#include "searchd/http/search_params.h"
#include "searchd/language/query_lexer.h"

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

constexpr std::array<TextFilter, 7> kTexts = {{
    {"subject", "Quan hệ pháp luật, tội danh", "tranh chấp đất đai"},
    {"province", "Tỉnh, thành phố", "Bình Dương"},
    {"court", "Tòa án", "Tòa án nhân dân tỉnh Bến Tre"},
    {"number", "Số bản án", "64/2022/HS-PT"},
    {"precedent", "Án lệ được áp dụng", "04/2016/AL"},
    {"from", "Từ ngày (ngày/tháng/năm)", "01/01/2020"},
    {"to", "Đến ngày (ngày/tháng/năm)", "31/12/2020"},
}};

constexpr std::array<VocabularyEntry, 3> kSorts = {{
    {"relevance", "Liên quan nhất"},
    {"newest", "Mới nhất"},
    {"oldest", "Cũ nhất"},
}};

constexpr std::string_view kSortName = "sort", kSortLabel = "Sắp xếp", kWithin = "them";

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

bool is_of_search(std::string_view parameter) {
  return parameter == "q" || parameter == "literal" || !filter_label(parameter).empty();
}

/// The query so that words behind it belong to all of it.
std::string closed(std::string_view query) {
  const QueryLexemes lexed = lex_query(TokenList(query));
  const bool plain = std::all_of(lexed.lexemes.begin(), lexed.lexemes.end(), [](const Lexeme& l) {
    return l.kind == LexemeKind::text || l.kind == LexemeKind::quote || l.kind == LexemeKind::field;
  });
  return plain ? std::string(query) : "(" + std::string(query) + ")";
}

}  // namespace

void write_search_form(HtmlWriter& html, const Request& request) {
  html << "<form class=\"search\" action=\"/tim-kiem\" method=\"get\" role=\"search\">\n"
          "<label for=\"q\">Tìm trong bản án, quyết định và án lệ</label>\n"
          "<div class=\"box\"><input id=\"q\" name=\"q\" type=\"search\" maxlength=\"500\" "
          "autocomplete=\"off\" placeholder=\"trộm cắp tài sản\" value=\""
       << value_of(request, "q") << "\"><button type=\"submit\">Tìm</button></div>\n"
       << "<details class=\"filters\"><summary>Bộ lọc và sắp xếp</summary>\n<div class=\"grid\">\n";
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

bool is_filter(std::string_view parameter) {
  return parameter != kSortName && !filter_label(parameter).empty();
}

std::string search_query_string(const Request& request, std::size_t page) {
  std::string out;
  const auto add = [&](std::string_view name, std::string_view value) {
    out += out.empty() ? '?' : '&';
    out += std::string(name) + "=" + url_encode(value);
  };
  for (const auto& [name, value] : request.params) {
    if (!value.empty() && is_of_search(name)) add(name, value);
  }
  if (page > 1) add("page", std::to_string(page));
  return out;
}

void write_within_form(HtmlWriter& html, const Request& request) {
  html << "<form class=\"within\" action=\"/tim-kiem\" method=\"get\">\n";
  for (const auto& [name, value] : request.params) {
    if (value.empty() || !is_of_search(name)) continue;
    html << "<input type=\"hidden\" name=\"" << name << "\" value=\"" << value << "\">";
  }
  html << "<label for=\"them\">Tìm trong kết quả này</label>"
          "<span class=\"box\"><input id=\"them\" name=\""
       << kWithin
       << "\" type=\"search\" maxlength=\"200\" autocomplete=\"off\">"
          "<button type=\"submit\">Thu hẹp</button></span>\n</form>\n";
}

std::string target_within(const Request& request) {
  const std::string_view more = value_of(request, kWithin);
  if (more.empty()) return {};
  const std::string_view typed = value_of(request, "q");
  std::string query = closed(typed);
  const std::size_t moved = query.size() > typed.size() ? 1 : 0;
  if (!query.empty()) query += ' ';
  Request narrower = with_param(request, "q", query + closed(more));
  for (const auto& [name, value] : request.params) {
    const auto begin = name == "literal" ? read_offset(value) : std::nullopt;
    if (begin) narrower = with_value(narrower, name, std::to_string(*begin + moved));
  }
  return "/tim-kiem" + search_query_string(narrower, 1);
}

Request with_param(Request request, std::string_view name, std::string_view value) {
  std::erase_if(request.params, [&](const auto& param) {
    return param.first == name || (name == "q" && param.first == "literal");
  });
  if (!value.empty()) request.params.emplace_back(name, value);
  return request;
}

Request with_value(Request request, std::string_view name, std::string_view value) {
  request.params.emplace_back(name, value);
  return request;
}

Request without_value(Request request, std::string_view name, std::string_view value) {
  std::erase_if(request.params,
                [&](const auto& param) { return param.first == name && param.second == value; });
  return request;
}

}  // namespace traan
