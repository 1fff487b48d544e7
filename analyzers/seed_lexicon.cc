#include "analyzers/seed_lexicon.h"

#include "analyzers/lexicon_builder.h"

namespace traan {

const LexiconReader& seed_lexicon() {
  static const LexiconReader lexicon = LexiconReader::of_bytes(LexiconBuilder().build());
  return lexicon;
}

}  // namespace traan
