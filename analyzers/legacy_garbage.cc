#include "analyzers/legacy_garbage.h"

#include <string>

#include "analyzers/letters.h"
#include "analyzers/syllable.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::size_t kFewestWords = 20;

struct Letters {
  std::string word;
  std::size_t length = 0, capitals = 0, vowels = 0;
  bool marked = false;      // with a letter that is not ASCII
  bool mixed_case = false;  // a capital after a small letter
};

Letters letters_at(std::string_view text, std::size_t pos) {
  Letters out;
  bool small_before = false;
  while (pos < text.size()) {
    const Decoded d = decode_utf8(text, pos);
    const CharInfo info = char_info(d.code_point);
    if (info.cls != CharClass::letter && info.cls != CharClass::digit) break;
    out.word.append(text.substr(pos, d.length));
    pos += d.length;
    ++out.length;
    out.marked = out.marked || d.length > 1;
    out.capitals += info.upper ? 1 : 0;
    out.vowels += is_vowel(info.base) ? 1 : 0;
    out.mixed_case = out.mixed_case || (info.upper && small_before);
    small_before = !info.upper;
  }
  return out;
}

bool counts(const Letters& l) {
  if (l.length < 2) return false;
  const bool abbreviation = l.capitals == l.length && (l.vowels == 0 || l.length <= 5) && !l.marked;
  const bool digits = l.word.find_first_of("0123456789") != std::string::npos;
  return !digits && !(abbreviation && !is_unmarked_syllable(l.word));
}

}  // namespace

bool is_garbage(std::string_view text) {
  text = text.substr(0, floor_border(text, kMostBytes));
  std::size_t words = 0, good = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const Letters letters = letters_at(text, pos);
    if (letters.length == 0) {
      pos += decode_utf8(text, pos).length;
      continue;
    }
    pos += letters.word.size();
    if (!counts(letters)) continue;
    ++words;
    const bool known =
        letters.marked ? is_syllable(letters.word) : is_unmarked_syllable(letters.word);
    good += known && !letters.mixed_case ? 1 : 0;
  }
  return words >= kFewestWords && good * 2 < words;
}

}  // namespace traan
