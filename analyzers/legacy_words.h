#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/legacy_runs.h"

namespace traan {

/// A character of a line, and the bytes of the text it came from.
struct LegacyUnit {
  char32_t c;
  std::size_t begin, end;
  LegacyKind changed = LegacyKind::none;
};
using LegacyLine = std::vector<LegacyUnit>;

/// How a word fits a run of one encoding.
enum class LegacyFit : std::uint8_t {
  breaker,    ///< Cannot be of that encoding, or is a common word as it stands.
  neutral,    ///< Plain ASCII, the same in any.
  ambiguous,  ///< A word either way ("Dòng").
  telltale,   ///< A word only when decoded.
};

struct LegacyWord {
  std::size_t begin, end;  ///< Units.
  LegacyFit fit;
  int weight = 0;  ///< What it says for the encoding, once there is a telltale: 2 is enough.
  bool has_own_letter = false;      ///< … with letters that only this encoding has.
  bool is_frequent = false;         ///< … and gives one of the commonest words.
  bool stays_at_edge = false;       ///< An ambiguous word that needs telltales on both sides.
  std::u32string letters;           ///< Decoded.
  std::vector<std::size_t> widths;  ///< Units that each letter takes.
};

/// The words of a line, judged each by itself as TCVN3 or VNI.
std::vector<LegacyWord> legacy_words(const LegacyLine& line, LegacyKind kind);

/// Whether a combining mark follows the unit before `end`, maybe after a space.
bool mark_follows(const LegacyLine& line, std::size_t end);

/// Whether `c` may be in a word of a line that may be of any encoding.
bool is_legacy_word_part(char32_t c, LegacyKind kind);

/// Whether a capital stands behind a small letter ("hîp" read as "hỵP"): words are not written so.
bool mixes_case(std::u32string_view word);

/// Whether `word` is one of the few hundred that make up most of a judgment.
bool is_frequent_word(std::u32string_view word);

}  // namespace traan
