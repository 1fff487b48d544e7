#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analyzers/error.h"
#include "indexer/lexicon_reader.h"
#include "indexer/lexicon_writer.h"
#include "indexer/token_stream.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

TEST(Lexicon, FindsWhatWasWritten) {
  const TempFolder folder;
  LexiconWriter writer;
  for (int i = 0; i < 3; ++i) writer.add("án", "an");
  writer.add("ăn", "an");
  writer.add("tòa", "toa");
  writer.write(folder / "lexicon");
  const LexiconReader lexicon(folder / "lexicon");
  EXPECT_EQ(lexicon.size(), 3u);
  const TermId an = lexicon.exact("án");
  EXPECT_EQ(an.unit, format::kFirstId);  // the most frequent
  EXPECT_EQ(lexicon.term(an.unit), "án");
  EXPECT_EQ(lexicon.folded_term(an.unit), "an");
  EXPECT_EQ(lexicon.folded_of(an.unit), lexicon.folded_of(lexicon.exact("ăn").unit));
  EXPECT_EQ(lexicon.folded_of(an.unit), lexicon.folded("an").unit);
  EXPECT_NE(lexicon.folded_of(an.unit), lexicon.folded("toa").unit);
  EXPECT_EQ(lexicon.exact("an").unit, 0);
  EXPECT_EQ(lexicon.exact("an").hash, escape_hash("an"));
}

TEST(Lexicon, EmptyIsWhole) {
  const TempFolder folder;
  LexiconWriter().write(folder / "lexicon");
  EXPECT_EQ(LexiconReader(folder / "lexicon").exact("án").unit, 0);
}

TEST(Lexicon, CutAnywhereIsRefused) {
  const TempFolder folder;
  LexiconWriter writer;
  for (const char* term : {"một", "hai", "ba"}) writer.add(term, "x");
  writer.write(folder / "lexicon");
  const std::string whole(MappedFile(folder / "lexicon").bytes());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::string path = folder.write("cut", whole.substr(0, size));
    EXPECT_THROW(LexiconReader{path}, Error) << size;
  }
}

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
