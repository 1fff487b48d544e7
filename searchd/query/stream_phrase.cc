#include "searchd/query/stream_phrase.h"

namespace traan {

StreamWord::StreamWord(const QueryWord& word, const LexiconReader& lexicon)
    : by_exact_(word.by_exact),
      id_(word.by_exact ? lexicon.exact(word.exact) : lexicon.folded(word.folded)),
      folded_hash_(escape_hash(word.folded)) {}

bool StreamWord::matches(const StreamToken& token, const LexiconReader& lexicon) const {
  if (token.is_break) return false;
  if (by_exact_) return token.exact == id_;
  if (token.exact.unit == 0) return token.folded_hash == folded_hash_;
  return lexicon.folded_of(token.exact.unit) == id_.unit;
}

StreamPhrase to_stream_phrase(const QueryPhrase& phrase, const LexiconReader& lexicon) {
  StreamPhrase out;
  for (const QueryWord& word : phrase) out.emplace_back(word, lexicon);
  return out;
}

std::vector<StreamToken> read_stream(std::span<const std::uint16_t> stream) {
  std::vector<StreamToken> tokens;
  tokens.reserve(stream.size());
  TokenStreamCursor cursor(stream);
  for (StreamToken token; cursor.next(token);) tokens.push_back(token);
  return tokens;
}

std::uint32_t count_phrase(std::span<const StreamToken> stream, const StreamPhrase& phrase,
                           const LexiconReader& lexicon, std::uint32_t limit) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at + phrase.size() <= stream.size() && count < limit; ++at) {
    std::size_t i = 0;
    while (i < phrase.size() && phrase[i].matches(stream[at + i], lexicon)) ++i;
    count += i == phrase.size() ? 1 : 0;
  }
  return count;
}

}  // namespace traan
