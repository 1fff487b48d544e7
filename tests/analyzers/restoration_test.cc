#include "analyzers/restoration.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <set>

#include "analyzers/restoration_counts.h"
#include "analyzers/tokenizer.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

using Sentence = std::vector<TypedWord>;

std::vector<Sentence> sentences(std::string_view text) {
  std::vector<Sentence> found(1);
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    if (token.before != Break::none && !found.back().empty()) found.emplace_back();
    found.back().push_back({std::string(token.exact), std::string(token.folded), token.marked()});
  }
  if (found.back().empty()) found.pop_back();
  return found;
}

Sentence words(std::string_view text) {
  const std::vector<Sentence> found = sentences(text);
  return found.empty() ? Sentence() : found[0];
}

/// Without the marks of every `step`-th word.
Sentence unmarked(Sentence sentence, std::size_t step) {
  for (std::size_t i = 0; i < sentence.size(); i += step) {
    sentence[i] = {sentence[i].folded, sentence[i].folded, false};
  }
  return sentence;
}

std::vector<std::string> restored_terms(const Sentence& typed, const SyllableModel& model) {
  if (const auto restored = restore_marks(typed, model)) return restored->terms;
  std::vector<std::string> terms;
  for (const TypedWord& word : typed) terms.push_back(word.exact);
  return terms;
}

std::string restored_text(std::string_view query, const SyllableModel& model) {
  const auto restored = restore_marks(words(query), model);
  return restored ? restored->text : "";
}

const CountedSyllables& small_model() {
  static const CountedSyllables model = [] {
    CountedSyllables counted;
    for (int i = 0; i < 20; ++i) {
      counted.add("Tranh chấp quyền sử dụng đất. Hợp đồng tín dụng. Đòi nợ. Tranh chấp đất đai.");
      counted.add("Chia tài sản chung. Ông Dương An. Con đường. Đương sự. Quyết định. Đất ở.");
    }
    counted.add("Dắt xe. Tranh chập. Đạt được.");
    counted.finish();
    return counted;
  }();
  return model;
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
    EXPECT_EQ(restored_text(typed, small_model()), expected);
}

TEST(Restoration, MarkedAndUnknownWordsStay) {
  for (const char* typed : {"tranh chập", "dắt xe", "blockchain", "tranh", "", "chung"}) {
    EXPECT_FALSE(restore_marks(words(typed), small_model())) << typed;
  }
  EXPECT_EQ(restored_text("dắt dai", small_model()), "dắt đai");
}

TEST(Restoration, ConfidenceIsTheShareOfTheBestReading) {
  const auto sure = restore_marks(words("tranh chap dat dai"), small_model());
  const auto unsure = restore_marks(words("dat"), small_model());
  ASSERT_TRUE(sure && unsure);
  EXPECT_GT(sure->confidence, 0.9);
  EXPECT_GT(sure->confidence, unsure->confidence);
  // The model holds đất 60 times, đạt and dắt once each.
  EXPECT_NEAR(unsure->confidence, 60.0 / 62.0, 1e-9);
}

TEST(Restoration, LooksAtHundredWordsAtMost) {
  Sentence typed(1000, {"dat", "dat", false});
  const auto restored = restore_marks(typed, small_model());
  ASSERT_TRUE(restored);
  ASSERT_EQ(restored->terms.size(), 1000u);
  EXPECT_EQ(restored->terms[kMaxTypedWords - 1], "đất");
  EXPECT_EQ(restored->terms[kMaxTypedWords], "dat");
}

RC_GTEST_PROP(Restoration, TakesAnyBytes, (const std::vector<std::string>& bytes_of_words)) {
  std::vector<std::string> typed = bytes_of_words;
  typed.push_back("dat");
  Sentence sentence;
  for (const std::string& bytes : typed) sentence.push_back({bytes, bytes, false});
  const auto restored = restore_marks(sentence, small_model());
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

/// How much of texts that a model has not seen comes back after their marks are stripped. Numbers,
/// codes, foreign words and single letters (masked names, in judgments) do not count.
struct Score {
  std::size_t step = 1;  // of the words that lose their marks
  std::size_t syllables = 0, right = 0, phrases = 0, whole = 0;

  void take(const Sentence& sentence, const SyllableModel& model) {
    for (std::size_t begin = 0; begin < sentence.size(); begin += kMaxTypedWords) {
      const std::size_t end = std::min(begin + kMaxTypedWords, sentence.size());
      const Sentence part(sentence.begin() + static_cast<std::ptrdiff_t>(begin),
                          sentence.begin() + static_cast<std::ptrdiff_t>(end));
      right += right_words(part, model);
      syllables += static_cast<std::size_t>(std::ranges::count_if(part, counts));
    }
    for (std::size_t begin = 0, length = 3; begin + length <= sentence.size(); begin += length) {
      const auto first = sentence.begin() + static_cast<std::ptrdiff_t>(begin);
      const Sentence phrase(first, first + static_cast<std::ptrdiff_t>(length));
      if (std::ranges::all_of(phrase, counts)) {
        whole += right_words(phrase, model) == phrase.size() ? 1 : 0;
        ++phrases;
      }
      length = length == 6 ? 3 : length + 1;
    }
  }

  static bool counts(const TypedWord& word) {
    return word.folded.size() > 1 && is_syllable(word.exact);
  }

  std::size_t right_words(const Sentence& sentence, const SyllableModel& model) const {
    const std::vector<std::string> terms = restored_terms(unmarked(sentence, step), model);
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

/// A model of the judgments of one half, of precedents, laws and the names of courts and offences.
/// Judgments weigh more, as there are the most of them in the end.
CountedSyllables model_without(std::size_t held_out, const std::vector<std::string>& judgments) {
  constexpr std::uint32_t kWeightOfJudgments = 8;
  CountedSyllables model;
  for (const std::string& text : texts_of(shared_path("data/precedents.jsonl"))) {
    model.add(text, kWeightOfJudgments);
  }
  for (const char* extra :
       {"data/retrieval/alqac2023/corpus.jsonl", "data/retrieval/alqac2023/queries.jsonl"}) {
    for (const std::string& text : texts_of(shared_path(extra))) model.add(text);
  }
  for (const char* list : {"data/lists/courts.json", "data/lists/offences_blhs2015.json",
                           "data/lists/civil_dispute_kinds_bltdds2015.json"}) {
    std::ifstream in(shared_path(list));
    for (std::string line; std::getline(in, line);) model.add(line);
  }
  for (std::size_t i = 0; i < judgments.size(); ++i) {
    if (i % 2 != held_out) model.add(judgments[i], kWeightOfJudgments);
  }
  model.finish();
  return model;
}

/// Judgments of each half, restored with what the other half tells.
TEST(RestorationMeasured, UnseenJudgments) {
  TRAAN_NEEDS_SHARED(path, "data/judgments.jsonl");
  const std::vector<std::string> judgments = texts_of(path);
  Score unmarked, half_marked;
  half_marked.step = 2;
  for (const std::size_t held_out : {0u, 1u}) {
    const CountedSyllables model = model_without(held_out, judgments);
    for (std::size_t i = held_out; i < judgments.size(); i += 2) {
      for (const Sentence& sentence : sentences(judgments[i])) {
        unmarked.take(sentence, model);
        half_marked.take(sentence, model);
      }
    }
  }
  for (const Score& score : {unmarked, half_marked}) {
    std::printf("marks off every word of %zu: %zu syllables, %.2f %% right; ", score.step,
                score.syllables, 100 * score.syllable_share());
    std::printf("%zu phrases of 3-6, %.2f %% wholly right\n", score.phrases,
                100 * score.phrase_share());
    ASSERT_GT(score.phrases, 10000u);
    EXPECT_GE(score.syllable_share(), 0.95);
    EXPECT_GE(score.phrase_share(), 0.75);
  }
}

TEST(RestorationMeasured, SharedRows) {
  TRAAN_NEEDS_SHARED(path, "cases/no_diacritics.tsv");
  TRAAN_NEEDS_SHARED(judgments, "data/judgments.jsonl");
  const CountedSyllables model = model_without(2, texts_of(judgments));
  int rows = 0;
  for (const auto& row : read_cases(path)) {
    const Sentence expected = words(row[1]);
    const std::vector<std::string> terms = restored_terms(words(row[0]), model);
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
