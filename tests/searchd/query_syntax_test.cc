#include "searchd/language/query_syntax.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "analyzers/error.h"

namespace traan {
namespace {

std::string shown(const SyntaxNode& node, const TokenList& query) {
  static const char* const kNames[] = {"nothing", "words",  "quote",    "field",     "zone",
                                       "near",    "before", "sentence", "paragraph", "all",
                                       "any",     "not",    "minus",    "exact",     "loose"};
  const auto text = [&] {
    const Lexeme& l = node.lexeme;
    return std::string(query.original().substr(l.inner_begin, l.inner_end - l.inner_begin));
  };
  if (node.kind == SyntaxKind::words) return "[" + text() + "]";
  if (node.kind == SyntaxKind::quote) {
    return "\"" + text() + "\"" +
           (node.lexeme.number > 0 ? "~" + std::to_string(node.lexeme.number) : "");
  }
  if (node.kind == SyntaxKind::field) return "{" + text() + "}";
  if (node.kind == SyntaxKind::nothing) return "nothing";
  std::string out = kNames[static_cast<int>(node.kind)];
  const bool counts = node.kind == SyntaxKind::near || node.kind == SyntaxKind::before;
  if (counts) out += "/" + std::to_string(node.lexeme.number);
  out += "(";
  for (const SyntaxNode& part : node.parts) {
    out += (out.back() == '(' ? "" : " ") + shown(part, query);
  }
  return out + ")";
}

std::string shown(const std::string& text) {
  const TokenList query(text);
  return shown(parse_syntax(query).root, query);
}

std::string notes(const std::string& text) {
  const TokenList query(text);
  std::string out;
  for (const Understanding& u : parse_syntax(query).understood) {
    out += (out.empty() ? "" : " ") + u.kind + "{" + u.text + "}";
  }
  return out;
}

struct Row {
  const char* text;
  const char* expected;
};

TEST(QuerySyntax, Reads) {
  const Row rows[] = {
      {"", "nothing"},
      {"   ", "nothing"},
      {"tranh chấp đất đai", "[tranh chấp đất đai]"},
      {"  đất   đai ", "[đất   đai]"},

      // Quotes.
      {"\"đất đai\"", "\"đất đai\""},
      {"“đất đai” nhà", "all(\"đất đai\" [nhà])"},
      {"«đất đai»", "\"đất đai\""},
      {"„đất đai“", "\"đất đai\""},
      {"“đất đai\"", "\"đất đai\""},
      {"“nói \"đất\" rồi”", "\"nói \"đất\" rồi\""},
      {"\"đất đai\"~3", "\"đất đai\"~3"},
      {"\"đất đai\"~ nhà", "all(\"đất đai\" [~ nhà])"},
      {"a\"b\"c", "all([a] \"b\" [c])"},

      // AND, OR, NOT, and their precedence.
      {"a AND b", "all([a] [b])"},
      {"đất VÀ nhà", "all([đất] [nhà])"},
      {"ly hôn OR ly thân", "any([ly hôn] [ly thân])"},
      {"ly hôn HOẶC ly thân", "any([ly hôn] [ly thân])"},
      {"a AND b OR c AND d", "any(all([a] [b]) all([c] [d]))"},
      {"a (b OR c) d", "all([a] any([b] [c]) [d])"},
      {"a NOT b", "all([a] not([b]))"},
      {"a AND NOT b", "all([a] not([b]))"},
      {"vay KHÔNG thế chấp", "all([vay] not([thế chấp]))"},
      {"NOT NOT a", "[a]"},
      {"NOT (a OR b)", "not(any([a] [b]))"},
      {"a OR NOT b", "any([a] not([b]))"},
      {"a and b or c not d", "[a and b or c not d]"},
      {"a và b hoặc c không d", "[a và b hoặc c không d]"},
      {"(a)OR(b)", "any([a] [b])"},
      {"ANDROID OR b", "any([ANDROID] [b])"},
      {"dat HOAC nha", "any([dat] [nha])"},
      {"đất HOAC nhà", "[đất HOAC nhà]"},  // among marks, HOAC is no operator

      // Vietnamese operators are words in what is all capitals.
      {"BỊ CÁO KHÔNG PHẠM TỘI", "[BỊ CÁO KHÔNG PHẠM TỘI]"},
      {"QUYỀN VÀ NGHĨA VỤ", "[QUYỀN VÀ NGHĨA VỤ]"},
      {"ông A: BỊ CÁO KHÔNG PHẠM TỘI", "[ông A: BỊ CÁO KHÔNG PHẠM TỘI]"},
      {"QSDĐ OR HĐTC", "any([QSDĐ] [HĐTC])"},
      {"tranh chấp QSDĐ VÀ HĐTC", "all([tranh chấp QSDĐ] [HĐTC])"},

      // Signs.
      {"+đất -nhà", "all([đất] minus([nhà]))"},
      {"-\"con chung\" ly hôn", "all(minus(\"con chung\") [ly hôn])"},
      {"-(a OR b)", "minus(any([a] [b]))"},
      {"a - b", "[a - b]"},
      {"HS-ST", "[HS-ST]"},
      {"HS - ST", "[HS - ST]"},
      {"12/2020/DS -ST", "[12/2020/DS -ST]"},
      {"71/2024/NĐ -CP", "[71/2024/NĐ -CP]"},
      {"số -5", "[số -5]"},
      {"C++ a+b", "[C++ a+b]"},
      {"-- a", "[-- a]"},

      // Places.
      {"hợp đồng /5 vay tiền", "near/5([hợp đồng] [vay tiền])"},
      {"a NEAR/5 b", "near/5([a] [b])"},
      {"a near/5 b", "near/5([a] [b])"},
      {"a gần/5 b", "near/5([a] [b])"},
      {"a GẦN/5 b", "near/5([a] [b])"},
      {"a w/5 b", "near/5([a] [b])"},
      {"a NEAR b", "near/10([a] [b])"},
      {"a near b", "[a near b]"},
      {"a pre/3 b", "before/3([a] [b])"},
      {"a trước/3 b", "before/3([a] [b])"},
      {"a /0 b", "near/1([a] [b])"},
      {"a /1000 b", "near/1000([a] [b])"},
      {"a /2020 b", "[a /2020 b]"},
      {"a /5m b", "[a /5m b]"},
      {"a/5 b", "[a/5 b]"},
      {"và/hoặc", "[và/hoặc]"},
      {"km/s b", "[km/s b]"},
      {"a /s b /s c", "sentence([a] [b] [c])"},
      {"a /câu b", "sentence([a] [b])"},
      {"a w/s b", "sentence([a] [b])"},
      {"a /p b", "paragraph([a] [b])"},
      {"a /đoạn b", "paragraph([a] [b])"},
      {"a /s b /p c", "paragraph(sentence([a] [b]) [c])"},
      {"a /5 b /5 c", "near/5(near/5([a] [b]) [c])"},
      {"x \"a\" /5 b", "all([x] near/5(\"a\" [b]))"},
      {"a /5 \"b\" x", "all(near/5([a] \"b\") [x])"},
      {"a NOT b /5 c", "all([a] not(near/5([b] [c])))"},
      {"(a OR b) /5 c", "near/5(any([a] [b]) [c])"},
      {"(a)/5(b)", "near/5([a] [b])"},

      // Marks before quotes and parentheses; before words they are the word's own.
      {"=\"đất đai\"", "exact(\"đất đai\")"},
      {"~\"đất đai\" ~nhà", "all(loose(\"đất đai\") [~nhà])"},
      {"~(a OR b)", "loose(any([a] [b]))"},
      {"-=\"a\"", "minus(exact(\"a\"))"},
      {"a=\"b\"", "all([a=] \"b\")"},

      // Fields and zones.
      {"lĩnh-vực:hình-sự trộm", "all({lĩnh-vực:hình-sự} [trộm])"},
      {"-loại:bản-án a", "all(minus({loại:bản-án}) [a])"},
      {"phần:nhận-định(a b)", "zone([a b])"},
      {"phần:nhận-định \"a b\" c", "all(zone(\"a b\") [c])"},
      {"phần:nhận-định a b OR c", "any(zone([a b]) [c])"},

      // What is no operator.
      {"a | b", "[a | b]"},
      {"10:30 ngày", "[10:30 ngày]"},
      {"Tài sản: nhà", "[Tài sản: nhà]"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(shown(row.text), row.expected) << row.text;
    EXPECT_EQ(notes(row.text), "") << row.text;
  }
}

TEST(QuerySyntax, ReadsWhatIsNotWhole) {
  struct Broken {
    const char *text, *expected, *notes;
  };
  const Broken rows[] = {
      {"toà \"án", "[toà \"án]", "unbalanced_quote{\"}"},
      {"\"a\" b\" c", "all(\"a\" [b\" c])", "unbalanced_quote{\"}"},
      {"\"", "[\"]", "unbalanced_quote{\"}"},
      {"(a", "[(a]", "unbalanced_parenthesis{(}"},
      {"a) b", "[a) b]", "unbalanced_parenthesis{)}"},
      {")(", "[)(]", "unbalanced_parenthesis{)} unbalanced_parenthesis{(}"},
      {"((a) b", "all([(] [a] [b])", "unbalanced_parenthesis{(}"},
      {"ca('p ta`i", "[ca('p ta`i]", ""},  // keys of an input method
      {"()", "nothing", "empty_parentheses{()}"},
      {"a () b", "all([a] [b])", "empty_parentheses{()}"},
      {"(()) a", "[a]", "empty_parentheses{()} empty_parentheses{(())}"},
      {"AND", "nothing", "stray_operator{AND}"},
      {"AND OR NOT", "nothing", "stray_operator{AND} stray_operator{NOT} stray_operator{OR}"},
      {"a AND", "[a]", "stray_operator{AND}"},
      {"AND a", "[a]", "stray_operator{AND}"},
      {"a AND AND b", "all([a] [b])", "stray_operator{AND}"},
      {"a AND OR b", "any([a] [b])", "stray_operator{AND}"},
      {"OR a", "[a]", "stray_operator{OR}"},
      {"a OR", "[a]", "stray_operator{OR}"},
      {"a NOT", "[a]", "stray_operator{NOT}"},
      {"a /5", "[a]", "stray_operator{/5}"},
      {"/5 a", "[a]", "stray_operator{/5}"},
      {"a /5 /3 b", "near/3([a] [b])", "stray_operator{/5}"},
      {"a /5 NOT b", "all([a] not([b]))", "stray_operator{/5}"},
      {"a /5 ()", "[a]", "empty_parentheses{()} stray_operator{/5}"},
      {"NEAR", "nothing", "stray_operator{NEAR}"},
      {"phần:nhận-định", "nothing", "empty_zone{phần:nhận-định}"},
      {"phần:nhận-định() a", "[a]", "empty_parentheses{()} empty_zone{phần:nhận-định}"},
      {"màu:xanh", "[màu:xanh]", "unknown_field{màu:}"},
      {"loại:đất đai", "[loại:đất đai]", "unknown_value{loại:đất}"},
      {"loại:", "[loại:]", "unknown_value{loại:}"},
  };
  for (const Broken& row : rows) {
    EXPECT_EQ(shown(row.text), row.expected) << row.text;
    EXPECT_EQ(notes(row.text), row.notes) << row.text;
  }
}

TEST(QuerySyntax, DepthHasALimit) {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '(') + "a" + std::string(depth, ')');
  };
  EXPECT_EQ(shown(nested(kMaxDepth)), "[a]");
  EXPECT_THROW(shown(nested(kMaxDepth + 1)), Error);
  EXPECT_EQ(notes(std::string(50, '(')).substr(0, 22), "unbalanced_parenthesis");
}

RC_GTEST_PROP(QuerySyntaxProperties, AnyBytesAreRead, (const std::string& text)) {
  const TokenList query(text);
  for (const Understanding& u : parse_syntax(query).understood) {
    RC_ASSERT(u.begin <= u.end && u.end <= text.size());
  }
}

}  // namespace
}  // namespace traan
