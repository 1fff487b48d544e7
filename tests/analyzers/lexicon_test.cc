#include <gtest/gtest.h>

#include "analyzers/error.h"
#include "analyzers/lexicon_builder.h"
#include "analyzers/lexicon_reader.h"
#include "analyzers/seed_data.h"
#include "analyzers/seed_lexicon.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

LexiconReader lexicon_of(const std::string& text, LexiconOptions options = {}) {
  options.seed = false;
  LexiconBuilder builder(options);
  builder.add_text(text);
  return LexiconReader::of_bytes(builder.build());
}

TEST(Lexicon, TermsByFrequency) {
  const LexiconReader lexicon = lexicon_of("án án án ăn tòa");
  EXPECT_EQ(lexicon.size(), 3u);
  EXPECT_EQ(lexicon.tokens(), 5u);
  const auto number = lexicon.find("án");
  ASSERT_TRUE(number);
  EXPECT_EQ(*number, 0u);
  EXPECT_EQ(lexicon.term(0), "án");
  EXPECT_EQ(lexicon.folded_term(0), "an");
  EXPECT_EQ(lexicon.count(0), 3u);
  EXPECT_FALSE(lexicon.find("an"));
  const auto folded = lexicon.find_folded("an");
  ASSERT_TRUE(folded);
  const auto readings = lexicon.readings(*folded);
  ASSERT_EQ(readings.size(), 2u);
  EXPECT_EQ(lexicon.term(readings[0]), "án");
  EXPECT_EQ(lexicon.term(readings[1]), "ăn");
  EXPECT_FALSE(lexicon.find_folded("xyz"));
}

TEST(Lexicon, PairsAndCompounds) {
  std::string text;
  for (int i = 0; i < 20; ++i) {
    text += "Tòa án của nhà. Của tòa án. Nhà của. Của nhà của đất " + std::to_string(i) + ". ";
  }
  const LexiconReader lexicon = lexicon_of(text);
  const auto id = [&](std::string_view term) { return lexicon.find(term).value(); };
  EXPECT_EQ(lexicon.pair_count(id("tòa"), id("án")), 40u);
  EXPECT_EQ(lexicon.pair_count(id("án"), id("tòa")), 0u);
  EXPECT_TRUE(lexicon.is_compound(id("tòa"), id("án")));
  EXPECT_FALSE(lexicon.is_compound(id("của"), id("tòa")));
  EXPECT_EQ(lexicon.pair_count(id("nhà"), id("của")), 40u);  // not across the end of a sentence
  EXPECT_FALSE(lexicon.is_compound(id("án"), id("tòa")));
}

TEST(Lexicon, PairsAreCountedInBoundedMemory) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "tòa án a" + std::to_string(i) + " ";
  LexiconOptions options;
  options.max_pairs = 1000;
  const LexiconReader lexicon = lexicon_of(text, options);
  EXPECT_GT(lexicon.pair_count(*lexicon.find("tòa"), *lexicon.find("án")), 2900u);
}

TEST(Lexicon, SeedCompoundsNeedNoCorpus) {
  const LexiconReader& seed = seed_lexicon();
  const auto compound = [&](std::string_view first, std::string_view second) {
    return seed.is_compound(seed.find(first).value(), seed.find(second).value());
  };
  EXPECT_TRUE(compound("tranh", "chấp"));
  EXPECT_TRUE(compound("giám", "đốc"));
  EXPECT_FALSE(compound("sử", "tranh"));
  EXPECT_GT(seed_compounds().size(), 200u);
  for (const std::string_view word : seed_compounds()) {  // each is two canonical terms
    const std::size_t space = word.find(' ');
    EXPECT_TRUE(seed.find(word.substr(0, space))) << word;
    EXPECT_TRUE(seed.find(word.substr(space + 1))) << word;
  }
  EXPECT_GT(seed.pair_count(*seed.find("quyền"), *seed.find("sử")), 100u);
  const LexiconReader small = lexicon_of("Tranh chấp đất đai. Tranh chấp nhà.");
  EXPECT_TRUE(small.is_compound(*small.find("tranh"), *small.find("chấp")));
}

TEST(Lexicon, CapitalsInsideSentences) {
  const LexiconReader lexicon = lexicon_of(
      "Ông Dương và bà Dương. Trên con đường, TRÊN CON ĐƯỜNG. Dương. Đường này. Ông Dương, đường.");
  const auto share = [&](std::string_view term) {
    return lexicon.capital_share(lexicon.find(term).value());
  };
  EXPECT_GT(share("dương"), 0.6);
  EXPECT_LT(share("đường"), 0.2);
}

TEST(Lexicon, SameTextSameBytes) {
  LexiconBuilder one, two;
  for (LexiconBuilder* builder : {&one, &two}) {
    builder->add_text("tòa án nhân dân tối cao, tòa án nhân dân tỉnh");
  }
  EXPECT_EQ(one.build(), two.build());
}

TEST(Lexicon, EmptyIsWhole) {
  const LexiconReader lexicon = lexicon_of("");
  EXPECT_EQ(lexicon.size(), 0u);
  EXPECT_FALSE(lexicon.find("án"));
}

TEST(Lexicon, CutOrChangedAnywhereIsRefusedOrHarmless) {
  const TempFolder folder;
  LexiconOptions options;
  options.seed = false;
  LexiconBuilder builder(options);
  builder.add_text("một hai ba một hai một hai ba bốn");
  const std::string whole = builder.build();
  EXPECT_NO_THROW(LexiconReader{folder.write("whole", whole)});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::string path = folder.write("cut", whole.substr(0, size));
    EXPECT_THROW(LexiconReader{path}, Error) << size;
  }
  int opened = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0xFF);
    try {
      const LexiconReader lexicon = LexiconReader::of_bytes(changed);
      for (std::uint32_t i = 0; i < lexicon.size(); ++i) {
        const auto number = static_cast<std::uint16_t>(i);
        lexicon.find(lexicon.term(number));
        lexicon.find_folded(lexicon.folded_term(number));
        lexicon.readings(lexicon.folded_of(number));
        lexicon.pair_count(number, 0);
      }
      ++opened;
    } catch (const Error&) {
    }
  }
  EXPECT_GT(opened, 0);
}

}  // namespace
}  // namespace traan
