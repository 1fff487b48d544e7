#include "indexer/term_id.h"

#include "analyzers/lexicon_format.h"
#include "indexer/format.h"

namespace traan {

static_assert(kMaxLexiconTerms <= format::kEscape - format::kFirstId);

std::uint64_t escape_hash(std::string_view term) {
  constexpr int kBits = format::kEscapeBits * format::kEscapeUnits / 2;
  return lexicon_hash(term) & ((std::uint64_t{1} << kBits) - 1);
}

}  // namespace traan
