#include "analyzers/query_reading.h"

#include "analyzers/keystrokes.h"
#include "analyzers/restoration.h"
#include "analyzers/token_list.h"

namespace traan {
namespace {

/// The text of `list` with `terms` in place of the words that they differ from.
std::string with_terms(const TokenList& list, const std::vector<std::string>& terms) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (terms[i] == list[i].exact) continue;
    out += list.original().substr(copied, list[i].begin - copied);
    out += !list[i].starts_upper ? terms[i]
           : list[i].all_upper   ? upper_spelling(terms[i])
                                 : capitalised(terms[i]);
    copied = list[i].end;
  }
  return out += list.original().substr(copied);
}

}  // namespace

QueryReading read_query(std::string_view typed, const LexiconReader& lexicon) {
  QueryReading reading;
  const auto is_known = [&](std::string_view word) {
    return lexicon.find_folded(word).has_value();
  };
  reading.decoded = decode_query(typed, is_known).value_or(std::string(typed));
  const TokenList list(reading.decoded);
  const std::vector<TypedWord> words = typed_words(list);
  reading.restored = reading.decoded;
  if (const auto restored = restore_marks(words, lexicon)) {
    reading.restored = with_terms(list, restored->terms);
    reading.confidence = restored->confidence;
  }
  reading.corrections = correct_spelling(words, lexicon);
  for (Correction& correction : reading.corrections) {
    correction.begin = list[correction.word].begin;
    correction.end = list[correction.word].end;
  }
  return reading;
}

}  // namespace traan
