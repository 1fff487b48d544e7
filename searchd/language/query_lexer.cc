#include "searchd/language/query_lexer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "analyzers/document_number.h"
#include "analyzers/error.h"
#include "analyzers/judgment_number.h"
#include "analyzers/syllable.h"
#include "searchd/language/query_characters.h"

namespace traan {
namespace {

constexpr std::uint32_t kDefaultDistance = 10;  // of NEAR without a number

struct WordOperator {
  std::string_view exact, folded;  // folded: in a query without any marks
  LexemeKind kind;
  bool vietnamese;
};

constexpr WordOperator kWordOperators[] = {
    {"and", "and", LexemeKind::op_and, false}, {"or", "or", LexemeKind::op_or, false},
    {"not", "not", LexemeKind::op_not, false}, {"và", "va", LexemeKind::op_and, true},
    {"hoặc", "hoac", LexemeKind::op_or, true}, {"không", "khong", LexemeKind::op_not, true}};

struct DistanceName {
  std::string_view name;
  LexemeKind kind;
};

/// Before a slash and a number: "pre/5".
constexpr DistanceName kDistanceNames[] = {
    {"near", LexemeKind::near},   {"w", LexemeKind::near},     {"gần", LexemeKind::near},
    {"gan", LexemeKind::near},    {"pre", LexemeKind::before}, {"trước", LexemeKind::before},
    {"truoc", LexemeKind::before}};

/// After a slash.
constexpr DistanceName kUnitNames[] = {
    {"s", LexemeKind::sentence},  {"câu", LexemeKind::sentence},   {"cau", LexemeKind::sentence},
    {"p", LexemeKind::paragraph}, {"đoạn", LexemeKind::paragraph}, {"doan", LexemeKind::paragraph}};

template <std::size_t N>
const DistanceName* find_name(const DistanceName (&names)[N], std::string_view word) {
  const auto* found = std::ranges::find(names, word, &DistanceName::name);
  return found == std::end(names) ? nullptr : found;
}

class Lexer {
 public:
  explicit Lexer(const TokenList& list) : list_(list), text_(list.original()) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      any_small_ = any_small_ || !list.all_upper(i);
      any_marked_ = any_marked_ || list[i].marked();
    }
    for (const JudgmentNumber& n : find_judgment_numbers(list))
      numbers_.push_back({n.begin, n.end});
    for (const DocumentNumber& n : find_document_numbers(list))
      numbers_.push_back({n.begin, n.end});
  }

  QueryLexemes read() {
    while (pos_ < text_.size()) {
      if (!read_at()) pos_ += decode_utf8(text_, pos_).length;
    }
    drop_unbalanced();
    add_text();
    return std::move(out_);
  }

 private:
  struct Span {
    std::size_t begin, end;
  };

  void note(std::string kind, std::size_t begin, std::size_t end) {
    out_.understood.push_back(
        {std::move(kind), std::string(text_.substr(begin, end - begin)), begin, end});
  }

  bool add(LexemeKind kind, std::size_t end, std::uint32_t number = 0) {
    out_.lexemes.push_back({kind, pos_, end, pos_, end, number, 0});
    pos_ = end;
    return true;
  }

  /// Whether a word may begin here, and an operator with it.
  bool starts_word() const {
    if (pos_ == 0 || is_space_before(text_, pos_)) return true;
    return text_[pos_ - 1] == '(' || (!out_.lexemes.empty() && out_.lexemes.back().end == pos_);
  }

  bool ends_operator(std::size_t end) const {
    return end == text_.size() || is_space_at(text_, end) || text_[end] == '(' ||
           text_[end] == ')' || quote_mark_at(text_, end) > 0;
  }

  /// Whether the sign here is part of a number: the dash of "12/2020/DS -ST" excludes nothing.
  bool inside_number() const {
    return std::ranges::any_of(numbers_,
                               [&](const Span& n) { return n.begin < pos_ && pos_ < n.end; });
  }

  bool read_at() {
    while (token_ < list_.size() && list_[token_].begin < pos_) ++token_;
    if (quote_mark_at(text_, pos_) > 0) return read_quote();
    const char c = text_[pos_];
    if (c == '(') return add(LexemeKind::open, pos_ + 1);
    if (c == ')') return add(LexemeKind::close, pos_ + 1);
    if (!starts_word() || inside_number()) return false;
    if (c == '/') return read_slash(pos_, nullptr);
    if (c == '+' || c == '-') return read_sign(c);
    if (c == '=' || c == '~') return read_mark(c);
    if (token_ == list_.size() || list_[token_].begin != pos_) return false;
    return read_field() || read_word_operator() || read_named_distance();
  }

  bool read_quote() {
    const std::size_t mark = quote_mark_at(text_, pos_);
    const std::size_t closing = closing_quote(text_, pos_);
    if (closing == std::string_view::npos) {
      note("unbalanced_quote", pos_, pos_ + mark);
      return false;
    }
    std::size_t end = closing + quote_mark_at(text_, closing);
    std::uint32_t slop = 0;
    if (end < text_.size() && text_[end] == '~') {
      const Digits digits = digits_at(text_, end + 1);
      if (digits.length > 0) {
        slop = std::min(digits.value, kMaxDistance);
        end += 1 + digits.length;
      }
    }
    out_.lexemes.push_back({LexemeKind::quote, pos_, end, pos_ + mark, closing, slop, 0});
    pos_ = end;
    return true;
  }

  bool read_sign(char sign) {
    const std::size_t next = pos_ + 1;
    if (next == text_.size()) return false;
    const bool operand = text_[next] == '(' || text_[next] == '=' || text_[next] == '~' ||
                         quote_mark_at(text_, next) > 0 || is_letter_at(text_, next);
    return operand && add(sign == '-' ? LexemeKind::exclude : LexemeKind::require, next);
  }

  bool read_mark(char sign) {
    const std::size_t next = pos_ + 1;
    if (next == text_.size()) return false;
    if (text_[next] != '(' && quote_mark_at(text_, next) == 0) return false;
    return add(sign == '=' ? LexemeKind::exact_mark : LexemeKind::loose_mark, next);
  }

  /// "/5", "/s", and with a name before the slash "pre/5", "w/s".
  bool read_slash(std::size_t slash, const DistanceName* name) {
    const Digits digits = digits_at(text_, slash + 1);
    if (digits.length > 0) {
      const std::size_t end = slash + 1 + digits.length;
      if (!ends_operator(end) || digits.value > kMaxDistance) return false;
      return add(name ? name->kind : LexemeKind::near, end, std::max(digits.value, 1u));
    }
    std::size_t unit = token_;
    while (unit < list_.size() && list_[unit].begin <= slash) ++unit;
    if (unit == list_.size() || list_[unit].begin != slash + 1) return false;
    const DistanceName* found = find_name(kUnitNames, list_[unit].exact);
    return found && ends_operator(list_[unit].end) && add(found->kind, list_[unit].end);
  }

  bool read_named_distance() {
    const Token token = list_[token_];
    const DistanceName* name = find_name(kDistanceNames, token.exact);
    if (!name) return false;
    if (token.end < text_.size() && text_[token.end] == '/') return read_slash(token.end, name);
    return token.exact == "near" && token.all_upper && ends_operator(token.end) &&
           add(LexemeKind::near, token.end, kDefaultDistance);
  }

  bool read_word_operator() {
    const Token token = list_[token_];
    if (!token.all_upper || !ends_operator(token.end)) return false;
    for (const WordOperator& op : kWordOperators) {
      if (token.exact != op.exact && (any_marked_ || token.exact != op.folded)) continue;
      if (op.vietnamese && (!any_small_ || is_prose() || is_shouted())) return false;
      return add(op.kind, token.end);
    }
    return false;
  }

  /// Whether the query is a sentence, where capitals stress a word: "Cha mẹ KHÔNG có nghĩa vụ nào?"
  bool is_prose() const {
    constexpr std::size_t kMostWords = 8;  // of a query that is no sentence
    const std::size_t last = text_.find_last_not_of(" \t\r\n");
    if (last != std::string_view::npos && text_[last] == '?') return true;
    return list_.size() > kMostWords && text_.find_first_of("\"():") == std::string_view::npos;
  }

  /// Whether the words on both sides are capitals too: "BỊ CÁO KHÔNG PHẠM TỘI" in a pasted text.
  bool is_shouted() const {
    const auto shouted = [&](std::size_t i) {
      const std::string_view folded = list_[i].folded;
      return list_.all_upper(i) && folded.size() > 1 && is_unmarked_syllable(folded);
    };
    return token_ > 0 && token_ + 1 < list_.size() && shouted(token_ - 1) && shouted(token_ + 1) &&
           is_space_gap(list_.gap(token_)) && is_space_gap(list_.gap(token_ + 1));
  }

  bool read_field() {
    std::optional<FieldUse> use = field_use_at(list_, token_);
    if (!use) return false;
    if (use->problem != FieldProblem::none) {
      note(use->problem == FieldProblem::unknown_field ? "unknown_field" : "unknown_value", pos_,
           use->end);
      pos_ = use->value_begin;
      return true;
    }
    add(use->zone ? LexemeKind::zone : LexemeKind::field, use->end);
    out_.lexemes.back().field = out_.fields.size();
    out_.fields.push_back(std::move(*use));
    return true;
  }

  /// Parentheses without a partner are no operators.
  void drop_unbalanced() {
    std::vector<std::size_t> open, lost;
    for (std::size_t i = 0; i < out_.lexemes.size(); ++i) {
      const LexemeKind kind = out_.lexemes[i].kind;
      if (kind == LexemeKind::open) open.push_back(i);
      if (kind != LexemeKind::close) continue;
      if (open.empty()) {
        lost.push_back(i);
      } else {
        open.pop_back();
      }
    }
    lost.insert(lost.end(), open.begin(), open.end());
    std::ranges::sort(lost);
    for (const std::size_t i : lost) {
      if (!is_inside_word(out_.lexemes[i]))
        note("unbalanced_parenthesis", out_.lexemes[i].begin, out_.lexemes[i].end);
    }
    for (std::size_t i = lost.size(); i-- > 0;) {
      out_.lexemes.erase(out_.lexemes.begin() + static_cast<std::ptrdiff_t>(lost[i]));
    }
    check_depth();
  }

  /// In VIQR, ca('p is cắp.
  bool is_inside_word(const Lexeme& lexeme) const {
    return lexeme.begin > 0 && is_letter_at(text_, lexeme.begin - 1) && lexeme.end < text_.size() &&
           !ends_operator(lexeme.end);
  }

  void check_depth() const {
    std::size_t depth = 0;
    for (const Lexeme& lexeme : out_.lexemes) {
      if (lexeme.kind == LexemeKind::close) --depth;
      if (lexeme.kind == LexemeKind::open && ++depth > kMaxDepth) {
        throw Error(ErrorKind::bad_input, "the query has more than " + std::to_string(kMaxDepth) +
                                              " parentheses inside each other");
      }
    }
  }

  void add_text() {
    std::vector<Lexeme> all;
    std::size_t done = 0;
    const auto add_between = [&](std::size_t end) {
      const Stretch text = trimmed(text_, {done, end});
      if (text.begin < text.end) {
        all.push_back({LexemeKind::text, text.begin, text.end, text.begin, text.end, 0, 0});
      }
    };
    for (const Lexeme& lexeme : out_.lexemes) {
      add_between(lexeme.begin);
      all.push_back(lexeme);
      done = lexeme.end;
    }
    add_between(text_.size());
    out_.lexemes = std::move(all);
  }

  const TokenList& list_;
  const std::string_view text_;
  std::vector<Span> numbers_;
  bool any_small_ = false, any_marked_ = false;
  std::size_t pos_ = 0;
  std::size_t token_ = 0;  // the first that begins at pos_ or after it
  QueryLexemes out_;
};

}  // namespace

QueryLexemes lex_query(const TokenList& query) { return Lexer(query).read(); }

}  // namespace traan
