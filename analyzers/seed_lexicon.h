#pragma once

#include "analyzers/lexicon_reader.h"

namespace traan {

/// The lexicon of seed_data.h alone, for use where no corpus has given one.
const LexiconReader& seed_lexicon();

}  // namespace traan
