#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// The longest texts that a query may be. Past kMaxOperatorBytes and kMaxOperatorWords
/// (query_lexer.h) one has no operators.
constexpr std::size_t kMaxPlainBytes = 20'000;
constexpr std::size_t kMaxPlainWords = 2'000;

struct ReadingOptions {
  /// Where in the query what begins there is to be read as plain words: begins of Understandings
  /// that were an expansion, a restoration or a reference.
  std::vector<std::size_t> literal;
};

/// Reads what a person types. Thread safety: immutable, for any number of threads.
class QueryReader {
 public:
  /// `lexicon`, null or to outlive this, tells which marks and words are likely.
  explicit QueryReader(const LexiconReader* lexicon) : lexicon_(lexicon) {}

  /// Takes any bytes. Throws Error(bad_input), and names the limit, only for a text beyond
  /// kMaxPlainBytes or kMaxPlainWords, parentheses beyond kMaxDepth, and operators that come to
  /// more than kMaxNodes.
  ParsedQuery read(std::string_view text, const ReadingOptions& options = {}) const;

 private:
  const LexiconReader* lexicon_;
};

}  // namespace traan
