#pragma once

#include <vector>

#include "analyzers/lexicon_reader.h"
#include "searchd/query/marked_words.h"

namespace traan {

/// What each part is worth in a passage: rare words more, by the sample that the lexicon is of.
std::vector<PartWorth> worths_of(const std::vector<MarkedPart>& parts,
                                 const LexiconReader& lexicon);

}  // namespace traan
