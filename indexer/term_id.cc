#include "indexer/term_id.h"

#include "analyzers/lexicon_format.h"
#include "indexer/format.h"

namespace traan {

static_assert(kMaxLexiconTerms <= format::kEscape - format::kFirstId);

std::uint64_t escape_hash(std::string_view term) {
  constexpr int kBits = format::kEscapeBits * format::kEscapeUnits / 2;
  return lexicon_hash(term) & ((std::uint64_t{1} << kBits) - 1);
}

TermId term_id(const LexiconReader& lexicon, std::string_view exact) {
  const auto number = lexicon.find(exact);
  if (!number) return {0, escape_hash(exact)};
  return {static_cast<std::uint16_t>(*number + format::kFirstId), 0};
}

std::uint16_t folded_unit(const LexiconReader& lexicon, std::string_view folded) {
  const auto number = lexicon.find_folded(folded);
  return number ? static_cast<std::uint16_t>(*number + format::kFirstId) : std::uint16_t{0};
}

}  // namespace traan
