#include "analyzers/syllable.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <map>
#include <sstream>

#include "analyzers/utf8.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

std::string exact(std::string_view word) {
  std::vector<CharInfo> letters;
  for (std::size_t pos = 0; pos < word.size();) {
    const Decoded d = decode_utf8(word, pos);
    letters.push_back(char_info(d.code_point));
    pos += d.length;
  }
  return word_terms(letters).exact;
}

TEST(Syllable, ToneMovesToItsPlace) {
  const std::pair<const char*, const char*> rows[] = {
      {"hoà", "hòa"},     {"khoẻ", "khỏe"},     {"thuỷ", "thủy"},   {"qúy", "quý"},
      {"gìa", "già"},     {"tòan", "toàn"},     {"ngừơi", "người"}, {"cuả", "của"},
      {"quyền", "quyền"}, {"khuỷu", "khuỷu"},   {"gì", "gì"},       {"giếng", "giếng"},
      {"mía", "mía"},     {"chuỷên", "chuyển"}, {"ý", "ý"},         {"nghiêng", "nghiêng"},
  };
  for (const auto& [written, expected] : rows) EXPECT_EQ(exact(written), expected);
}

TEST(Syllable, Grammar) {
  for (const char* word : {"án", "quý", "giết", "nghiêng", "khuya", "oằn", "yêu", "đ\u1eb7ng"}) {
    EXPECT_TRUE(is_syllable(word)) << word;
  }
  for (const char* word : {"hs", "st", "court", "xyz", "ngh", "hnd\u0111", "12", "a1", ""}) {
    EXPECT_FALSE(is_syllable(word)) << word;
  }
}

/// Every initial, nucleus and final of the shared grammar, put together.
TEST(Syllable, SharedGrammar) {
  TRAAN_NEEDS_SHARED(path, "cases/syllable_grammar.tsv");
  std::map<std::string, std::vector<std::string>> parts;
  for (const auto& row : read_cases(path)) {
    std::istringstream values(row[1]);
    for (std::string value; values >> value;) parts[row[0]].push_back(value);
  }
  parts["initial"].push_back("");
  ASSERT_EQ(parts.size(), 4u);
  int syllables = 0;
  for (const std::string& initial : parts["initial"]) {
    for (const std::string& nucleus : parts["nucleus_open"]) {
      EXPECT_TRUE(is_syllable(initial + nucleus)) << initial + nucleus;
      ++syllables;
    }
    for (const std::string& nucleus : parts["nucleus_closed"]) {
      for (const std::string& final : parts["final"]) {
        EXPECT_TRUE(is_syllable(initial + nucleus + final)) << initial + nucleus + final;
        ++syllables;
      }
    }
  }
  EXPECT_GT(syllables, 5000);
}

/// The table of letters against ICU, which is the judge of case and decomposition.
TEST(Letters, AgreeWithIcu) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& nfd = *icu::Normalizer2::getNFDInstance(status);
  int letters = 0;
  for (char32_t c = 0x20; c < 0x1F00; ++c) {
    const CharInfo info = char_info(c);
    if (info.cls != CharClass::letter) continue;
    ++letters;
    icu::UnicodeString apart;
    const auto lower = static_cast<UChar32>(u_foldCase(static_cast<UChar32>(c), 0));
    if (!nfd.getDecomposition(lower, apart)) apart = icu::UnicodeString(lower);
    const char32_t base = static_cast<char32_t>(apart.char32At(0));
    if (c == 0x0110 || c == 0x0111) {
      EXPECT_EQ(info.base, U'd');
      EXPECT_EQ(info.letter, U'đ');
    } else {
      EXPECT_EQ(info.base, base) << std::hex << static_cast<unsigned>(c);
    }
    Tone tone = Tone::none;
    for (int32_t i = 1; i < apart.length(); ++i) {
      const Tone mark = tone_of_mark(static_cast<char32_t>(apart.char32At(i)));
      if (mark != Tone::none) tone = mark;
    }
    if (info.tone != Tone::none) {
      EXPECT_EQ(info.tone, tone);
    }
  }
  EXPECT_GT(letters, 1000);
}

TEST(Letters, EveryVowelTakesEveryTone) {
  int composed = 0;
  for (const char32_t vowel : std::u32string_view(U"aăâeêioôơuưy")) {
    for (const Tone tone : {Tone::grave, Tone::hook, Tone::tilde, Tone::acute, Tone::dot}) {
      const CharInfo info = char_info(with_tone(vowel, tone));
      EXPECT_EQ(info.letter, vowel);
      EXPECT_EQ(info.tone, tone);
      ++composed;
    }
  }
  EXPECT_EQ(composed, 60);
}

}  // namespace
}  // namespace traan
