#include "analyzers/frequent_phrases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "analyzers/lexicon_builder.h"
#include "analyzers/lexicon_reader.h"
#include "tests/support/unseeded.h"

namespace traan {
namespace {

using Sample = std::vector<std::uint32_t>;

/// `with` documents of 16 have the words, the others have one of their own.
void add_documents(Sample& sample, int with, const Sample& words) {
  for (std::uint32_t i = 0; i < 16; ++i) {
    sample.push_back(kDocumentBegin);
    if (static_cast<int>(i) < with) {
      sample.insert(sample.end(), words.begin(), words.end());
    } else {
      sample.push_back(1000 + i);
    }
  }
}

TEST(FrequentPhrases, OfThreeToFiveWordsInOneOfEightDocuments) {
  constexpr std::uint16_t k = kNoPhraseWord;
  Sample sample;
  add_documents(sample, 2, {1, 2, 3, 4, 5, 6, kPhraseBreak, 7, 8, kPhraseBreak, 9});
  EXPECT_EQ(frequent_phrases(sample),
            (std::vector<std::uint16_t>{1, 2, 3, k, k, 2, 3, 4, k, k, 3, 4, 5, k, k,  //
                                        4, 5, 6, k, k, 1, 2, 3, 4, k, 2, 3, 4, 5, k,  //
                                        3, 4, 5, 6, k, 1, 2, 3, 4, 5, 2, 3, 4, 5, 6}));
  sample.clear();
  add_documents(sample, 1, {1, 2, 3, kPhraseBreak, 1, 2, 3, kPhraseBreak, 1, 2, 3});
  EXPECT_TRUE(frequent_phrases(sample).empty());
  EXPECT_TRUE(frequent_phrases({}).empty());
}

TEST(FrequentPhrases, WhatEndsTheSampleBegins) {
  Sample sample;
  add_documents(sample, 16, {1, 2, 3});
  EXPECT_EQ(frequent_phrases(sample).size(), kMostPhraseWords);
}

TEST(FrequentPhrases, OfTextsThatAreMuchAlikeTheMostFrequent) {
  Sample alike;
  for (std::uint32_t word = 1; word < 5'000; ++word) alike.push_back(word);
  Sample sample;
  add_documents(sample, 4, alike);
  alike.resize(100);
  add_documents(sample, 16, alike);
  const std::vector<std::uint16_t> phrases = frequent_phrases(sample);
  EXPECT_EQ(phrases.size(), (std::size_t{1} << 13) * kMostPhraseWords);
  std::size_t of_all = 0;
  for (std::size_t at = 0; at < phrases.size(); at += kMostPhraseWords) {
    of_all += phrases[at] <= 98 ? 1 : 0;
  }
  EXPECT_GE(of_all, 98u + 97 + 96);
}

TEST(FrequentPhrases, ALexiconHasThoseOfItsDocumentsWithinSentences) {
  LexiconBuilder builder(unseeded());
  builder.add_text("Tranh chấp đất đai. Tranh chấp đất đai.");  // of no document
  for (int i = 0; i < 2; ++i) {
    builder.begin_document();
    builder.add_text("Tòa án nhân dân. Tối cao số 5 tại Hà Nội");
    builder.add_text("Tòa án nhân. Dân");
  }
  const std::string bytes = builder.build();
  const LexiconReader lexicon = LexiconReader::of_bytes(bytes);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < lexicon.phrases().size(); ++i) {
    if (i % kMostPhraseWords == 0) found.emplace_back();
    const std::uint16_t word = lexicon.phrases()[i];
    if (word != kNoPhraseWord) found.back() += " " + std::string(lexicon.term(word));
  }
  std::sort(found.begin(), found.end());
  // A number ends one, as it begins no pair.
  EXPECT_EQ(found, std::vector<std::string>({" cao số 5", " tòa án nhân", " tòa án nhân dân",
                                             " tại hà nội", " tối cao số", " tối cao số 5",
                                             " án nhân dân"}));
}

}  // namespace
}  // namespace traan
