#include "analyzers/spelling.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "analyzers/restoration_counts.h"
#include "analyzers/tokenizer.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

std::vector<TypedWord> words(std::string_view text) {
  std::vector<TypedWord> found;
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    found.push_back({std::string(token.exact), std::string(token.folded), token.marked()});
  }
  return found;
}

std::string corrected(std::string_view query, const SyllableModel& model) {
  const std::vector<TypedWord> typed = words(query);
  return corrected_text(typed, correct_spelling(typed, model));
}

/// As the index has it: case folded, tones in their place.
std::string canonical(std::string_view text) { return corrected_text(words(text), {}); }

const CountedSyllables& small_model() {
  static const CountedSyllables model = [] {
    CountedSyllables counted;
    for (int i = 0; i < 60; ++i) {
      counted.add(
          "Tranh chấp đất đai. Sử dụng đất. Sửa chữa nhà. Nghĩa vụ. Trách nhiệm. Lấn chiếm.");
      counted.add(
          "Giành quyền nuôi con. Bồi thường thiệt hại. Hợp đồng tín dụng. Chứng cứ. Dao động.");
    }
    counted.add("Sữa tươi. Xử án. Giao hàng. Dành cho. Ông Trấp.");
    counted.finish();
    return counted;
  }();
  return model;
}

TEST(Spelling, EveryKindOfError) {
  const std::pair<const char*, const char*> rows[] = {
      {"sữa chữa nhà", "sửa chữa nhà"},                 // ngã for hỏi
      {"nghỉa vụ", "nghĩa vụ"},                         // hỏi for ngã
      {"xử dụng đất", "sử dụng đất"},                   // x for s
      {"tranh trấp đất đai", "tranh chấp đất đai"},     // tr for ch
      {"chách nhiệm", "trách nhiệm"},                   // ch for tr
      {"nấn chiếm", "lấn chiếm"},                       // n for l
      {"dành quyền nuôi con", "giành quyền nuôi con"},  // d for gi
      {"giao động", "dao động"},                        // gi for d
      {"bồi thườn thiệt hại", "bồi thường thiệt hại"},  // n for ng
      {"tranh chp đất đai", "tranh chấp đất đai"},      // a letter missing
      {"tranhh chấp", "tranh chấp"},                    // … doubled
      {"tranh cấhp đất đai", "tranh chấp đất đai"},     // … swapped
      {"hợpđồng tín dụng", "hợp đồng tín dụng"},        // glued
      {"tranhchap đất đai", "tranh chấp đất đai"},      // … without marks
      {"thiệt hai", "thiệt hai"},  // an unmarked word is restored, not corrected
  };
  for (const auto& [typed, expected] : rows) EXPECT_EQ(corrected(typed, small_model()), expected);
}

TEST(Spelling, GoodWordsStay) {
  for (const char* query :
       {"tranh chấp đất đai", "sữa tươi", "xử án", "giao hàng", "dành cho", "ông trấp", "tranh",
        "hợp đồng", "blockchain", "12/2020/DS-ST", "", "a", "h1", "trấp", "đất tươi"}) {
    EXPECT_TRUE(correct_spelling(words(query), small_model()).empty()) << query;
  }
}

TEST(Spelling, CorrectionsSayWhereAndHowSure) {
  const auto corrections = correct_spelling(words("tranh trấp đất đai"), small_model());
  ASSERT_EQ(corrections.size(), 1u);
  EXPECT_EQ(corrections[0].word, 1u);
  EXPECT_EQ(corrections[0].from, "trấp");
  EXPECT_EQ(corrections[0].to, "chấp");
  EXPECT_GT(corrections[0].confidence, 0.9);
  EXPECT_LE(corrections[0].confidence, 1.0);
}

RC_GTEST_PROP(Spelling, TakesAnyBytes, (const std::vector<std::string>& typed)) {
  std::vector<TypedWord> any;
  for (const std::string& bytes : typed) any.push_back({bytes, bytes, bytes.size() % 2 == 0});
  any.push_back({"tranh", "tranh", false});
  for (const Correction& c : correct_spelling(any, small_model())) RC_ASSERT(c.word < any.size());
}

void add_texts(CountedSyllables& model, const std::string& path, std::size_t step = 1,
               std::size_t first = 0) {
  std::ifstream in(path);
  std::size_t number = 0;
  for (std::string line; std::getline(in, line); ++number) {
    if (number % step != first) continue;
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    if (record.HasParseError() || !record.IsObject() || !record.HasMember("text")) continue;
    model.add({record["text"].GetString(), record["text"].GetStringLength()});
  }
}

const CountedSyllables& shared_model() {
  static const CountedSyllables model = [] {
    CountedSyllables counted;
    add_texts(counted, shared_path("data/judgments.jsonl"));
    add_texts(counted, shared_path("data/precedents.jsonl"));
    add_texts(counted, shared_path("data/retrieval/alqac2023/corpus.jsonl"));
    counted.finish();
    return counted;
  }();
  return model;
}

/// Whether every pair of the words occurs in the texts, and not by chance: no model suggests what
/// it never saw.
bool knows_pairs(const std::vector<TypedWord>& typed, const SyllableModel& model) {
  constexpr std::uint32_t kLeastPairs = 3;
  for (std::size_t i = 1; i < typed.size(); ++i) {
    const auto first = find_term(model, typed[i - 1].exact, typed[i - 1].folded);
    const auto second = find_term(model, typed[i].exact, typed[i].folded);
    if (!first || !second || model.pair_count(*first, *second) < kLeastPairs) return false;
  }
  return true;
}

TEST(SpellingMeasured, SharedRows) {
  TRAAN_NEEDS_SHARED(path, "cases/typos.tsv");
  TRAAN_NEEDS_SHARED(judgments, "data/judgments.jsonl");
  int rows = 0, unknown = 0;
  for (const auto& row : read_cases(path)) {
    if (!knows_pairs(words(row[2]), shared_model())) {
      ++unknown;
      continue;
    }
    EXPECT_EQ(corrected(row[1], shared_model()), canonical(row[2])) << row[0];
    EXPECT_EQ(corrected(row[2], shared_model()), canonical(row[2])) << row[0];
    ++rows;
  }
  std::printf("%d rows, %d more hold a pair that is too rare in the texts\n", rows, unknown);
  EXPECT_GT(rows, 10);
  EXPECT_LE(unknown, 2);
}

/// Questions about the law are well spelt: next to none of their words is to be corrected.
TEST(SpellingMeasured, WellSpeltQuestionsStay) {
  TRAAN_NEEDS_SHARED(path, "data/retrieval/alqac2023/queries.jsonl");
  std::size_t all = 0, changed = 0;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    if (record.HasParseError() || !record.HasMember("text")) continue;
    const std::vector<TypedWord> typed = words(record["text"].GetString());
    all += typed.size();
    changed += correct_spelling(typed, shared_model()).size();
  }
  std::printf("%zu of %zu words of well-spelt questions would be corrected\n", changed, all);
  ASSERT_GT(all, 1000u);
  EXPECT_LT(changed * 500, all);
}

/// Nor are words of judgments that the model has not seen, cut into short phrases as queries are.
TEST(SpellingMeasured, UnseenJudgmentsStay) {
  TRAAN_NEEDS_SHARED(path, "data/judgments.jsonl");
  CountedSyllables model;
  add_texts(model, path, 2, 0);
  add_texts(model, shared_path("data/retrieval/alqac2023/corpus.jsonl"));
  model.finish();
  std::size_t phrases = 0, changed = 0, number = 0;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line); ++number) {
    if (number % 2 == 0) continue;
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    const std::vector<TypedWord> all = words(record["text"].GetString());
    constexpr std::size_t kPhrase = 5;
    for (std::size_t i = 0; i + kPhrase <= all.size(); i += 4 * kPhrase) {
      changed += correct_spelling(std::span(all).subspan(i, kPhrase), model).empty() ? 0 : 1;
      ++phrases;
    }
  }
  std::printf("%zu of %zu unseen phrases would be corrected\n", changed, phrases);
  ASSERT_GT(phrases, 1000u);
  EXPECT_LT(changed * 50, phrases);
}

}  // namespace
}  // namespace traan
