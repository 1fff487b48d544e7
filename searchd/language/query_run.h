#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/restoration.h"
#include "analyzers/token_list.h"
#include "searchd/language/query_characters.h"
#include "searchd/language/query_context.h"
#include "searchd/language/query_keystrokes.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// How the words of a stretch are meant to be read.
enum class WordMode {
  typed,  ///< As their marks and signs say.
  exact,  ///< `=`: none but the marks typed.
  loose,  ///< `~`: whatever marks.
  text,   ///< Of a long text: `=`, `~` and `*` are no signs.
};

/// A stretch of the query without operators: its words, with what they probably mean. Says what it
/// decoded, restored and would correct.
class QueryRun {
 public:
  QueryRun(Stretch stretch, WordMode mode, const ReadingContext& context);
  QueryRun(const QueryRun&) = delete;
  QueryRun& operator=(const QueryRun&) = delete;

  const TokenList& tokens() const { return tokens_; }
  std::size_t size() const { return tokens_.size(); }
  WordMode mode() const { return mode_; }

  /// The node of a word, and of the words [first, end) next to each other.
  QueryNode word(std::size_t i) const;
  QueryNode phrase(std::size_t first, std::size_t end) const;

  /// The bytes of the query that the words [first, end) stand on.
  Stretch bytes(std::size_t first, std::size_t end) const;

  /// Whether the user said with `=`, `~` or `*` how the word is to be read.
  bool is_signed(std::size_t i) const { return signed_[i]; }

 private:
  void read_words(const ReadingContext& context);
  void read_signs(std::size_t i, QueryWord& word);
  void note_idle_stars(const ReadingContext& context) const;
  void restore(const ReadingContext& context, std::vector<TypedWord> typed);

  const WordMode mode_;
  const DecodedStretch decoded_;
  const TokenList tokens_;
  std::vector<QueryWord> words_;
  std::vector<bool> signed_;
};

}  // namespace traan
