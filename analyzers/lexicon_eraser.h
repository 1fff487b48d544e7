#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/lexicon_reader.h"

namespace traan {

/// The bytes of a lexicon without the exact terms `terms`, the folded terms that only they had, and
/// the counts of the adjacent `pairs`. All other terms keep their numbers; those of erased terms
/// stay unused.
std::string erase_from_lexicon(const LexiconReader& lexicon,
                               const std::vector<std::uint16_t>& terms,
                               const std::vector<std::pair<std::uint16_t, std::uint16_t>>& pairs);

}  // namespace traan
