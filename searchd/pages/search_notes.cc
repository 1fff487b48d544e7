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

void write_understanding(HtmlWriter& out, const Request& request, const Understanding& understood,
                         std::string_view query) {
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
    html << "Tìm văn bản viện dẫn <strong>" << typed(understood, query) << "</strong>.";
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
    html << "Tìm án lệ số <strong>" << understood.text << "</strong> và văn bản áp dụng án lệ đó.";
  } else if (understood.kind == "court") {
    html << "Tìm <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "document") {
    html << "Tìm văn bản viện dẫn <strong>" << understood.text << "</strong>.";
  } else if (understood.kind == "unbalanced_quote") {
    html << "Có một dấu ngoặc kép lẻ; dấu đó đã được bỏ qua.";
  } else if (understood.kind == "wildcard_cut") {
    html << "Dấu * khớp với quá nhiều từ; chỉ một phần được tìm. Hãy gõ thêm chữ trước dấu *.";
  } else if (understood.kind == "no_words") {
    html << "Câu tìm không có chữ hay số nào.";
  } else if (understood.kind == "marks_ignored") {
    html << "Không có văn bản nào khớp đúng dấu; dưới đây là kết quả không phân biệt dấu.";
  }
  if (html.view().empty()) return;
  write_switch(html, request, understood, query);
  out << "<li>" << html << "</li>\n";
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
