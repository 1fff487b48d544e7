#pragma once

#include "analyzers/lexicon_builder.h"

namespace traan {

/// A lexicon of the texts alone, every pair of them kept.
inline LexiconOptions unseeded() {
  LexiconOptions options;
  options.seed = false;
  options.min_pair = 1;
  return options;
}

}  // namespace traan
