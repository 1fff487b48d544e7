#include "analyzers/legacy_letters.h"

#include <unicode/uchar.h>

#include <string>

#include "analyzers/legacy_tables.h"
#include "analyzers/letters.h"
#include "analyzers/syllable.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

char32_t lower(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }
char32_t upper(char32_t c) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))); }

}  // namespace

char32_t tcvn3_letter(char32_t c) {
  if (c < 0x80 || c > 0xFF || kTcvn3[c - 0x80] == u' ') return 0;
  return kTcvn3[c - 0x80];
}

char32_t vni_pair(char32_t base, char32_t mark) {
  if (mark < 0xC0 || mark > 0xFF) return 0;
  const std::size_t at = kVniBases.find(lower(base));
  if (at == std::u32string_view::npos) return 0;
  for (const VniMark& row : kVniMarks) {
    if (row.byte != (mark | 0x20)) continue;
    if (row.letters[at] == U' ') return 0;
    return lower(base) == base ? row.letters[at] : upper(row.letters[at]);
  }
  return 0;
}

char32_t vni_single(char32_t c) {
  if (c < 0xC0 || c > 0xFF) return 0;
  const std::size_t at = kVniSingles.find(lower(c));
  if (at == std::u32string_view::npos) return 0;
  return lower(c) == c ? kVniMeanings[at] : upper(kVniMeanings[at]);
}

int cp1252_byte(char32_t c) {
  if (c < 0x100) return static_cast<int>(c);
  if (c > 0xFFFF) return -1;
  const std::size_t at = kCp1252.substr(0, 0x20).find(static_cast<char16_t>(c));
  return at == std::u16string_view::npos ? -1 : static_cast<int>(0x80 + at);
}

bool is_pronounceable(std::u32string_view word) {
  if (word.empty() || word.size() > 8) return false;
  std::string utf8;
  std::u32string letters;
  Tone tone = Tone::none;
  for (const char32_t c : word) {
    append_utf8(utf8, c);
    const CharInfo info = char_info(c);
    letters += info.letter;
    if (info.tone != Tone::none) tone = info.tone;
  }
  if (!is_syllable(utf8)) return false;

  std::size_t vowel = 0;
  while (vowel < letters.size() && !is_vowel(letters[vowel])) ++vowel;
  if (vowel == letters.size()) return false;
  const std::u32string_view initial = std::u32string_view(letters).substr(0, vowel);
  const bool front = std::u32string_view(U"eêiy").find(letters[vowel]) != std::u32string::npos;
  if ((initial == U"k" || initial == U"gh" || initial == U"ngh") && !front) return false;
  if ((initial == U"c" || initial == U"ng") && front) return false;

  std::size_t final_at = letters.size();
  while (!is_vowel(letters[final_at - 1])) --final_at;
  const std::u32string_view final = std::u32string_view(letters).substr(final_at);
  const bool stopped = final == U"c" || final == U"ch" || final == U"p" || final == U"t";
  // Capitals and unmarked words have no tone to judge by.
  const bool marked = std::u32string_view(letters).find_first_of(U"ăâêôơưđ") != letters.npos;
  if (stopped && tone != Tone::acute && tone != Tone::dot && (marked || tone != Tone::none)) {
    return false;
  }
  const bool palatal = final == U"ch" || final == U"nh";
  return !palatal || std::u32string_view(U"aêiy").find(letters[final_at - 1]) != letters.npos;
}

}  // namespace traan
