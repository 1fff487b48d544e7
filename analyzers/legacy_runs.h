#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace traan {

/// What a run of words was, that stands in Unicode text as if it were Western.
enum class LegacyKind : std::uint8_t { none, tcvn3, vni, utf8 };

/// One letter that was written in another encoding.
struct LegacyEdit {
  std::size_t begin, end;  ///< Bytes of the text that was searched.
  char32_t letter;         ///< What they stand for.
};

struct LegacyEdits {
  std::vector<LegacyEdit> edits;         ///< In order, apart from each other.
  std::array<std::uint64_t, 4> words{};  ///< Words changed, by LegacyKind.
};

/// Whether `c` stands in hardly any Unicode Vietnamese: without one, or is_vni_pair(), there is no
/// legacy run.
constexpr bool is_legacy_lead(char32_t c) {
  if (c < 0xA1 || c > 0xFF) return c >= 0x80 && c < 0xA0;
  if (c < 0xC0) return true;
  // À–Ã È–Ê Ì Í Ò–Õ Ù Ú Ý and the small ones are Vietnamese.
  constexpr std::uint32_t kVietnamese = 0x263C370F;
  return ((kVietnamese >> (c & 0x1F)) & 1) == 0;
}

/// Whether `c` behind `before` is in no syllable, and a letter of VNI: "aù", "eã".
constexpr bool is_vni_pair(char32_t before, char32_t c) {
  const char32_t vowel = before | 0x20;
  if ((vowel != U'a' && vowel != U'e') || c < 0xC0 || c > 0xFF) return false;
  constexpr std::uint32_t kMarks = 0x1F208F3F;  // of àáâãäå èéêë ï õ øùúûü, without case
  return ((kMarks >> (c & 0x1F)) & 1) != 0;
}

/// Finds the runs of TCVN3, of VNI-Windows and of UTF-8 read as Windows-1252 in `text`, which must
/// be repaired otherwise already and has no is_legacy_lead() or is_vni_pair() before `from`. Judged
/// a line at a time, linear in the text. After the edits nothing more is found.
LegacyEdits find_legacy_runs(std::string_view text, std::size_t from = 0);

}  // namespace traan
