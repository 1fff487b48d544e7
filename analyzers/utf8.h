#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace traan {

constexpr char32_t kReplacement = 0xFFFD;

/// One code point and the bytes it took (1–4).
struct Decoded {
  char32_t code_point;
  std::uint32_t length;
  bool valid;
};

/// Decodes the code point at `pos` (< text.size()). Ill-formed input gives U+FFFD for the longest
/// prefix that could have begun a character (Unicode's "maximal subpart"), so that decoding always
/// moves on and never skips a good byte.
inline Decoded decode_utf8(std::string_view text, std::size_t pos) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(pos);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint32_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {kReplacement, 1, false};
  char32_t code_point = lead & (0x7Fu >> wanted);
  for (std::uint32_t i = 1; i < wanted; ++i) {
    if (pos + i >= text.size()) return {kReplacement, i, false};
    const unsigned char next = byte(pos + i);
    unsigned char low = 0x80, high = 0xBF;
    if (i == 1) {  // overlong forms, surrogates, above U+10FFFF
      if (lead == 0xE0) low = 0xA0;
      if (lead == 0xED) high = 0x9F;
      if (lead == 0xF0) low = 0x90;
      if (lead == 0xF4) high = 0x8F;
    }
    if (next < low || next > high) return {kReplacement, i, false};
    code_point = (code_point << 6) | (next & 0x3Fu);
  }
  return {code_point, wanted, true};
}

/// How many bytes of `text` there are before the first ill-formed character; all when it has none.
inline std::size_t valid_utf8_prefix(std::string_view text) {
  std::size_t pos = 0;
  while (pos < text.size()) {
    if (static_cast<unsigned char>(text[pos]) < 0x80) {
      ++pos;
      continue;
    }
    const Decoded d = decode_utf8(text, pos);
    if (!d.valid) break;
    pos += d.length;
  }
  return pos;
}

/// decode_utf8() of a text that is known to be well-formed, `pos` on the border of a character.
inline Decoded decode_valid(std::string_view text, std::size_t pos) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[pos + i]); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | (byte(1) & 0x3Fu), 2, true};
  if (lead < 0xF0) {
    return {(lead & 0x0F) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu), 3, true};
  }
  return {
      (lead & 0x07) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu), 4,
      true};
}

inline void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

/// The largest position <= `limit` that is a character border of `text`.
inline std::size_t floor_border(std::string_view text, std::size_t limit) {
  if (limit >= text.size()) return text.size();
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return limit;
}

}  // namespace traan
