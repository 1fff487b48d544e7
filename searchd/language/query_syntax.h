#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzers/token_list.h"
#include "searchd/language/query_lexer.h"

namespace traan {

enum class SyntaxKind {
  nothing,
  words,  ///< Plain text between operators.
  quote,
  field,
  zone,  ///< The field's zone, with what is to be found there.
  near,
  before,
  sentence,
  paragraph,
  all,
  any,
  exclude,       ///< `NOT x`
  exclude_next,  ///< `-x`: of plain words, the first alone
  exact,         ///< `="…"`, `=(…)`
  loose,         ///< `~"…"`
};

/// How a query is made of operators and stretches of text.
struct SyntaxNode {
  SyntaxKind kind = SyntaxKind::nothing;
  Lexeme lexeme;  ///< Of the text, quote, field or operator itself.
  std::vector<SyntaxNode> parts;
};

struct QuerySyntax {
  SyntaxNode root;
  std::vector<FieldUse> fields;  ///< As Lexeme::field counts them.
  std::vector<Understanding> understood;
  bool has_operators = false;  ///< Anything but plain text.
};

/// Takes any text, and never fails but for parentheses deeper than kMaxDepth (Error(bad_input)): an
/// operator without its operands is as if it were not there, and `understood` names it. `OR` binds
/// weaker than `AND`, and that is what stands between two things without an operator; a positional
/// operator binds strongest, to the text, quote or parenthesis on each side.
QuerySyntax parse_syntax(const TokenList& query);

}  // namespace traan
