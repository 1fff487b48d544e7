#pragma once

#include "analyzers/lexicon_builder.h"
#include "corpus-tools/record.h"

namespace traan {

/// Counts the words of a record's text, title and subject, as one document.
inline void add_words(const Record& record, LexiconBuilder& lexicon) {
  lexicon.begin_document();
  lexicon.add_text(record.text);
  lexicon.add_text(record.title);
  lexicon.add_text(record.subject);
}

}  // namespace traan
