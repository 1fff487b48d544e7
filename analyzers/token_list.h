#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tokenizer.h"

namespace traan {

/// The tokens of one text kept together, for recognisers that look back and ahead. A number written
/// onto the word before it (năm2021, số12, Điều5) is a token of its own here.
class TokenList {
 public:
  /// `original` must outlive this. Any bytes are taken. The tokens have their numbers of `lexicon`
  /// unless that is null.
  explicit TokenList(std::string_view original, const LexiconReader* lexicon = nullptr);
  TokenList(const RepairedText& text, std::string_view original,
            const LexiconReader* lexicon = nullptr);
  TokenList(const TokenList&) = delete;
  TokenList& operator=(const TokenList&) = delete;

  std::size_t size() const { return tokens_.size(); }
  /// The terms live as long as the list.
  const Token& operator[](std::size_t i) const { return tokens_[i]; }
  std::string_view original() const { return original_; }

  /// The original bytes of token `i`, and those between it and the token before it.
  std::string_view text(std::size_t i) const;
  std::string_view gap(std::size_t i) const;

  /// Whether the folded terms from token `i` on are `words` (one space between two).
  bool folded_at(std::size_t i, std::string_view words) const;
  bool is_number(std::size_t i) const { return i < size() && tokens_[i].kind == TokenKind::number; }
  /// The value of a number of at most nine digits and nothing else; -1 for any other token.
  int number(std::size_t i) const;
  bool starts_line(std::size_t i) const;
  bool starts_upper(std::size_t i) const { return i < size() && tokens_[i].starts_upper; }
  bool all_upper(std::size_t i) const { return i < size() && tokens_[i].all_upper; }

 private:
  void read(const RepairedText& text, const LexiconReader* lexicon);
  void add(const Token& token);

  std::string_view original_;
  std::vector<Token> tokens_;
  std::vector<char> terms_;
};

/// Whether `gap` is white space only (and not empty).
bool is_space_gap(std::string_view gap);

/// Whether `gap` is one of the dashes with any white space around it.
bool is_dash_gap(std::string_view gap);

/// Whether `gap` is a slash of any kind with any white space around it.
bool is_slash_gap(std::string_view gap);

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
