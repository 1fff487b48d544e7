#include "corpus-tools/synth_letters.h"

#include <array>
#include <cstdint>
#include <utility>

namespace traan::synth {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 15> kPlacements{{{"òa", "oà"},
                                            {"óa", "oá"},
                                            {"ỏa", "oả"},
                                            {"õa", "oã"},
                                            {"ọa", "oạ"},
                                            {"òe", "oè"},
                                            {"óe", "oé"},
                                            {"ỏe", "oẻ"},
                                            {"õe", "oẽ"},
                                            {"ọe", "oẹ"},
                                            {"úy", "uý"},
                                            {"ủy", "uỷ"},
                                            {"ụy", "uỵ"},
                                            {"ÒA", "OÀ"},
                                            {"ỦY", "UỶ"}}};

// Base letters and tone marks of U+00C0..U+00FD that Vietnamese uses; empty where it uses none.
constexpr std::string_view kAcute = "\u0301";
constexpr std::string_view kGrave = "\u0300";
constexpr std::string_view kHook = "\u0309";
constexpr std::string_view kTilde = "\u0303";
constexpr std::string_view kDot = "\u0323";
constexpr std::string_view kCircumflex = "\u0302";
constexpr std::string_view kBreve = "\u0306";
constexpr std::string_view kHorn = "\u031b";

struct Parts {
  char base = 0;
  std::string_view first;
  std::string_view second;
};

struct Family {
  char base;
  std::string_view modifier;
  std::array<char16_t, 6> tones;  // level, acute, grave, hook, tilde, dot
};

constexpr std::array<Family, 12> kFamilies{
    {{'a', "", {u'a', u'á', u'à', u'ả', u'ã', u'ạ'}},
     {'a', kBreve, {u'ă', u'ắ', u'ằ', u'ẳ', u'ẵ', u'ặ'}},
     {'a', kCircumflex, {u'â', u'ấ', u'ầ', u'ẩ', u'ẫ', u'ậ'}},
     {'e', "", {u'e', u'é', u'è', u'ẻ', u'ẽ', u'ẹ'}},
     {'e', kCircumflex, {u'ê', u'ế', u'ề', u'ể', u'ễ', u'ệ'}},
     {'i', "", {u'i', u'í', u'ì', u'ỉ', u'ĩ', u'ị'}},
     {'o', "", {u'o', u'ó', u'ò', u'ỏ', u'õ', u'ọ'}},
     {'o', kCircumflex, {u'ô', u'ố', u'ồ', u'ổ', u'ỗ', u'ộ'}},
     {'o', kHorn, {u'ơ', u'ớ', u'ờ', u'ở', u'ỡ', u'ợ'}},
     {'u', "", {u'u', u'ú', u'ù', u'ủ', u'ũ', u'ụ'}},
     {'u', kHorn, {u'ư', u'ứ', u'ừ', u'ử', u'ữ', u'ự'}},
     {'y', "", {u'y', u'ý', u'ỳ', u'ỷ', u'ỹ', u'ỵ'}}}};
constexpr std::array<std::string_view, 6> kToneMarks{"", kAcute, kGrave, kHook, kTilde, kDot};

// Decodes the sequence at `at`; sets `length`. The input is text of our own, so it is valid UTF-8.
char32_t decode(std::string_view text, std::size_t at, std::size_t& length) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return length = 1, lead;
  if (lead < 0xe0) return length = 2, (lead & 0x1fU) << 6 | (byte(1) & 0x3fU);
  if (lead < 0xf0) {
    return length = 3, (lead & 0x0fU) << 12 | (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
  }
  return length = 4, U'\ufffd';
}

void encode(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xc0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3f));
  } else {
    out += static_cast<char>(0xe0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
    out += static_cast<char>(0x80 | (c & 0x3f));
  }
}

char32_t upper(char32_t c) {
  if (c >= U'a' && c <= U'z') return c - 32;
  if (c >= 0xe0 && c <= 0xfe && c != 0xf7) return c - 32;
  const bool pairs = (c >= 0x1ea0 && c <= 0x1ef9) || c == 0x103 || c == 0x111 || c == 0x129 ||
                     c == 0x169 || c == 0x1a1;
  if (pairs) return c & ~1U;
  return c == 0x1b0 ? 0x1af : c;
}

// Indexed by the lower-case letter; all of them are below U+1F00.
std::array<Parts, 0x1f00> make_decompositions() {
  std::array<Parts, 0x1f00> table{};
  for (const Family& family : kFamilies) {
    for (std::size_t tone = 0; tone < 6; ++tone) {
      // Canonical order: horn (216) and dot below (220) come before the marks above (230).
      const bool dot_first = tone == 5 && family.modifier != kHorn;
      Parts parts{family.base, family.modifier, kToneMarks[tone]};
      if (dot_first) std::swap(parts.first, parts.second);
      const char16_t lower = family.tones[tone];
      table[lower] = parts;
      parts.base = static_cast<char>(parts.base - 32);
      table[upper(lower)] = parts;
    }
  }
  return table;
}

}  // namespace

void append_upper(std::string& out, std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    encode(out, upper(decode(text, at, length)));
  }
}

void capitalise(std::string& text, std::size_t at) {
  if (at >= text.size()) return;
  std::size_t length = 0;
  std::string letter;
  encode(letter, upper(decode(text, at, length)));
  text.replace(at, length, letter);
}

std::string new_tone_placement(std::string_view text) {
  std::string result(text);
  for (const auto& [from, to] : kPlacements) {
    for (auto at = result.find(from); at != result.npos; at = result.find(from, at + to.size())) {
      result.replace(at, from.size(), to);
    }
  }
  return result;
}

void replace_horn_u(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (text[i] != '\xc6') continue;
    if (text[i + 1] == '\xaf') text[i + 1] = '\xa2';
    if (text[i + 1] == '\xb0') text[i + 1] = '\xa3';
  }
}

void append_decomposed(std::string& out, std::string_view text) {
  static const auto kDecompositions = make_decompositions();
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    const char32_t c = decode(text, at, length);
    const Parts* parts = c >= 0x80 && c < kDecompositions.size() ? &kDecompositions[c] : nullptr;
    if (parts == nullptr || parts->base == 0) {
      out.append(text, at, length);
      continue;
    }
    out += parts->base;
    out += parts->first;
    out += parts->second;
  }
}

}  // namespace traan::synth
