#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/lexicon_reader.h"

namespace traan {

/// What is to go from a lexicon.
struct LexiconErasure {
  std::vector<std::uint16_t> terms;                            ///< Exact ones.
  std::vector<std::pair<std::uint16_t, std::uint16_t>> pairs;  ///< Adjacent.
  std::vector<std::size_t> phrases;  ///< By their place among LexiconReader::phrases().

  bool empty() const { return terms.empty() && pairs.empty() && phrases.empty(); }
};

/// The bytes of a lexicon without the terms, the folded terms that only they had, the counts of the
/// pairs, and the phrases. Everything else keeps its number; those of what was erased stay unused.
std::string erase_from_lexicon(const LexiconReader& lexicon, const LexiconErasure& erasure);

}  // namespace traan
