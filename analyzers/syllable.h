#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analyzers/letters.h"

namespace traan {

/// A word in its two index forms.
struct Terms {
  std::string exact;   ///< Case folded, tone in its one canonical place, i/y merged where one word.
  std::string folded;  ///< `exact` without any mark, d for đ.
};

/// The terms of one word, given as the properties of its letters, digits and marks in order.
/// A well-formed syllable with at most one distinct tone is rebuilt with the tone in the
/// traditional place (hòa, thủy), wherever it was written; anything else keeps its letters.
Terms word_terms(std::span<const CharInfo> word);

/// Whether `word` (UTF-8, NFC) is a well-formed Vietnamese syllable in any tone placement.
bool is_syllable(std::string_view word);

/// Whether `word` (ASCII, any case) is a syllable that lost its marks, or has none: thuong, tien.
bool is_unmarked_syllable(std::string_view word);

}  // namespace traan
