#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "analyzers/restoration.h"

namespace traan {

/// What a word of a query was probably meant to be. Only ever a suggestion.
struct Correction {
  std::size_t word = 0;   ///< Index of the misspelt word.
  std::string from;       ///< It as typed (exact term).
  std::string to;         ///< One exact term, or two with a space when two words were glued.
  double confidence = 0;  ///< Probability of `to` among all candidates and `from` itself, 0–1.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, where that is known (read_query()).
};

/// Words past this many are never corrected.
constexpr std::size_t kMaxTypedWords = 100;

/// Corrections, in order of words and at most one a word, for the errors that Vietnamese writers
/// make: hỏi for ngã, s/x, ch/tr, l/n, d/gi/r/v, n/ng and t/c at the end, one letter missing,
/// doubled or extra, two swapped, another tone or mark, two words glued. A word is only corrected
/// when the candidate is seen beside one of its neighbours far more often than the word itself, or
/// when the lexicon does not know the word. Numbers, single letters, fixed words, names by their
/// capital and words past kMaxTypedWords stay.
std::vector<Correction> correct_spelling(std::span<const TypedWord> words,
                                         const LexiconReader& lexicon);

}  // namespace traan
