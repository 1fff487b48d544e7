#include "analyzers/legacy_charset.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "analyzers/legacy_letters.h"
#include "analyzers/legacy_tables.h"
#include "analyzers/legacy_words.h"
#include "analyzers/letters.h"
#include "analyzers/seed_lexicon.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kSample = 64 * 1024;
constexpr std::size_t kSamplePlaces = 3;

// In the order of preference when two read a text equally well.
constexpr std::array kCandidates = {Charset::tcvn3,  Charset::vni, Charset::tcvn5712,
                                    Charset::viscii, Charset::vps, Charset::windows1258};

std::u16string_view high_bytes(Charset charset) {
  switch (charset) {
    case Charset::tcvn3:
      return kTcvn3;
    case Charset::tcvn5712:
      return kTcvn5712;
    case Charset::viscii:
      return kViscii;
    case Charset::vps:
      return kVps;
    case Charset::windows1258:
      return kWindows1258;
    default:
      return kCp1252;
  }
}

std::span<const ControlLetter> control_letters(Charset charset) {
  if (charset == Charset::tcvn5712) return kTcvn5712Controls;
  if (charset == Charset::viscii) return kVisciiControls;
  return {};
}

char32_t decode_byte(unsigned char byte, Charset charset) {
  if (byte < 0x20) {
    for (const ControlLetter& control : control_letters(charset)) {
      if (control.byte == byte) return control.letter;
    }
  }
  if (byte < 0x80) return byte;
  const char16_t letter = high_bytes(charset)[byte - 0x80];
  if (letter != u' ') return letter;
  const char16_t western = kCp1252[byte - 0x80];
  return western != u' ' ? western : kReplacement;
}

std::u32string decode_vni(std::string_view bytes) {
  std::u32string out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const auto next = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
    if (const char32_t pair = vni_pair(byte, next)) {
      out += pair;
      ++i;
    } else if (const char32_t single = vni_single(byte)) {
      out += single;
    } else {
      out += decode_byte(byte, Charset::vni);
    }
  }
  return out;
}

/// Decoded, not yet normalised.
std::u32string decode(std::string_view bytes, Charset charset) {
  if (charset == Charset::vni) return decode_vni(bytes);
  std::array<char32_t, 256> letters{};
  for (std::size_t b = 0; b < letters.size(); ++b) {
    letters[b] = decode_byte(static_cast<unsigned char>(b), charset);
  }
  std::u32string out;
  out.reserve(bytes.size());
  for (const char c : bytes) out += letters[static_cast<unsigned char>(c)];
  return out;
}

std::u32string compose(const std::u32string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& nfc = *icu::Normalizer2::getNFCInstance(status);
  icu::UnicodeString apart;
  for (const char32_t c : text) apart.append(static_cast<UChar32>(c));
  const icu::UnicodeString together = nfc.normalize(apart, status);
  std::u32string out;
  for (int32_t i = 0; i < together.length(); i = together.moveIndex32(i, 1)) {
    out += static_cast<char32_t>(together.char32At(i));
  }
  return out;
}

std::u32string decode_composed(std::string_view bytes, Charset charset) {
  const bool combining = charset == Charset::windows1258 || charset == Charset::tcvn5712;
  const std::u32string text = decode(bytes, charset);
  return combining ? compose(text) : text;
}

/// A letter that is a word by itself, or stands for one (ông A, Điều 5 đ).
bool may_stand_alone(char32_t c) {
  return std::u32string_view(U"ởýôđáàạảúĐÁÔÝỞ").find(c) != std::u32string_view::npos;
}

/// Adds up what makes a reading likely: words with marks that could be Vietnamese, more so known
/// ones and pairs of words that are seen together, less those that could not be, and signs that no
/// text is full of.
class Plausibility {
 public:
  explicit Plausibility(Charset charset) : charset_(charset) {}

  long of(std::u32string_view text) {
    for (std::size_t i = 0; i < text.size();) {
      std::size_t end = i;
      bool marked = false;
      for (; end < text.size() && char_info(text[end]).cls == CharClass::letter; ++end) {
        marked = marked || text[end] >= 0x80;
      }
      if (end == i) {
        add_sign(text[i++]);
        continue;
      }
      const bool after_digit = i > 0 && text[i - 1] >= U'0' && text[i - 1] <= U'9';
      add_word(text.substr(i, end - i), marked, after_digit);
      i = end;
    }
    return score_;
  }

 private:
  void add_sign(char32_t c) {
    if ((c >= 0x80 && c < 0x2000 && c != 0xA0) ||
        (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'))
      score_ -= 2;
    if (c == kReplacement) score_ -= 6;
    if (c != U' ') previous_.reset();
  }

  void add_word(std::u32string_view word, bool marked, bool after_digit) {
    std::string lower;
    for (const char32_t c : word) {
      append_utf8(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }
    const auto term = seed_lexicon().find(TermCache::of_thread().terms(lower).exact);
    const bool pair = previous_ && term && (marked || previous_marked_) &&
                      seed_lexicon().pair_count(*previous_, *term) > 0;
    if (marked) score_ += word_score(word, after_digit, term.has_value());
    if (pair) score_ += 3;
    previous_ = term;
    previous_marked_ = marked;
  }

  long word_score(std::u32string_view word, bool after_digit, bool known) const {
    if (word.size() == 1) {
      // "300.000đ"; quotes and dashes read as letters stand alone too.
      if (after_digit) return word[0] == U'đ' ? 4 : -4;
      return may_stand_alone(word[0]) ? 0 : -2;
    }
    // TCVN3 has no capitals with tones, so its words do mix case.
    if (charset_ != Charset::tcvn3 && mixes_case(word)) return -4;
    if (!is_pronounceable(word)) return -2;
    return known ? 6 : 3;
  }

  const Charset charset_;
  long score_ = 0;
  std::optional<std::uint16_t> previous_;
  bool previous_marked_ = false;
};

std::string sample_of(std::string_view bytes) {
  if (bytes.size() <= kSample) return std::string(bytes);
  constexpr std::size_t piece = kSample / kSamplePlaces;
  std::string sample;
  for (std::size_t i = 0; i < kSamplePlaces; ++i) {
    const std::size_t at = (bytes.size() - piece) / (kSamplePlaces - 1) * i;
    sample += bytes.substr(at, piece);
    sample += '\n';
  }
  return sample;
}

/// UTF-8 with at most one damaged place in ten characters; cuts of the sample damage a few too.
bool is_utf8(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  for (std::size_t pos = 0; pos < bytes.size();) {
    const Decoded d = decode_utf8(bytes, pos);
    if (!d.valid) ++bad;
    if (d.valid && d.length > 1) ++good;
    pos += d.length;
  }
  return bad * 10 <= good || (good + bad == 0);
}

/// Whether a word has letters of ASCII and of another script: bytes of an old encoding may happen
/// to be UTF-8 ("ngܩi" is người in VPS).
bool mixes_scripts(std::string_view text) {
  bool ascii = false, other = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    pos += d.length;
    const char32_t c = d.code_point;
    const bool foreign = c >= 0x0250 && c < 0x1E00 && !(c >= 0x0300 && c <= 0x036F);
    if (!foreign && char_info(c).cls != CharClass::letter) {
      ascii = other = false;
      continue;
    }
    ascii = ascii || c < 0x80;
    other = other || foreign;
    if (ascii && other) return true;
  }
  return false;
}

}  // namespace

std::string_view charset_name(Charset charset) {
  constexpr std::array<std::string_view, 7> kNames = {"UTF-8",  "TCVN3", "TCVN5712-1",  "VNI-WIN",
                                                      "VISCII", "VPS",   "WINDOWS-1258"};
  return kNames[static_cast<std::size_t>(charset)];
}

Charset detect_charset(std::string_view bytes) {
  const std::string sample = sample_of(bytes);
  if (is_utf8(sample) && !mixes_scripts(sample)) return Charset::utf8;
  Charset best = Charset::utf8;
  long most = 0;
  for (const Charset charset : kCandidates) {
    const long score = Plausibility(charset).of(decode_composed(sample, charset));
    if (score > most) {
      best = charset;
      most = score;
    }
  }
  return best;
}

std::string to_utf8(std::string_view bytes, Charset charset) {
  if (charset == Charset::utf8) return std::string(bytes);
  std::string out;
  for (const char32_t c : decode_composed(bytes, charset)) append_utf8(out, c);
  return out;
}

}  // namespace traan
