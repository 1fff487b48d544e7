#include "analyzers/keystrokes.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "analyzers/letters.h"
#include "analyzers/syllable.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kLongestSyllable = 7;  // nghiêng
constexpr std::size_t kMostKeys = 12;        // nghieengs and a few more

using Letters = std::u32string;
using Pairs = std::span<const std::pair<char32_t, char32_t>>;

constexpr std::pair<char32_t, char32_t> kCircumflex[] = {{'a', U'â'}, {'e', U'ê'}, {'o', U'ô'}};
constexpr std::pair<char32_t, char32_t> kBreve[] = {{'a', U'ă'}};
constexpr std::pair<char32_t, char32_t> kHorn[] = {{'o', U'ơ'}, {'u', U'ư'}};

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has_vowel(const Letters& letters) { return std::ranges::any_of(letters, is_vowel); }

/// The u of qu is part of the initial and takes no mark.
bool is_initial_u(const Letters& letters, std::size_t at) {
  return letters[at] == U'u' && at == 1 && letters[0] == U'q';
}

/// A stop at the end of a syllable allows the acute tone and the dot only.
bool tone_fits(const Letters& letters, Tone tone) {
  const char32_t last = letters.back();
  const bool stop = last == U'c' || last == U'p' || last == U't' ||
                    (letters.size() > 2 && letters.ends_with(U"ch"));
  return !stop || tone == Tone::acute || tone == Tone::dot;
}

/// The syllable in its index form, if `letters` with `tone` make one.
std::optional<std::string> spell(Letters letters, Tone tone) {
  // Đắk Lắk: no syllable of the language, but a province.
  if (tone == Tone::acute && letters == U"đăk") return "đắk";
  if (tone == Tone::acute && letters == U"lăk") return "lắk";
  // The horn on u alone means both: nguwoif.
  if (const std::size_t at = letters.find(U"ưo"); at != Letters::npos) letters[at + 1] = U'ơ';
  if (letters.empty() || letters.size() > kLongestSyllable || !tone_fits(letters, tone)) {
    return std::nullopt;
  }
  std::string plain;
  std::vector<CharInfo> word;
  bool toned = tone == Tone::none;
  for (const char32_t c : letters) {
    append_utf8(plain, c);
    word.push_back(char_info(c));
    if (!toned && is_vowel(c)) {
      word.back().tone = tone;
      toned = true;
    }
  }
  if (!toned || !is_syllable(plain)) return std::nullopt;
  return word_terms(word).exact;
}

/// Puts the mark of `pairs` on the last letter that can take it.
bool mark_last(Letters& letters, Pairs pairs) {
  for (std::size_t i = letters.size(); i-- > 0;) {
    for (const auto& [plain, marked] : pairs) {
      if (letters[i] != plain || is_initial_u(letters, i)) continue;
      letters[i] = marked;
      return true;
    }
  }
  return false;
}

/// Telex. Each key may act or stand for itself; the first reading that spells a syllable wins, and
/// acting is tried before standing.
class TelexReader {
 public:
  explicit TelexReader(std::string_view keys) : keys_(keys) {}

  std::optional<std::string> read() {
    step(0, Letters(), Tone::none, false);
    return std::move(found_);
  }

 private:
  void step(std::size_t at, const Letters& out, Tone tone, bool changed) {
    if (found_ || out.size() > kLongestSyllable || ++steps_ > kMostSteps) return;
    if (at == keys_.size()) {
      if (changed) found_ = spell(out, tone);
      return;
    }
    const char32_t key = static_cast<unsigned char>(keys_[at]);
    if (key == U'w') return read_horn(at, out, tone);
    act(key, at, out, tone);
    step(at + 1, out + key, tone, changed);
  }

  void act(char32_t key, std::size_t at, const Letters& out, Tone tone) {
    const Tone typed = tone_of_key(key);
    if (typed != Tone::none && tone == Tone::none && has_vowel(out)) {
      step(at + 1, out, typed, true);
    } else if (key == U'z' && tone != Tone::none) {
      step(at + 1, out, Tone::none, true);
    } else if (key == U'd' && out.starts_with(U'd') && (out.size() == 1 || has_vowel(out))) {
      step(at + 1, U'đ' + out.substr(1), tone, true);
    } else if (key == U'a' || key == U'e' || key == U'o') {
      const std::size_t last = out.rfind(key);
      if (last == Letters::npos) return;
      Letters marked = out;
      marked[last] = key == U'a' ? U'â' : key == U'e' ? U'ê' : U'ô';
      step(at + 1, marked, tone, true);
    }
  }

  /// w is the horn or the breve of a vowel before it, or a ư of its own.
  void read_horn(std::size_t at, const Letters& out, Tone tone) {
    const auto replace = [&](std::u32string_view from, std::u32string_view to) {
      const std::size_t pos = out.rfind(from);
      if (pos == Letters::npos || is_initial_u(out, pos)) return;
      step(at + 1, Letters(out).replace(pos, from.size(), to), tone, true);
    };
    replace(U"uo", U"ươ");
    replace(U"uo", U"uơ");
    replace(U"uu", U"ưu");
    replace(U"ua", U"ưa");
    for (std::size_t i = out.size(); i-- > 0;) {
      const std::size_t which = std::u32string_view(U"auo").find(out[i]);
      if (which == std::u32string_view::npos || is_initial_u(out, i)) continue;
      Letters marked = out;
      marked[i] = U"ăươ"[which];
      step(at + 1, marked, tone, true);
    }
    if (!has_vowel(out)) step(at + 1, out + U'ư', tone, true);
  }

  static Tone tone_of_key(char32_t key) {
    switch (key) {
      case U'f':
        return Tone::grave;
      case U'r':
        return Tone::hook;
      case U'x':
        return Tone::tilde;
      case U's':
        return Tone::acute;
      case U'j':
        return Tone::dot;
      default:
        return Tone::none;
    }
  }

  static constexpr int kMostSteps = 4000;

  std::string_view keys_;
  int steps_ = 0;
  std::optional<std::string> found_;
};

std::optional<std::string> decode_telex(std::string_view keys) {
  if (!std::ranges::all_of(keys, is_lower)) return std::nullopt;
  return TelexReader(keys).read();
}

constexpr std::array<Tone, 6> kVniTones = {Tone::none, Tone::acute, Tone::grave,
                                           Tone::hook, Tone::tilde, Tone::dot};

/// VNI's 7: both letters of uo, except in thuở, where it ends the syllable.
bool mark_horn(Letters& letters, bool ends_word) {
  const std::size_t pos = letters.rfind(U"uo"), twin = letters.rfind(U"uu");
  if (pos == Letters::npos && twin != Letters::npos && !is_initial_u(letters, twin)) {  // lưu
    letters[twin] = U'ư';
    return true;
  }
  if (pos == Letters::npos || is_initial_u(letters, pos)) return mark_last(letters, kHorn);
  const bool open = pos + 2 == letters.size();
  letters.replace(pos, 2, open && ends_word ? U"uơ" : U"ươ");
  return true;
}

bool apply_vni_mark(char key, Letters& letters, bool ends_word) {
  switch (key) {
    case '6':
      return mark_last(letters, kCircumflex);
    case '7':
      return mark_horn(letters, ends_word);
    case '8':
      return mark_last(letters, kBreve);
    default: {
      const std::size_t d = letters.find(U'd');
      if (d != Letters::npos) letters[d] = U'đ';
      return d != Letters::npos;
    }
  }
}

/// One letter and digits is a masked name (A1) or a unit (m2), except ý and marked vowels with a
/// tone (o73 is ở).
bool is_letter_and_number(std::string_view keys) {
  const auto letters = std::ranges::count_if(keys, is_lower);
  if (letters != 1) return false;
  const bool marked = keys.size() >= 3 && keys[1] >= '6' && keys[1] <= '8' && keys[2] <= '5';
  return keys[0] != 'y' && !marked;
}

std::optional<std::string> decode_vni(std::string_view keys) {
  Letters letters;
  Tone tone = Tone::none;
  bool changed = false;
  if (is_letter_and_number(keys)) return std::nullopt;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const char key = keys[i];
    if (is_lower(key)) {
      letters += static_cast<unsigned char>(key);
      continue;
    }
    if (!is_digit(key) || key == '0') return std::nullopt;
    changed = true;
    if (key > '5') {
      const bool ends_word = std::ranges::all_of(keys.substr(i + 1), is_digit);
      if (!apply_vni_mark(key, letters, ends_word)) return std::nullopt;
      continue;
    }
    if (tone != Tone::none || !has_vowel(letters)) return std::nullopt;
    tone = kVniTones[static_cast<std::size_t>(key - '0')];
  }
  return changed ? spell(letters, tone) : std::nullopt;
}

Tone viqr_tone(char key) {
  switch (key) {
    case '\'':
      return Tone::acute;
    case '`':
      return Tone::grave;
    case '?':
      return Tone::hook;
    case '~':
      return Tone::tilde;
    case '.':
      return Tone::dot;
    default:
      return Tone::none;
  }
}

bool apply_viqr_mark(char key, Letters& letters) {
  const Pairs pairs = key == '^'                 ? Pairs(kCircumflex)
                      : key == '('               ? Pairs(kBreve)
                      : key == '+' || key == '*' ? Pairs(kHorn)
                                                 : Pairs();
  if (letters.empty()) return false;
  for (const auto& [plain, marked] : pairs) {
    if (letters.back() != plain) continue;
    letters.back() = marked;
    return true;
  }
  return false;
}

std::optional<std::string> decode_viqr(std::string_view keys) {
  Letters letters;
  Tone tone = Tone::none;
  bool changed = false;
  for (const char key : keys) {
    if (is_lower(key)) {
      if (key == 'd' && letters == U"d") {
        letters = U"đ";
      } else {
        letters += static_cast<unsigned char>(key);
      }
      continue;
    }
    const Tone typed = viqr_tone(key);
    if (typed == Tone::none) {
      if (!apply_viqr_mark(key, letters)) return std::nullopt;
    } else if (tone != Tone::none || !has_vowel(letters)) {
      return std::nullopt;
    } else {
      tone = typed;
    }
    changed = true;
  }
  return changed ? spell(letters, tone) : std::nullopt;
}

}  // namespace

std::optional<std::string> decode_keystrokes(std::string_view word) {
  if (word.size() < 2 || word.size() > kMostKeys) return std::nullopt;
  std::string keys(word);
  bool lower = false;
  for (char& c : keys) {
    lower = lower || is_lower(c);
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  if (!lower || !is_lower(keys[0])) return std::nullopt;
  if (auto decoded = decode_telex(keys)) return decoded;
  if (auto decoded = decode_vni(keys)) return decoded;
  return decode_viqr(keys);
}

}  // namespace traan
