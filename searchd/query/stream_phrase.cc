#include "searchd/query/stream_phrase.h"

#include <algorithm>

#include "indexer/token_stream.h"

namespace traan {

StreamWord::StreamWord(const QueryWord& word, const LexiconReader& lexicon)
    : by_exact_(word.by_exact) {
  unit_ = by_exact_ ? term_id(lexicon, word.exact).unit : folded_unit(lexicon, word.folded);
  std::vector<std::uint16_t> escape;
  append_token(escape, {0, escape_hash(word.exact)}, escape_hash(word.folded));
  const std::size_t first = by_exact_ ? 0 : kPieces;
  std::copy_n(escape.begin() + static_cast<std::ptrdiff_t>(first), kPieces, pieces_.begin());
}

std::size_t StreamWord::match(StreamUnits units, const LexiconReader& lexicon) const {
  const std::uint16_t unit = units[0];
  if (unit < format::kFirstId) return 0;  // a break
  if (unit < format::kEscape) {
    if (by_exact_ || unit_ == 0) return unit == unit_ ? 1 : 0;
    const std::size_t number = unit - std::size_t{format::kFirstId};
    if (number >= lexicon.size()) return 0;  // a damaged stream
    const std::uint16_t folded = lexicon.folded_of(static_cast<std::uint16_t>(number));
    return folded + format::kFirstId == unit_ ? 1 : 0;
  }
  // Only terms without a number are escaped, so an exact term that has one is not here.
  if (unit < format::kEscapeStart || units.size() < format::kEscapeUnits) return 0;
  if (by_exact_ && unit_ != 0) return 0;
  const auto own = units.subspan(by_exact_ ? 0 : kPieces, kPieces);
  return std::equal(own.begin(), own.end(), pieces_.begin()) ? format::kEscapeUnits : 0;
}

StreamPhrase to_stream_phrase(const QueryPhrase& phrase, const LexiconReader& lexicon) {
  StreamPhrase out;
  for (const QueryWord& word : phrase) out.emplace_back(word, lexicon);
  return out;
}

std::uint32_t count_phrase(StreamUnits stream, const StreamPhrase& phrase,
                           const LexiconReader& lexicon, std::uint32_t limit) {
  if (phrase.empty()) return 0;
  std::uint32_t count = 0;
  for (std::size_t begin = 0; begin < stream.size() && count < limit; ++begin) {
    std::size_t at = begin;
    std::size_t word = 0;
    while (word < phrase.size() && at < stream.size()) {
      const std::size_t taken = phrase[word].match(stream.subspan(at), lexicon);
      if (taken == 0) break;
      at += taken;
      ++word;
    }
    count += word == phrase.size() ? 1 : 0;
  }
  return count;
}

}  // namespace traan
