#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace traan {

/// A word of a query. Typed with a mark it matches the exact term, without any the folded one.
struct QueryWord {
  std::string exact, folded;
  bool by_exact = false;

  const std::string& term() const { return by_exact ? exact : folded; }
};

/// Words that must stand next to each other, in order; one word is a phrase too.
using QueryPhrase = std::vector<QueryWord>;

/// One requirement: any of the phrases, or any of the reference terms.
struct Clause {
  std::vector<QueryPhrase> phrases;
  std::vector<std::string> reference_terms;  ///< Complete Xapian terms, such as a judgment number.
};

/// How something in the query was read, for the user to see.
struct Understanding {
  /// "phrase", "judgment_number", "precedent", "unbalanced_quote", "marks_ignored", "no_words".
  std::string kind;
  std::string text;        ///< As it was read.
  std::size_t begin, end;  ///< Bytes of the query.
};

/// A query: every clause must match.
struct ParsedQuery {
  std::vector<Clause> clauses;
  std::vector<Understanding> understood;
};

/// Limits on what a person may ask; past them parse_query throws Error(bad_input).
constexpr std::size_t kMaxQueryBytes = 2000;
constexpr std::size_t kMaxQueryWords = 100;

/// Reads what a person typed: words, "phrases" in straight or curly quotes, judgment numbers in any
/// spelling. An unbalanced quote is read as if it were not there.
ParsedQuery parse_query(const std::string& text);

/// The same query with every word by its folded form.
ParsedQuery without_marks(ParsedQuery query);

}  // namespace traan
