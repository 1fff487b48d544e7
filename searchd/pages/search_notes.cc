#include "searchd/pages/search_notes.h"

#include <algorithm>
#include <array>

#include "searchd/language/query_lexer.h"
#include "searchd/pages/labels.h"
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

/// Readings that go beyond the words as typed, which `literal` asks for instead.
bool may_be_literal(const Understanding& understood) {
  constexpr std::array<std::string_view, 9> kKinds = {"restored", "keystrokes",      "abbreviation",
                                                      "law",      "judgment_number", "precedent",
                                                      "document", "court",           "number"};
  return std::find(kKinds.begin(), kKinds.end(), understood.kind) != kKinds.end();
}

std::string_view typed(const Understanding& understood, std::string_view query) {
  return query.substr(understood.begin, understood.end - understood.begin);
}

/// A link that has what was typed taken as plain words.
void write_switch(HtmlWriter& html, const Request& request, const Understanding& understood,
                  std::string_view query) {
  const std::string_view words = typed(understood, query);
  if (!may_be_literal(understood) || words.find(':') != words.npos) return;  // a field is meant
  const Request literal = with_value(request, "literal", std::to_string(understood.begin));
  html << " <a rel=\"nofollow\" href=\"/tim-kiem" << search_query_string(literal, 1)
       << "\">Chỉ tìm chữ “" << words << "”</a>";
}

/// How a page says an Understanding: its text, or what was typed, between two pieces.
struct Saying {
  std::string_view kind;
  enum { nothing, text, as_typed } what;
  std::string_view before, after;
};

constexpr std::array<Saying, 31> kSayings = {{
    {"phrase", Saying::text, "Tìm đúng cụm từ ", "."},
    {"excluded", Saying::text, "Bỏ văn bản có ", "."},
    {"restored", Saying::text, "Đã hiểu là ", "; mọi cách đánh dấu khác cũng được tìm."},
    {"keystrokes", Saying::text, "Đã hiểu cách gõ là ", "."},
    {"abbreviation", Saying::text, "Tìm cả ", "."},
    {"law", Saying::as_typed, "Tìm văn bản viện dẫn ", "."},
    {"law_without_year", Saying::as_typed, "", ": tìm theo mọi năm của luật."},
    {"law_not_named", Saying::as_typed, "", " không ghi luật nào, nên được tìm như cụm từ."},
    {"document", Saying::text, "Tìm văn bản viện dẫn ", "."},
    {"judgment_number", Saying::text, "Tìm số bản án, quyết định ", "."},
    {"number", Saying::text, "Tìm số ", "."},
    {"precedent", Saying::text, "Tìm án lệ số ", " và văn bản áp dụng án lệ đó."},
    {"court", Saying::text, "Tìm ", "."},
    {"date", Saying::as_typed, "Tìm ngày ", "."},
    {"person_name", Saying::nothing,
     "Bản án công bố đã được mã hóa tên đương sự: tìm theo họ tên thường không thấy.", ""},
    {"dropped", Saying::text, "Không có văn bản nào có đủ các từ; đã bỏ qua ", "."},
    {"marks_ignored", Saying::nothing,
     "Không có văn bản nào khớp đúng dấu; dưới đây là kết quả không phân biệt dấu.", ""},
    {"number_not_found", Saying::text, "Không có bản án, quyết định hay án lệ số ", "."},
    {"no_words", Saying::nothing, "Câu tìm không có chữ hay số nào.", ""},
    {"wildcard_cut", Saying::nothing,
     "Dấu * khớp với quá nhiều từ; chỉ một phần được tìm. Hãy gõ thêm chữ trước dấu *.", ""},
    {"outside_zone", Saying::as_typed, "", " được tìm trong cả văn bản."},
    {"unknown_field", Saying::as_typed, "Không có trường ", "; đã tìm như từ thường."},
    {"unknown_value", Saying::as_typed, "Không đọc được ", "; đã tìm như từ thường."},
    {"unbalanced_quote", Saying::nothing, "Có một dấu ngoặc kép lẻ; dấu đó đã được bỏ qua.", ""},
    {"unbalanced_parenthesis", Saying::nothing, "Có dấu ngoặc đơn lẻ; dấu đó đã được bỏ qua.", ""},
    {"empty_parentheses", Saying::nothing, "Có ngoặc đơn trống; đã được bỏ qua.", ""},
    {"empty_phrase", Saying::nothing, "Có ngoặc kép trống; đã được bỏ qua.", ""},
    {"empty_zone", Saying::as_typed, "", " không có từ nào để tìm; đã được bỏ qua."},
    {"stray_operator", Saying::as_typed, "Toán tử ", " thiếu một vế nên đã được bỏ qua."},
    {"wildcard_ignored", Saying::nothing, "Dấu * cần ít nhất hai chữ đứng trước; đã được bỏ qua.",
     ""},
    {"operator_ignored", Saying::as_typed, "Câu tìm quá dài nên ", " không được coi là toán tử."},
}};

void write_understanding(HtmlWriter& html, const Request& request, const Understanding& understood,
                         std::string_view query) {
  if (understood.kind == "nearest_number") {
    html << "<li>Số gần nhất: <a href=\"/tim-kiem?q=" << url_encode(understood.text) << "\">"
         << understood.text << "</a>.</li>\n";
  }
  const auto* saying = std::find_if(kSayings.begin(), kSayings.end(),
                                    [&](const Saying& one) { return one.kind == understood.kind; });
  if (saying == kSayings.end()) return;
  html << "<li>" << saying->before;
  if (saying->what != Saying::nothing) {
    const bool as_read = saying->what == Saying::text;
    html << "<strong>" << (as_read ? understood.text : std::string(typed(understood, query)))
         << "</strong>";
  }
  html << saying->after;
  write_switch(html, request, understood, query);
  html << "</li>\n";
}

/// What is taken as plain words, with links to have it read again.
void write_literals(HtmlWriter& html, const Request& request) {
  const std::string_view query = request.param("q").value_or("");
  for (const auto& [name, value] : request.params) {
    const auto begin = name == "literal" ? read_offset(value) : std::nullopt;
    if (!begin || *begin >= query.size()) continue;
    const std::string_view rest = query.substr(*begin);
    html << "<li>Tìm nguyên chữ “" << rest.substr(0, std::min(rest.find(' '), rest.size()))
         << "…”, không suy ra nghĩa. <a rel=\"nofollow\" href=\"/tim-kiem"
         << search_query_string(without_value(request, name, value), 1)
         << "\">Tìm theo nghĩa</a></li>\n";
  }
}

/// The corrected query with the filters of this one, by which it was counted.
void write_correction(HtmlWriter& html, const Request& request, const CorrectedQuery& corrected) {
  html << "<li>Có phải ý bạn là <a rel=\"nofollow\" href=\"/tim-kiem"
       << search_query_string(with_param(request, "q", corrected.text), 1) << "\">"
       << corrected.text << "</a>? Có " << corrected.total << " văn bản.</li>\n";
}

/// The query without its quotes and distances.
std::string without_distances(std::string_view query) {
  std::string words;
  for (const Lexeme& lexeme : lex_query(TokenList(query)).lexemes) {
    switch (lexeme.kind) {
      case LexemeKind::near:
      case LexemeKind::before:
      case LexemeKind::sentence:
      case LexemeKind::paragraph:
        continue;
      default:
        break;
    }
    const bool quote = lexeme.kind == LexemeKind::quote;
    const std::size_t begin = quote ? lexeme.inner_begin : lexeme.begin;
    const std::size_t end = quote ? lexeme.inner_end : lexeme.end;
    const bool apart = !words.empty() && lexeme.kind != LexemeKind::close;
    words += (apart ? " " : "") + std::string(query.substr(begin, end - begin));
  }
  return words;
}

/// The search without what a blocker says.
Request without(const Request& request, const Blocker& blocker) {
  std::string query(request.param("q").value_or(""));
  if (blocker.end > 0 && blocker.end <= query.size()) {
    query.erase(blocker.begin, blocker.end - blocker.begin);
    return with_param(request, "q", query);
  }
  if (blocker.what == "distances") return with_param(request, "q", without_distances(query));
  if (blocker.what == "date") return with_param(with_param(request, "from", ""), "to", "");
  return with_param(request, blocker.what, "");
}

/// How many there would be without one of the things that were asked for.
void write_blocker(HtmlWriter& html, const Request& request, const Blocker& blocker) {
  const std::string wider = search_query_string(without(request, blocker), 1);
  if (wider == search_query_string(request, 1)) return;  // it was not typed
  html << "<li><a rel=\"nofollow\" href=\"/tim-kiem" << wider << "\">";
  if (blocker.end > 0) {
    html << "Bỏ “" << blocker.what << "”";
  } else if (blocker.what == "distances") {
    html << "Không cần các từ đứng liền hay gần nhau";
  } else if (blocker.what == "date") {
    html << "Bỏ khoảng ngày";
  } else {
    html << "Bỏ bộ lọc “" << filter_label(blocker.what) << "”";
  }
  html << "</a>: có " << blocker.without << " văn bản.</li>";
}

}  // namespace

void write_notes(HtmlWriter& html, const Request& request, const SearchParams& params,
                 const SearchResult& result, std::string_view served) {
  HtmlWriter notes;
  const std::string_view made = request.param("gen").value_or("");
  if (!made.empty() && made != served) {
    notes << "<li>Liên kết này được lập trên bản dữ liệu " << made << "; nay là bản " << served
          << ", nên kết quả có thể đã khác.</li>\n";
  }
  for (const Problem& problem : params.problems) write_problem(notes, problem);
  for (const Understanding& understood : result.query.understood) {
    write_understanding(notes, request, understood, params.search.query);
  }
  write_literals(notes, request);
  if (result.correction) write_correction(notes, request, *result.correction);
  if (result.unexamined > 0) {
    notes << "<li>Câu tìm quá nặng nên chưa xem hết: còn " << result.unexamined
          << " văn bản. Hãy thêm từ hoặc bộ lọc.</li>\n";
  }
  if (!notes.view().empty()) html << "<ul class=\"notes\">\n" << notes << "</ul>\n";
}

void write_nothing_found(HtmlWriter& html, const Request& request, const SearchResult& result) {
  html << "<div class=\"nothing\"><p>Không tìm thấy văn bản nào.</p><ul>";
  for (const Blocker& blocker : result.blockers) write_blocker(html, request, blocker);
  html << "<li>Mọi từ đều phải có trong văn bản: hãy thử bớt từ hoặc bớt bộ lọc.</li>"
          "<li>Có thể gõ không dấu: <em>tranh chap dat dai</em>.</li>"
          "<li>Cụm từ trong ngoặc kép phải đứng liền nhau, đúng thứ tự.</li></ul></div>\n";
}

}  // namespace traan
