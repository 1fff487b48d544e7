#include "analyzers/restoration.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <span>

#include "analyzers/lexicon_builder.h"
#include "analyzers/seed_lexicon.h"
#include "tests/support/case_file.h"
#include "tests/support/unseeded.h"

namespace traan {
namespace {

using Words = std::vector<TypedWord>;

Words words(std::string_view text) { return typed_words(TokenList(text)); }

/// Without the marks of every `step`-th word.
Words unmarked(std::span<const TypedWord> sentence, std::size_t step) {
  Words typed(sentence.begin(), sentence.end());
  for (std::size_t i = step - 1; i < typed.size(); i += step) {
    typed[i].exact = typed[i].folded;
    typed[i].marked = false;
  }
  return typed;
}

std::vector<std::string> restored_terms(const Words& typed, const LexiconReader& lexicon) {
  if (const auto restored = restore_marks(typed, lexicon)) return restored->terms;
  std::vector<std::string> terms;
  for (const TypedWord& word : typed) terms.push_back(word.exact);
  return terms;
}

/// The restored terms with spaces between them; nothing when every word stays.
std::string restored_text(std::string_view query, const LexiconReader& lexicon) {
  const auto restored = restore_marks(words(query), lexicon);
  std::string text;
  for (const std::string& term : restored ? restored->terms : std::vector<std::string>()) {
    text.append(text.empty() ? "" : " ").append(term);
  }
  return text;
}

const LexiconReader& small_lexicon() {
  static const LexiconReader lexicon = [] {
    LexiconBuilder builder(unseeded());
    builder.add_text("Tranh chấp quyền sử dụng đất. Hợp đồng tín dụng. Đòi nợ. Tranh chấp đất đai.",
                     20);
    builder.add_text(
        "Chia tài sản chung. Ông Dương An. Con đường. Đương sự. Quyết định. Đất ở. Bà Trần Thị "
        "Hoa. Hòa giải. Thành phố. Cụ Thanh.",
        20);
    builder.add_text("Dắt xe. Tranh chập. Đạt được.");
    return LexiconReader::of_bytes(builder.build());
  }();
  return lexicon;
}

TEST(Restoration, UnmarkedWordsTakeTheReadingThatFitsTheirNeighbours) {
  const std::pair<const char*, const char*> rows[] = {
      {"tranh chap dat dai", "tranh chấp đất đai"},
      {"TRANH CHAP DAT DAI", "tranh chấp đất đai"},
      {"quyen su dung dat", "quyền sử dụng đất"},
      {"hop dong tin dung", "hợp đồng tín dụng"},
      {"duong su", "đương sự"},
      {"con duong", "con đường"},
      {"doi no", "đòi nợ"},
      {"tranh chấp dat dai", "tranh chấp đất đai"},
      {"dat duoc", "đạt được"},
      {"tranh chap blockchain dat dai", "tranh chấp blockchain đất đai"},
  };
  for (const auto& [typed, expected] : rows)
    EXPECT_EQ(restored_text(typed, small_lexicon()), expected);
}

TEST(Restoration, MarkedAndUnknownWordsStay) {
  for (const char* typed : {"tranh chập", "dắt xe", "blockchain", "tranh", "", "chung"}) {
    EXPECT_FALSE(restore_marks(words(typed), small_lexicon())) << typed;
  }
  EXPECT_EQ(restored_text("dắt dai", small_lexicon()), "dắt đai");
}

TEST(Restoration, ConfidenceIsTheShareOfTheBestReading) {
  const auto sure = restore_marks(words("tranh chap dat dai"), small_lexicon());
  const auto unsure = restore_marks(words("dat"), small_lexicon());
  ASSERT_TRUE(sure && unsure);
  EXPECT_GT(sure->confidence, 0.9);
  EXPECT_GT(sure->confidence, unsure->confidence);
  // The lexicon holds đất 60 times, đạt and dắt once each.
  EXPECT_NEAR(unsure->confidence, 60.0 / 62.0, 1e-9);
}

TEST(Restoration, CapitalsTellNames) {
  EXPECT_EQ(restored_text("ba Tran Thi Hoa", small_lexicon()), "bà trần thị hoa");
  EXPECT_EQ(restored_text("cu Thanh", small_lexicon()), "cụ thanh");
  // Case says nothing where all of it is the same.
  for (const char* typed : {"HOA GIAI", "hoa giai", "Hoa Giai"}) {
    EXPECT_EQ(restored_text(typed, small_lexicon()), "hòa giải") << typed;
  }
}

TEST(Restoration, LongTextTakesTimeLinearInIt) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "tranh chap dat dai ";
  const auto restored = restore_marks(words(text), small_lexicon());
  ASSERT_TRUE(restored);
  ASSERT_EQ(restored->terms.size(), 80'000u);
  EXPECT_EQ(restored->terms.front(), "tranh");
  EXPECT_EQ(restored->terms.back(), "đai");
}

RC_GTEST_PROP(Restoration, TakesAnyBytes, (const std::vector<std::string>& bytes_of_words)) {
  std::vector<std::string> typed = bytes_of_words;
  typed.push_back("dat");
  Words sentence;
  for (const std::string& bytes : typed) sentence.push_back({bytes, bytes});
  const auto restored = restore_marks(sentence, small_lexicon());
  if (!restored) return;
  RC_ASSERT(restored->terms.size() == typed.size());
  RC_ASSERT(std::isfinite(restored->confidence));
}

/// The texts of a file of JSON lines.
std::vector<std::string> texts_of(const std::string& path) {
  std::vector<std::string> texts;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    if (record.HasParseError() || !record.IsObject() || !record.HasMember("text")) continue;
    texts.emplace_back(record["text"].GetString(), record["text"].GetStringLength());
  }
  return texts;
}

/// How much of texts that a lexicon has not seen comes back after their marks are stripped, in
/// whole sentences and in phrases of three to six words. Every word of letters counts, single
/// letters of masked names too: those of "D" and "Đ" are anybody's guess.
struct Score {
  std::size_t step = 1;  // of the words that lose their marks
  std::size_t syllables = 0, right = 0, phrases = 0, whole = 0;

  void take(std::span<const TypedWord> sentence, const LexiconReader& lexicon) {
    right += right_words(sentence, lexicon);
    syllables += static_cast<std::size_t>(std::ranges::count_if(sentence, counts));
    for (std::size_t begin = 0, length = 3; begin + length <= sentence.size(); begin += length) {
      const auto phrase = sentence.subspan(begin, length);
      if (std::ranges::all_of(phrase, counts)) {
        whole += right_words(phrase, lexicon) == phrase.size() ? 1 : 0;
        ++phrases;
      }
      length = length == 6 ? 3 : length + 1;
    }
  }

  static bool counts(const TypedWord& word) {
    return std::ranges::all_of(word.folded, [](char c) { return c >= 'a' && c <= 'z'; });
  }

  std::size_t right_words(std::span<const TypedWord> sentence, const LexiconReader& lexicon) const {
    const std::vector<std::string> terms = restored_terms(unmarked(sentence, step), lexicon);
    std::size_t same = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      if (counts(sentence[i])) same += terms[i] == sentence[i].exact ? 1 : 0;
    }
    return same;
  }

  double syllable_share() const {
    return static_cast<double>(right) / static_cast<double>(syllables);
  }
  double phrase_share() const { return static_cast<double>(whole) / static_cast<double>(phrases); }
};

std::vector<std::span<const TypedWord>> sentences(std::span<const TypedWord> all) {
  std::vector<std::span<const TypedWord>> found;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && !all[end].begins_sentence) ++end;
    found.push_back(all.subspan(begin, end - begin));
    begin = end;
  }
  return found;
}

/// A lexicon of precedents, laws and the judgments that are not every `folds`-th from `held_out`
/// on: nothing of the seed, which was counted in these judgments.
LexiconReader lexicon_without(std::size_t held_out, std::size_t folds,
                              const std::vector<std::string>& judgments) {
  constexpr std::uint32_t kWeightOfJudgments = 4;  // there are far more of them than of laws
  LexiconBuilder builder(unseeded());
  for (const std::string& text : texts_of(shared_path("data/precedents.jsonl"))) {
    builder.add_text(text, kWeightOfJudgments);
  }
  for (const std::string& text : texts_of(shared_path("data/retrieval/alqac2023/corpus.jsonl"))) {
    builder.add_text(text);
  }
  for (std::size_t i = 0; i < judgments.size(); ++i) {
    if (i % folds != held_out) builder.add_text(judgments[i], kWeightOfJudgments);
  }
  return LexiconReader::of_bytes(builder.build());
}

TEST(RestorationMeasured, UnseenJudgments) {
  TRAAN_NEEDS_SHARED(path, "data/judgments.jsonl");
  constexpr std::size_t kFolds = 5;
  const std::vector<std::string> judgments = texts_of(path);
  constexpr std::size_t kMarked = std::numeric_limits<std::size_t>::max();
  Score unmarked, half_marked, marked;
  half_marked.step = 2;
  marked.step = kMarked;
  for (std::size_t held_out = 0; held_out < kFolds; ++held_out) {
    const LexiconReader lexicon = lexicon_without(held_out, kFolds, judgments);
    for (std::size_t i = held_out; i < judgments.size(); i += kFolds) {
      const Words all = words(judgments[i]);
      for (const auto sentence : sentences(all)) {
        unmarked.take(sentence, lexicon);
        half_marked.take(sentence, lexicon);
        marked.take(sentence, lexicon);
      }
    }
  }
  for (const Score& score : {unmarked, half_marked, marked}) {
    std::printf("marks off every word of %zu: %zu syllables, %.2f %% right; ",
                score.step == kMarked ? 0 : score.step, score.syllables,
                100 * score.syllable_share());
    std::printf("%zu phrases of 3-6, %.2f %% wholly right\n", score.phrases,
                100 * score.phrase_share());
    ASSERT_GT(score.phrases, 10000u);
    EXPECT_GE(score.syllable_share(), 0.95);
    EXPECT_GE(score.phrase_share(), 0.75);
    if (score.step == kMarked) {
      EXPECT_GE(score.syllable_share(), 0.98);
    }
  }
}

TEST(RestorationMeasured, SharedRows) {
  TRAAN_NEEDS_SHARED(path, "cases/no_diacritics.tsv");
  int rows = 0;
  for (const auto& row : read_cases(path)) {
    const Words expected = words(row[1]);
    const std::vector<std::string> terms = restored_terms(words(row[0]), seed_lexicon());
    ASSERT_EQ(terms.size(), expected.size()) << row[0];
    for (std::size_t i = 0; i < terms.size(); ++i) {
      EXPECT_EQ(terms[i], expected[i].exact) << row[0];
    }
    ++rows;
  }
  EXPECT_GT(rows, 5);
}

}  // namespace
}  // namespace traan
