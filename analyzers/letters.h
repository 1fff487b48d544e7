#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace traan {

/// The six tones in the order of the Vietnamese alphabet; `none` is ngang.
enum class Tone : std::uint8_t { none, grave, hook, tilde, acute, dot };

enum class CharClass : std::uint8_t {
  separator,
  ignorable,  ///< Soft hyphen, joiners, byte order mark: not there as far as words go.
  letter,
  digit,
  mark,  ///< A combining mark that composition left over.
};

/// What the analyzer needs to know of a code point.
struct CharInfo {
  char32_t letter;  ///< Lower case, without its tone but with ă â ê ô ơ ư đ kept; digits as ASCII.
  char32_t base;  ///< `letter` without any mark: a for â, d for đ.
  CharClass cls;
  Tone tone;
  bool upper;
};

/// Properties of any code point. The table is built from ICU's data on first use, so ICU is the
/// only authority on case and decomposition; đ, which has no decomposition, is by hand.
CharInfo char_info(char32_t c);

/// What cutting a text into words needs to know of a code point, as bits of one byte.
struct CharBits {
  static constexpr std::uint8_t kWord = 1;  ///< Part of a word: anything but a separator.
  static constexpr std::uint8_t kLetter = 2;
  static constexpr std::uint8_t kDigit = 4;
  static constexpr std::uint8_t kUpper = 8;
  static constexpr std::uint8_t kIgnorable = 16;
};

/// The bits of any code point, by a table of the basic plane that is made of char_info().
class CharTable {
 public:
  static const CharTable& instance();
  std::uint8_t operator[](char32_t c) const { return c < bits_.size() ? bits_[c] : bits_of(c); }

 private:
  CharTable();
  static std::uint8_t bits_of(char32_t c);
  std::array<std::uint8_t, 0x10000> bits_;
};

/// The tone that a combining mark stands for (U+0340 and U+0341 included), or none.
Tone tone_of_mark(char32_t mark);

/// `letter` (a Vietnamese vowel or n or m, lower case) with `tone`, composed: (â, acute) is ấ.
char32_t with_tone(char32_t letter, Tone tone);

constexpr bool is_vowel(char32_t letter) {
  return std::u32string_view(U"aăâeêioôơuưy").find(letter) != std::u32string_view::npos;
}

}  // namespace traan
