#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tokenizer.h"

namespace traan {

/// The tokens of one text kept together, for recognisers that look back and ahead.
class TokenList {
 public:
  /// `original` must outlive this. Any bytes are taken, up to 2 GiB of them. The tokens have their
  /// numbers of `lexicon` unless that is null.
  explicit TokenList(std::string_view original, const LexiconReader* lexicon = nullptr);
  TokenList(const RepairedText& text, std::string_view original,
            const LexiconReader* lexicon = nullptr);
  TokenList(const TokenList&) = delete;
  TokenList& operator=(const TokenList&) = delete;

  std::size_t size() const { return tokens_.size(); }
  /// The terms live as long as the list.
  Token operator[](std::size_t i) const {
    const Packed& packed = tokens_[i];
    Token token;
    token.begin = packed.begin;
    token.end = packed.end;
    token.kind = packed.kind;
    token.before = packed.before;
    token.starts_upper = (cues_[i] & Cue::kCapital) != 0;
    token.all_upper = packed.all_upper;
    token.cues = cues_[i];
    token.term = packed.term;
    token.exact = {terms_.data() + packed.terms, packed.exact_size};
    token.folded = {token.exact.data() + packed.exact_size, packed.folded_size};
    return token;
  }
  /// Its number in the lexicon, or kNoTerm.
  std::uint16_t term(std::size_t i) const { return tokens_[i].term; }
  std::string_view original() const { return original_; }

  /// The original bytes of token `i`, and those between it and the token before it.
  std::string_view text(std::size_t i) const;
  std::string_view gap(std::size_t i) const;

  /// Whether the folded terms from token `i` on are `words` (one space between two).
  bool folded_at(std::size_t i, std::string_view words) const;
  bool is_number(std::size_t i) const { return i < size() && (cues_[i] & Cue::kNumber) != 0; }
  /// The value of a number of at most nine digits and nothing else; -1 for any other token.
  int number(std::size_t i) const { return i < size() ? tokens_[i].number : -1; }
  bool starts_line(std::size_t i) const;
  /// The first token from `i` on that has any of the cues; size() when there is none.
  std::size_t next(std::size_t i, Cues wanted) const;
  bool starts_upper(std::size_t i) const { return i < size() && (cues_[i] & Cue::kCapital) != 0; }
  bool all_upper(std::size_t i) const { return i < size() && tokens_[i].all_upper; }

 private:
  /// A Token without pointers, as all recognisers go over them.
  struct Packed {
    std::uint32_t begin, end;
    std::uint32_t terms;  // where they are in terms_: the exact one, then the folded
    std::int32_t number;  // its value, or -1
    std::uint16_t term;
    std::uint8_t exact_size, folded_size;
    TokenKind kind;
    Break before;
    bool all_upper;
  };
  static_assert(kMaxTermBytes <= 0xFF);

  void read(const RepairedText& text, const LexiconReader* lexicon);
  void add(const Token& token);

  std::string_view original_;
  std::vector<Packed> tokens_;
  std::vector<Cues> cues_;  // of each token, close together: most are passed over
  std::vector<char> terms_;
  std::size_t terms_size_ = 0;
};

/// Whether `gap` is white space only (and not empty).
bool is_space_gap(std::string_view gap);

/// Whether `gap` is one of the dashes with any white space around it.
bool is_dash_gap(std::string_view gap);

/// Whether `gap` is a slash of any kind with any white space around it.
bool is_slash_gap(std::string_view gap);

/// How many bytes of `word` stand before its first digit.
inline std::size_t letters_of(std::string_view word) {
  std::size_t length = 0;
  while (length < word.size() && !(word[length] >= '0' && word[length] <= '9')) ++length;
  return length;
}

/// `gap` without the white space around it.
std::string_view trim_gap(std::string_view gap);

/// Token `i` in lower case, composed, the tone in its traditional place; unlike Token::exact it
/// keeps i and y as written.
std::string lower_spelling(const TokenList& list, std::size_t i);

/// `word` in upper case.
std::string upper_spelling(std::string_view word);

/// `word` with its first letter in upper case.
std::string capitalised(std::string_view word);

/// `word` with its first letter in lower case.
std::string uncapitalised(std::string_view word);

}  // namespace traan
