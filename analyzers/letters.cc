#include "analyzers/letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>
#include <vector>

namespace traan {
namespace {

constexpr std::array<char32_t, 6> kToneMarks = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
constexpr char32_t kTableSize = 0x2000;
constexpr char32_t kFullWidthShift = 0xFF00 - 0x20;

const icu::Normalizer2& nfd() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFDInstance(status);
  }();
  return instance;
}

const icu::Normalizer2& nfc() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFCInstance(status);
  }();
  return instance;
}

bool is_modifier(char32_t mark) { return mark == 0x0302 || mark == 0x0306 || mark == 0x031B; }

bool is_ignorable(char32_t c) {
  return c == 0x00AD || c == 0x034F || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF ||
         (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || (c >= 0xFE00 && c <= 0xFE0F);
}

/// Characters that stand for an ASCII letter or digit: full width forms, superscripts.
char32_t plain_form(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - kFullWidthShift;
  switch (c) {
    case 0x00B9:
      return U'1';
    case 0x00B2:
      return U'2';
    case 0x00B3:
      return U'3';
    default:
      return c;
  }
}

/// Splits a lower-case letter into letter, base and tone by its canonical decomposition.
void split_letter(char32_t lower, CharInfo& info) {
  info.letter = info.base = lower;
  if (lower == U'đ') info.base = U'd';
  icu::UnicodeString parts;
  if (!nfd().getDecomposition(static_cast<UChar32>(lower), parts)) return;
  const char32_t base = static_cast<char32_t>(parts.char32At(0));
  info.base = base;
  // Some files have the tone on the n or m of a syllable; ñ is a letter, not n with a tone.
  const bool nasal = (base == U'n' || base == U'm') && lower != U'ñ';
  if (!is_vowel(base) && !nasal) return;
  char32_t letter = base;
  Tone tone = Tone::none;
  for (int32_t i = parts.moveIndex32(0, 1); i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const char32_t mark = static_cast<char32_t>(parts.char32At(i));
    if (const Tone t = tone_of_mark(mark); t != Tone::none) {
      tone = t;
    } else if (is_modifier(mark)) {
      letter = static_cast<char32_t>(
          nfc().composePair(static_cast<UChar32>(letter), static_cast<UChar32>(mark)));
    } else {
      return;  // ü and the like: a foreign letter, kept whole
    }
  }
  info.letter = letter;
  info.tone = tone;
}

CharInfo compute(char32_t original) {
  CharInfo info{original, original, CharClass::separator, Tone::none, false};
  if (is_ignorable(original)) {
    info.cls = CharClass::ignorable;
    return info;
  }
  const char32_t c = plain_form(original);
  const auto uc = static_cast<UChar32>(c);
  if (u_isdigit(uc)) {
    info.cls = CharClass::digit;
    info.letter = info.base = U'0' + static_cast<char32_t>(u_charDigitValue(uc));
  } else if (u_isalpha(uc) && u_charType(uc) != U_LETTER_NUMBER) {
    info.cls = CharClass::letter;
    info.upper = u_isUUppercase(uc);
    split_letter(static_cast<char32_t>(u_foldCase(uc, U_FOLD_CASE_DEFAULT)), info);
  } else if (u_getCombiningClass(uc) != 0 || u_charType(uc) == U_NON_SPACING_MARK) {
    info.cls = CharClass::mark;
    info.tone = tone_of_mark(c);
  }
  return info;
}

}  // namespace

Tone tone_of_mark(char32_t mark) {
  if (mark == 0x0340) return Tone::grave;
  if (mark == 0x0341) return Tone::acute;
  for (std::size_t i = 1; i < kToneMarks.size(); ++i) {
    if (kToneMarks[i] == mark) return static_cast<Tone>(i);
  }
  return Tone::none;
}

char32_t with_tone(char32_t letter, Tone tone) {
  struct Table {
    Table() {
      for (char32_t vowel : std::u32string_view(U"aăâeêioôơuưynm")) {
        for (std::size_t t = 1; t < kToneMarks.size(); ++t) {
          icu::UnicodeString text;
          text.append(static_cast<UChar32>(vowel)).append(static_cast<UChar32>(kToneMarks[t]));
          UErrorCode status = U_ZERO_ERROR;
          const icu::UnicodeString composed = nfc().normalize(text, status);
          toned[vowel & 0x1FF][t] = static_cast<char32_t>(composed.char32At(0));
        }
      }
    }
    std::array<std::array<char32_t, 6>, 0x200> toned{};
  };
  static const Table table;
  if (tone == Tone::none || letter >= 0x200) return letter;
  return table.toned[letter][static_cast<std::size_t>(tone)];
}

CharInfo char_info(char32_t c) {
  static const std::vector<CharInfo> table = [] {
    std::vector<CharInfo> infos;
    infos.reserve(kTableSize);
    for (char32_t i = 0; i < kTableSize; ++i) infos.push_back(compute(i));
    return infos;
  }();
  return c < kTableSize ? table[c] : compute(c);
}

const CharTable& CharTable::instance() {
  static const CharTable table;
  return table;
}

CharTable::CharTable() {
  for (char32_t c = 0; c < bits_.size(); ++c) bits_[c] = bits_of(c);
}

std::uint8_t CharTable::bits_of(char32_t c) {
  const CharInfo info = char_info(c);
  std::uint8_t bits = info.cls == CharClass::separator ? 0 : CharBits::kWord;
  if (info.cls == CharClass::letter) bits |= CharBits::kLetter;
  if (info.cls == CharClass::digit) bits |= CharBits::kDigit;
  if (info.cls == CharClass::ignorable) bits |= CharBits::kIgnorable;
  if (info.upper) bits |= CharBits::kUpper;
  return bits;
}

}  // namespace traan
