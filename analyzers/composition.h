#pragma once

#include <string>
#include <string_view>

namespace traan {

/// Marks of Vietnamese letters: only these are taken across a space.
bool is_vietnamese_mark(char32_t c);
bool is_latin(char32_t c);

/// A letter and its marks in any order, composed. NFC alone leaves a tone written before the
/// circumflex uncomposed (á + U+0302), so modifiers of Latin letters go first.
std::u32string compose(std::u32string_view cluster);

/// compose() of a Vietnamese vowel with Vietnamese marks, which is most of what there is to
/// compose; 0 for anything else.
char32_t compose_vowel(std::u32string_view cluster);

}  // namespace traan
