#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzers/token_list.h"
#include "searchd/language/query_fields.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// Past these a query has no operators: it is a text, and read as one.
constexpr std::size_t kMaxOperatorBytes = 2000;
constexpr std::size_t kMaxOperatorWords = 100;
/// How deep parentheses may be inside each other.
constexpr std::size_t kMaxDepth = 20;
/// The largest distance of `/n` and slop of `"…"~n`; a larger number is no operator.
constexpr std::uint32_t kMaxDistance = 1000;

enum class LexemeKind {
  text,  ///< What is no operator, without the white space around it.
  quote,
  open,
  close,
  op_and,
  op_or,
  op_not,
  near,
  before,
  sentence,
  paragraph,
  require,     ///< `+` before a word, quote or parenthesis
  exclude,     ///< `-`
  exact_mark,  ///< `=` before a quote or parenthesis; before a word it belongs to the text
  loose_mark,  ///< `~`
  field,       ///< with its value
  zone,        ///< with the zone's name, without what is to be found there
};

struct Lexeme {
  LexemeKind kind = LexemeKind::text;
  std::size_t begin = 0, end = 0;              ///< Bytes of the query.
  std::size_t inner_begin = 0, inner_end = 0;  ///< quote: between the marks
  std::uint32_t number = 0;                    ///< near, before: distance; quote: slop
  std::size_t field = 0;                       ///< field, zone: its place in QueryLexemes::fields
};

struct QueryLexemes {
  std::vector<Lexeme> lexemes;  ///< In order; each `open` has its `close`.
  std::vector<FieldUse> fields;
  std::vector<Understanding> understood;  ///< What was no operator though it looks like one.
};

/// Cuts a query into operators and the text between them. Throws Error(bad_input) where parentheses
/// are deeper than kMaxDepth. `query` is the tokens of the whole query.
QueryLexemes lex_query(const TokenList& query);

}  // namespace traan
