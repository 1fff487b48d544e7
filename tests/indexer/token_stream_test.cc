#include "indexer/token_stream.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace traan {
namespace {

RC_GTEST_PROP(TokenStream, TokensComeBack,
              (const std::vector<std::pair<bool, std::string>>& words)) {
  std::vector<std::uint16_t> stream;
  for (const auto& [known, word] : words) {
    const auto unit = static_cast<std::uint16_t>(format::kFirstId + word.size() % 1000);
    const TermId id = known ? TermId{unit, 0} : TermId{0, escape_hash(word)};
    append_token(stream, id, escape_hash(word + "!"));
  }
  TokenStreamCursor cursor(stream);
  StreamToken token;
  for (const auto& [known, word] : words) {
    RC_ASSERT(cursor.next(token));
    RC_ASSERT(!token.is_break);
    if (known) {
      RC_ASSERT(token.exact.unit == format::kFirstId + word.size() % 1000);
    } else {
      RC_ASSERT(token.exact == (TermId{0, escape_hash(word)}));
      RC_ASSERT(token.folded_hash == escape_hash(word + "!"));
    }
  }
  RC_ASSERT(!cursor.next(token));
}

RC_GTEST_PROP(TokenStream, AnyUnitsAreWalkedToTheEnd, (const std::vector<std::uint16_t>& units)) {
  TokenStreamCursor cursor(units);
  std::size_t tokens = 0;
  for (StreamToken token; cursor.next(token);) ++tokens;
  RC_ASSERT(tokens <= units.size());
}

}  // namespace
}  // namespace traan
