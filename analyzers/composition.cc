#include "analyzers/composition.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "analyzers/letters.h"

namespace traan {
namespace {

constexpr char32_t kCircumflex = 0x0302, kBreve = 0x0306, kCaron = 0x030C, kHorn = 0x031B;

std::u32string code_points(const icu::UnicodeString& text) {
  std::u32string out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    out += static_cast<char32_t>(text.char32At(i));
  }
  return out;
}

/// `letter`, a vowel without tone, with the mark of another letter; 0 when there is no such letter.
char32_t modified(char32_t letter, char32_t mark) {
  constexpr std::u32string_view kPlain = U"aeoaou", kModified = U"âêôăơư";
  const char32_t base = char_info(letter).base;
  if (mark == kBreve && base != U'a') mark = kCircumflex;
  const std::size_t first = mark == kCircumflex ? 0 : mark == kBreve ? 3 : mark == kHorn ? 4 : 6;
  const std::size_t end = mark == kCircumflex ? 3 : mark == kBreve ? 4 : 6;
  for (std::size_t i = first; i < end; ++i) {
    if (base == kPlain[i]) return letter == base || letter == kModified[i] ? kModified[i] : 0;
  }
  return 0;
}

}  // namespace

bool is_vietnamese_mark(char32_t c) {
  return tone_of_mark(c) != Tone::none || c == kCircumflex || c == kBreve || c == kHorn;
}

bool is_latin(char32_t c) {
  return c < 0x0250 ? u_isalpha(static_cast<UChar32>(c)) : (c >= 0x1E00 && c < 0x1F00);
}

std::u32string compose(std::u32string_view cluster) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& nfc = *icu::Normalizer2::getNFCInstance(status);
  const icu::Normalizer2& nfd = *icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString text;
  for (const char32_t c : cluster) text.append(static_cast<UChar32>(c));
  if (!is_latin(cluster[0])) return code_points(nfc.normalize(text, status));
  const icu::UnicodeString apart = nfd.normalize(text, status);
  std::u32string marks;
  for (int32_t i = apart.moveIndex32(0, 1); i < apart.length(); i = apart.moveIndex32(i, 1)) {
    auto mark = static_cast<char32_t>(apart.char32At(i));
    // ĕ and ŏ are meant to be ê and ô, and ǎ to be ă, as intended_letter() has them.
    const bool on_a = u_tolower(apart.char32At(0)) == U'a';
    if (mark == kBreve && !on_a) mark = kCircumflex;
    if (mark == kCaron && on_a) mark = kBreve;
    if (marks.find(mark) == std::u32string::npos) marks += mark;
  }
  std::stable_partition(marks.begin(), marks.end(), [](char32_t mark) {
    return is_vietnamese_mark(mark) && tone_of_mark(mark) == Tone::none;
  });
  icu::UnicodeString ordered;
  ordered.append(apart.char32At(0));
  for (const char32_t mark : marks) ordered.append(static_cast<UChar32>(mark));
  return code_points(nfc.normalize(ordered, status));
}

char32_t compose_vowel(std::u32string_view cluster) {
  const CharInfo info = char_info(cluster[0]);
  if (cluster[0] >= 0x2000 || !is_vowel(info.letter)) return 0;
  char32_t letter = info.letter;
  Tone tone = info.tone;
  for (const char32_t mark : cluster.substr(1)) {
    const Tone more = tone_of_mark(mark);
    if (more == Tone::none) {
      letter = modified(letter, mark);
      if (letter == 0) return 0;
    } else if (tone == Tone::none || tone == more) {
      tone = more;
    } else {
      return 0;
    }
  }
  const char32_t lower = with_tone(letter, tone);
  return info.upper ? static_cast<char32_t>(u_toupper(static_cast<UChar32>(lower))) : lower;
}

}  // namespace traan
