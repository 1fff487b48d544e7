#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/token_list.h"

namespace traan {

/// Whether two tokens that stand next to each other are one word of the lexicon that numbered them.
inline bool is_compound(const Token& first, const Token& second, const LexiconReader& lexicon) {
  return second.before == Break::none && first.term != kNoTerm && second.term != kNoTerm &&
         lexicon.is_compound(first.term, second.term);
}

/// The first tokens of the compounds of a text, in order; those of two may overlap ("bồi thường
/// thiệt hại" may hold three). `lexicon` is the one of the list.
inline std::vector<std::size_t> find_compounds(const TokenList& list,
                                               const LexiconReader& lexicon) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < list.size(); ++i) {
    if (is_compound(list[i], list[i + 1], lexicon)) found.push_back(i);
  }
  return found;
}

}  // namespace traan
