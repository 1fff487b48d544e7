#pragma once

#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"

namespace traan {

/// Words of two syllables that legal texts use, for corpora too small to show them: every lexicon
/// takes those that it meets as compounds.
const std::vector<std::string_view>& seed_compounds();

/// A small lexicon out of the names of offences, legal relations and courts, for use where no
/// corpus has given one.
const LexiconReader& seed_lexicon();

}  // namespace traan
