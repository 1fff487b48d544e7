#pragma once

#include "analyzers/lexicon_builder.h"
#include "corpus-tools/record.h"

namespace traan {

/// Counts the words of a record's text, title and subject.
inline void add_words(const Record& record, LexiconBuilder& lexicon) {
  lexicon.add_text(record.text);
  lexicon.add_text(record.title);
  lexicon.add_text(record.subject);
}

}  // namespace traan
