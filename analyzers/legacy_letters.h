#pragma once

#include <string_view>

namespace traan {

/// The letter that byte `c` of TCVN3 stands for, or 0. Bytes and Latin-1 code points are the same.
char32_t tcvn3_letter(char32_t c);

/// The letter that base and mark make in VNI-Windows, or 0. Case of the two may differ: the base
/// decides.
char32_t vni_pair(char32_t base, char32_t mark);
/// The letter that byte `c` of VNI-Windows stands for by itself, or 0.
char32_t vni_single(char32_t c);

/// The byte that Windows-1252 writes `c` as, C1 controls standing for themselves; -1 if none.
int cp1252_byte(char32_t c);

/// Whether `word` could be said: is_syllable(), and its tone, initial and final go together
/// (cỏc, ngêi and bớch do not). Text in a wrong encoding seldom passes.
bool is_pronounceable(std::u32string_view word);

}  // namespace traan
