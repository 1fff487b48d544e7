#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "indexer/format.h"
#include "searchd/query/parsed_query.h"

namespace traan {

/// Units of a document's token stream (indexer/FORMAT.md).
using StreamUnits = std::span<const std::uint16_t>;

/// A query's word as it stands in token streams.
class StreamWord {
 public:
  StreamWord(const QueryWord& word, const LexiconReader& lexicon);

  /// How many units the word takes at the beginning of `units`; 0 when it does not stand there.
  std::size_t match(StreamUnits units, const LexiconReader& lexicon) const;

 private:
  static constexpr std::size_t kPieces = format::kEscapeUnits / 2;

  bool by_exact_;
  std::uint16_t unit_;  // of the exact or the folded term; 0 when the lexicon has none
  std::array<std::uint16_t, kPieces> pieces_;  // of the term's hash, as an escape writes it
};

using StreamPhrase = std::vector<StreamWord>;

StreamPhrase to_stream_phrase(const QueryPhrase& phrase, const LexiconReader& lexicon);

/// How often the phrase stands in the stream, not across a sentence's end; counts to `limit`.
std::uint32_t count_phrase(StreamUnits stream, const StreamPhrase& phrase,
                           const LexiconReader& lexicon, std::uint32_t limit);

}  // namespace traan
