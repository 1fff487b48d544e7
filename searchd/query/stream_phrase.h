#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/lexicon_reader.h"
#include "indexer/token_stream.h"
#include "searchd/query/parsed_query.h"

namespace traan {

/// A query's word as the token stream knows it.
class StreamWord {
 public:
  StreamWord(const QueryWord& word, const LexiconReader& lexicon);
  bool matches(const StreamToken& token, const LexiconReader& lexicon) const;

 private:
  bool by_exact_;
  TermId id_;
  std::uint64_t folded_hash_;
};

using StreamPhrase = std::vector<StreamWord>;

StreamPhrase to_stream_phrase(const QueryPhrase& phrase, const LexiconReader& lexicon);

/// A document's stream, read once for several questions.
std::vector<StreamToken> read_stream(std::span<const std::uint16_t> stream);

/// How often the phrase stands in the stream, not across a sentence's end; counts to `limit`.
std::uint32_t count_phrase(std::span<const StreamToken> stream, const StreamPhrase& phrase,
                           const LexiconReader& lexicon, std::uint32_t limit);

}  // namespace traan
