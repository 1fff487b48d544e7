#include "analyzers/syllable.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "analyzers/utf8.h"

namespace traan {
namespace {

using Letters = std::u32string_view;

// Longest first: "ngh" must be tried before "ng", and "" last.
constexpr std::array<Letters, 28> kInitials = {
    U"ngh", U"ng", U"nh", U"gh", U"gi", U"kh", U"ch", U"ph", U"qu", U"th", U"tr", U"b", U"c", U"d",
    U"đ",   U"g",  U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v", U"x", U""};

constexpr std::array<Letters, 9> kFinals = {U"", U"ch", U"ng", U"nh", U"c", U"m", U"n", U"p", U"t"};

constexpr std::array<Letters, 46> kOpenNuclei = {
    U"a",   U"ai",  U"ao",  U"au",  U"ay",  U"e",   U"eo", U"i",   U"ia",  U"iu", U"iêu", U"o",
    U"oa",  U"oai", U"oao", U"oay", U"oe",  U"oeo", U"oi", U"u",   U"ua",  U"ue", U"ui",  U"uy",
    U"uya", U"uyu", U"uây", U"uê",  U"uôi", U"uơ",  U"y",  U"yêu", U"âu",  U"ây", U"ê",   U"êu",
    U"ô",   U"ôi",  U"ơ",   U"ơi",  U"ư",   U"ưa",  U"ưi", U"ưu",  U"ươi", U"ươu"};

constexpr std::array<Letters, 26> kClosedNuclei = {
    U"a",  U"e",  U"i",  U"iê", U"o",  U"oa", U"oe", U"oo", U"oă", U"u", U"uy", U"uyê", U"uâ",
    U"uê", U"uô", U"uơ", U"y",  U"yê", U"â",  U"ê",  U"ô",  U"ôô", U"ă", U"ơ",  U"ư",   U"ươ"};

template <std::size_t N>
bool contains(const std::array<Letters, N>& list, Letters value) {
  for (const Letters entry : list) {
    if (entry == value) return true;
  }
  return false;
}

struct Syllable {
  Letters initial, nucleus, final;
};

std::optional<Syllable> parse(Letters letters) {
  for (const Letters initial : kInitials) {
    if (!letters.starts_with(initial)) continue;
    const Letters rest = letters.substr(initial.size());
    const bool vowel_follows = !rest.empty() && is_vowel(rest[0]);
    // gì, gìn: the i is the nucleus; qu- needs a vowel after its u.
    if ((initial == U"gi" || initial == U"qu") && !vowel_follows) continue;
    std::size_t length = 0;
    while (length < rest.size() && is_vowel(rest[length])) ++length;
    const Letters nucleus = rest.substr(0, length), final = rest.substr(length);
    if (nucleus.empty() || !contains(kFinals, final)) continue;
    if (final.empty() ? contains(kOpenNuclei, nucleus) : contains(kClosedNuclei, nucleus)) {
      return Syllable{initial, nucleus, final};
    }
  }
  return std::nullopt;
}

/// Where the tone mark goes in the traditional style.
std::size_t tone_position(const Syllable& s) {
  for (std::size_t i = s.nucleus.size(); i-- > 0;) {
    if (Letters(U"ăâêôơư").find(s.nucleus[i]) != Letters::npos) return i;
  }
  if (!s.final.empty()) return s.nucleus.size() - 1;
  return s.nucleus.size() == 3 ? 1 : 0;
}

/// kì and kỳ are one word: i becomes y when it is the whole open rhyme after these initials.
bool merges_i_into_y(const Syllable& s) {
  if (!s.final.empty() || s.nucleus != U"i") return false;
  if (s.initial == U"qu") return true;
  return s.initial.size() == 1 && Letters(U"hklmst").find(s.initial[0]) != Letters::npos;
}

Terms syllable_terms(const Syllable& s, Tone tone) {
  Terms terms;
  const std::size_t toned = tone_position(s);
  const auto add = [&](char32_t letter, Tone t) {
    append_utf8(terms.exact, with_tone(letter, t));
    append_utf8(terms.folded, char_info(letter).base);
  };
  for (const char32_t c : s.initial) add(c, Tone::none);
  for (std::size_t i = 0; i < s.nucleus.size(); ++i) {
    const char32_t letter = merges_i_into_y(s) ? U'y' : s.nucleus[i];
    add(letter, i == toned ? tone : Tone::none);
  }
  for (const char32_t c : s.final) add(c, Tone::none);
  return terms;
}

/// A combining mark of the Latin script that no letter took: its tone counts, the rest is noise.
bool is_stray_mark(const CharInfo& c) {
  return c.cls == CharClass::mark && c.letter >= 0x0300 && c.letter <= 0x036F;
}

}  // namespace

Terms word_terms(std::span<const CharInfo> word) {
  constexpr std::size_t kLongestSyllable = 7;  // nghiêng
  std::array<char32_t, kLongestSyllable> letters{};
  std::size_t length = 0;
  Tone tone = Tone::none, stray_tone = Tone::none;
  bool candidate = true;
  for (const CharInfo& c : word) {
    if (is_stray_mark(c)) {
      if (stray_tone == Tone::none) stray_tone = c.tone;
      continue;
    }
    if (c.tone != Tone::none) {
      candidate = candidate && (tone == Tone::none || tone == c.tone);
      tone = c.tone;
    }
    if (c.cls != CharClass::letter || length == letters.size()) {
      candidate = false;
      break;
    }
    letters[length++] = c.letter;
  }
  if (candidate) {
    if (const auto s = parse(Letters(letters.data(), length))) {
      return syllable_terms(*s, tone == Tone::none ? stray_tone : tone);
    }
  }
  Terms terms;
  for (const CharInfo& c : word) {
    if (is_stray_mark(c)) continue;
    if (c.cls == CharClass::mark) {
      append_utf8(terms.exact, c.letter);
      continue;
    }
    append_utf8(terms.exact, with_tone(c.letter, c.tone));
    append_utf8(terms.folded, c.base);
  }
  return terms;
}

bool is_syllable(std::string_view word) {
  std::u32string letters;
  Tone tone = Tone::none;
  for (std::size_t pos = 0; pos < word.size();) {
    const Decoded d = decode_utf8(word, pos);
    const CharInfo info = char_info(d.code_point);
    if (info.cls != CharClass::letter) return false;
    if (info.tone != Tone::none && tone != Tone::none && info.tone != tone) return false;
    if (info.tone != Tone::none) tone = info.tone;
    letters += info.letter;
    pos += d.length;
  }
  return parse(letters).has_value();
}

bool is_unmarked_syllable(std::string_view word) {
  std::string plain(word);
  for (char& c : plain) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  if (is_syllable(plain)) return true;
  // ie, uye and uo are in no syllable without their marks.
  constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
      {"ye", "yê"}, {"ie", "iê"}, {"uou", "ươu"}, {"uo", "ươ"}};
  for (const auto& [lost, marked] : kMarks) {
    const std::size_t at = plain.find(lost);
    if (at != std::string::npos) plain.replace(at, lost.size(), marked);
  }
  return is_syllable(plain);
}

}  // namespace traan
