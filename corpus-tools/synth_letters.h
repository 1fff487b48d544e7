#pragma once

#include <string>
#include <string_view>

namespace traan::synth {

/// Appends `text` in capital letters; knows ASCII and the Vietnamese letters in NFC.
void append_upper(std::string& out, std::string_view text);

/// Makes the character that starts at byte `at` of `text` a capital; its length does not change.
void capitalise(std::string& text, std::size_t at);

/// `text` with the tone on the second vowel of open oa, oe, uy (hoà, thuỷ for hòa, thủy). The
/// result has as many bytes as `text`: pairs whose forms differ in length (ùy, ũy) stay.
std::string new_tone_placement(std::string_view text);

/// Replaces Ư and ư in bytes [begin, end) by the look-alikes U+01A2 and U+01A3 that old fonts left.
void replace_horn_u(std::string& text, std::size_t begin, std::size_t end);

/// Appends `text` with its Vietnamese letters in canonical decomposition (NFD).
void append_decomposed(std::string& out, std::string_view text);

}  // namespace traan::synth
