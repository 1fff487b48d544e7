#include "searchd/language/query_syntax.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace traan {
namespace {

std::optional<SyntaxKind> positional_kind(LexemeKind kind) {
  switch (kind) {
    case LexemeKind::near:
      return SyntaxKind::near;
    case LexemeKind::before:
      return SyntaxKind::before;
    case LexemeKind::sentence:
      return SyntaxKind::sentence;
    case LexemeKind::paragraph:
      return SyntaxKind::paragraph;
    default:
      return {};
  }
}

bool begins_operand(LexemeKind kind) {
  return kind == LexemeKind::text || kind == LexemeKind::quote || kind == LexemeKind::open ||
         kind == LexemeKind::field || kind == LexemeKind::zone || kind == LexemeKind::exact_mark ||
         kind == LexemeKind::loose_mark;
}

bool is_sign(LexemeKind kind) {
  return kind == LexemeKind::op_not || kind == LexemeKind::exclude || kind == LexemeKind::require;
}

class Parser {
 public:
  Parser(std::string_view text, QueryLexemes lexed)
      : text_(text), lexemes_(std::move(lexed.lexemes)) {
    syntax_.fields = std::move(lexed.fields);
    syntax_.understood = std::move(lexed.understood);
  }

  QuerySyntax read() {
    syntax_.has_operators = std::ranges::any_of(
        lexemes_, [](const Lexeme& lexeme) { return lexeme.kind != LexemeKind::text; });
    syntax_.root = read_any();
    return std::move(syntax_);
  }

 private:
  bool at_end() const { return at_ == lexemes_.size(); }
  bool at(LexemeKind kind) const { return !at_end() && lexemes_[at_].kind == kind; }
  bool at_operand() const { return !at_end() && begins_operand(lexemes_[at_].kind); }
  const Lexeme& take() { return lexemes_[at_++]; }

  void note(std::string kind, std::size_t begin, std::size_t end) {
    syntax_.understood.push_back(
        {std::move(kind), std::string(text_.substr(begin, end - begin)), begin, end});
  }
  void note_stray(const Lexeme& lexeme) { note("stray_operator", lexeme.begin, lexeme.end); }

  static SyntaxNode group(SyntaxKind kind, std::vector<SyntaxNode> parts) {
    std::erase_if(parts, [](const SyntaxNode& p) { return p.kind == SyntaxKind::nothing; });
    if (parts.empty()) return {};
    if (parts.size() == 1) return std::move(parts[0]);
    return {kind, {}, std::move(parts)};
  }

  static SyntaxNode around(SyntaxKind kind, const Lexeme& lexeme, SyntaxNode part) {
    SyntaxNode node{kind, lexeme, {}};
    node.parts.push_back(std::move(part));
    return node;
  }

  SyntaxNode read_any() {
    std::vector<SyntaxNode> parts;
    parts.push_back(read_all());
    while (at(LexemeKind::op_or)) {
      const Lexeme op = take();
      SyntaxNode next = read_all();
      const bool stray =
          next.kind == SyntaxKind::nothing || parts.back().kind == SyntaxKind::nothing;
      if (stray) note_stray(op);
      if (next.kind != SyntaxKind::nothing) parts.push_back(std::move(next));
    }
    return group(SyntaxKind::any, std::move(parts));
  }

  SyntaxNode read_all() {
    std::vector<SyntaxNode> parts;
    while (!at_end() && !at(LexemeKind::close) && !at(LexemeKind::op_or)) {
      if (at(LexemeKind::op_and)) {
        const Lexeme op = take();
        const bool operand = at_operand() || (!at_end() && is_sign(lexemes_[at_].kind));
        if (parts.empty() || !operand) note_stray(op);
        continue;
      }
      SyntaxNode part = read_signed();
      if (part.kind != SyntaxKind::nothing) parts.push_back(std::move(part));
    }
    return group(SyntaxKind::all, std::move(parts));
  }

  /// `NOT x`, `-x`, `+x`, x. Two exclusions undo each other.
  SyntaxNode read_signed() {
    if (!is_sign(lexemes_[at_].kind)) return read_positional();
    const Lexeme sign = take();
    const bool operand = at_operand() || (!at_end() && is_sign(lexemes_[at_].kind));
    SyntaxNode part = operand ? read_signed() : SyntaxNode{};
    if (part.kind == SyntaxKind::nothing) {
      note_stray(sign);
      return part;
    }
    if (sign.kind == LexemeKind::require) return part;
    const bool undoes = part.kind == SyntaxKind::exclude || part.kind == SyntaxKind::exclude_next;
    if (undoes) return SyntaxNode(std::move(part.parts[0]));
    const bool next = sign.kind == LexemeKind::exclude;
    return around(next ? SyntaxKind::exclude_next : SyntaxKind::exclude, sign, std::move(part));
  }

  SyntaxNode read_positional() {
    SyntaxNode left = at_operand() ? read_operand() : SyntaxNode{};
    while (!at_end()) {
      const auto kind = positional_kind(lexemes_[at_].kind);
      if (!kind) break;
      const Lexeme op = take();
      SyntaxNode right = at_operand() ? read_operand() : SyntaxNode{};
      if (left.kind == SyntaxKind::nothing || right.kind == SyntaxKind::nothing) {
        note_stray(op);
        if (left.kind == SyntaxKind::nothing) left = std::move(right);
        continue;
      }
      left = joined(*kind, op, std::move(left), std::move(right));
    }
    return left;
  }

  /// `a /s b /s c` is all three in one sentence.
  static SyntaxNode joined(SyntaxKind kind, const Lexeme& op, SyntaxNode left, SyntaxNode right) {
    const bool unit = kind == SyntaxKind::sentence || kind == SyntaxKind::paragraph;
    if (!unit || left.kind != kind) left = around(kind, op, std::move(left));
    left.parts.push_back(std::move(right));
    return left;
  }

  SyntaxNode read_operand() {
    const Lexeme first = take();
    switch (first.kind) {
      case LexemeKind::text:
        return {SyntaxKind::words, first, {}};
      case LexemeKind::quote:
        return {SyntaxKind::quote, first, {}};
      case LexemeKind::field:
        return {SyntaxKind::field, first, {}};
      case LexemeKind::open:
        return read_parenthesis(first);
      case LexemeKind::zone:
        return read_around(SyntaxKind::zone, first, "empty_zone");
      case LexemeKind::exact_mark:
        return read_around(SyntaxKind::exact, first, "stray_operator");
      default:
        return read_around(SyntaxKind::loose, first, "stray_operator");
    }
  }

  SyntaxNode read_parenthesis(const Lexeme& open) {
    SyntaxNode inside = read_any();
    const Lexeme close = take();  // the lexer leaves none open
    if (inside.kind == SyntaxKind::nothing) {
      note("empty_parentheses", open.begin, close.end);
    }
    return inside;
  }

  SyntaxNode read_around(SyntaxKind kind, const Lexeme& lexeme, std::string_view problem) {
    SyntaxNode inside = at_operand() ? read_operand() : SyntaxNode{};
    if (inside.kind == SyntaxKind::nothing) {
      note(std::string(problem), lexeme.begin, lexeme.end);
      return inside;
    }
    return around(kind, lexeme, std::move(inside));
  }

  const std::string_view text_;
  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  QuerySyntax syntax_;
};

}  // namespace

QuerySyntax parse_syntax(const TokenList& query) {
  return Parser(query.original(), lex_query(query)).read();
}

}  // namespace traan
