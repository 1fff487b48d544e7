#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cue.h"
#include "analyzers/letters.h"
#include "analyzers/lexicon_reader.h"
#include "analyzers/repair.h"
#include "analyzers/syllable.h"
#include "analyzers/utf8.h"

namespace traan {

enum class TokenKind : std::uint8_t { word, number };

/// What stands between a token and the one before it.
enum class Break : std::uint8_t { none, sentence, paragraph };

/// A word that the lexicon does not have.
constexpr std::uint16_t kNoTerm = 0xFFFF;

/// A syllable, number, or other run of letters and digits.
struct Token {
  std::size_t begin = 0, end = 0;  ///< Bytes of the original text, on character borders.
  TokenKind kind = TokenKind::word;
  Break before = Break::none;
  bool starts_upper = false;     ///< Its first letter is a capital.
  bool all_upper = false;        ///< It has no letter that is not a capital.
  Cues cues = 0;                 ///< What may begin here.
  std::uint16_t term = kNoTerm;  ///< Its number in the tokenizer's lexicon, if that has it.
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
    Cues cues;
    std::uint16_t term;
  };
  /// The calling thread's.
  static TermCache& of_thread();
  /// The terms of `word` (a token's bytes, NFC) and their number in `lexicon` unless that is null.
  /// The views live until the next call. From the beginning of the word on, `readable` bytes may be
  /// read: with kLongestKey of them it is faster.
  View terms(std::string_view word, const LexiconReader* lexicon = nullptr,
             std::size_t readable = 0);
  static constexpr std::size_t kLongestKey = 24;
  /// The folded term stands behind the exact one in memory, and so many bytes may be read from the
  /// beginning of that.
  static constexpr std::size_t kReadableTerms = 28;

 private:
  struct alignas(64) Entry {
    std::uint64_t a = 0, b = 0, c = 0;  // the word's bytes, zeros after them
    std::uint32_t lexicon = 0;          // the serial number of the one that `term` is of
    std::uint16_t term = kNoTerm;
    Cues cues = 0;
    std::uint8_t length = 0, exact_length = 0, folded_length = 0;
    char terms[kReadableTerms];  // the exact one, then the folded
  };
  static_assert(sizeof(Entry) == 64);
  View compute(std::string_view word);

  std::vector<Entry> entries_;
  std::array<char, 2 * kMaxTermBytes + kReadableTerms> scratch_{};
};

/// Cuts a repaired text into tokens, in order, without an allocation a token.
///
/// Letters and digits make tokens; a run that begins with a digit ends at the first letter
/// (500m2 → 500, m2), one that begins with a letter keeps its digits (B1, UBTVQH14) unless its word
/// takes a number (năm2021, số12, Điều5 → Điều, 5); numbers keep dots and commas between digits
/// (1.500.000); single letters joined by dots are one token (N.V.A). Hard line wraps and page
/// breaks with their page numbers do not end a sentence.
class Tokenizer {
 public:
  /// `text` and `lexicon` must outlive this. Uses the thread's cache of terms: one thread at a
  /// time.
  explicit Tokenizer(const RepairedText& text, const LexiconReader* lexicon = nullptr);
  /// False at the end of the text.
  bool next(Token& token);

 private:
  std::uint8_t bits_at(std::size_t pos) const {
    return table_[decode_valid(text_, pos).code_point];
  }
  bool begins_token(std::size_t pos) const;
  Break skip_separators();
  void skip_number_at_head();
  bool is_number_at_foot(std::size_t pos) const;
  std::size_t page_number_end(std::size_t pos) const;
  std::size_t scan_word(std::size_t pos);
  std::size_t end_before_number(std::size_t begin);
  bool is_one_letter(std::size_t begin, std::size_t end) const;
  std::size_t scan_initials(std::size_t begin, std::size_t pos);
  std::size_t scan_number(std::size_t pos);

  RepairedText::Cursor original_;
  std::string_view text_;
  const CharTable& table_;
  TermCache& cache_;
  const LexiconReader* const lexicon_;
  std::size_t pos_ = 0;
  bool first_ = true;
  bool any_lower_ = false;  // a letter of the token at hand
  std::string initials_;    // the token at hand, when it is initials
};

}  // namespace traan
