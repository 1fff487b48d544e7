#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/repair.h"
#include "analyzers/syllable.h"

namespace traan {

enum class TokenKind : std::uint8_t { word, number };

/// What stands between a token and the one before it.
enum class Break : std::uint8_t { none, sentence, paragraph };

/// A syllable, number, or other run of letters and digits.
struct Token {
  std::size_t begin = 0, end = 0;  ///< Bytes of the original text, on character borders.
  TokenKind kind = TokenKind::word;
  Break before = Break::none;
  /// Index terms, at most kMaxTermBytes each; valid until the tokenizer's next call.
  std::string_view exact, folded;

  bool marked() const { return exact != folded; }  ///< Written with any mark.
};

/// Terms are cut at this many bytes (Xapian's own limit is 245, prefix included).
constexpr std::size_t kMaxTermBytes = 60;

/// Remembers the terms of the words seen lately, so that a syllable is parsed once and then looked
/// up by its bytes. Fixed size (about 4 MB). Thread safety: one thread at a time.
class TermCache {
 public:
  TermCache();
  struct View {
    std::string_view exact, folded;
  };
  /// The calling thread's.
  static TermCache& of_thread();
  /// The terms of `word` (a token's bytes, NFC). The views live until the next call.
  View terms(std::string_view word);

 private:
  struct Entry {
    std::uint8_t raw_length = 0, exact_length = 0, folded_length = 0;
    char raw[25], exact[21], folded[15];
  };
  std::vector<Entry> entries_;
  Terms scratch_;
};

/// Cuts a repaired text into tokens, in order, without an allocation a token.
///
/// Letters and digits make tokens; a run that begins with a digit ends at the first letter
/// (500m2 → 500, m2), one that begins with a letter keeps its digits (B1, UBTVQH14); numbers keep
/// dots and commas between digits (1.500.000); single letters joined by dots are one token
/// (N.V.A). Hard line wraps and page breaks with their page numbers do not end a sentence.
class Tokenizer {
 public:
  /// `text` must outlive this. Uses the thread's cache of terms: one thread at a time.
  explicit Tokenizer(const RepairedText& text);
  /// False at the end of the text.
  bool next(Token& token);

 private:
  Break skip_separators();
  void skip_number_at_head();
  bool is_number_at_foot(std::size_t pos) const;
  std::size_t page_number_end(std::size_t pos) const;
  std::size_t scan_word(std::size_t pos);
  std::size_t scan_initials(std::size_t begin, std::size_t pos);
  std::size_t scan_number(std::size_t pos);

  const RepairedText& repaired_;
  std::string_view text_;
  TermCache& cache_;
  std::size_t pos_ = 0;
  bool first_ = true;
  std::string initials_;  // the token at hand, when it is initials
};

}  // namespace traan
