#include "analyzers/spelling.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "analyzers/lexicon_builder.h"
#include "analyzers/seed_lexicon.h"
#include "tests/support/case_file.h"
#include "tests/support/unseeded.h"

namespace traan {
namespace {

std::vector<TypedWord> words(std::string_view text) { return typed_words(TokenList(text)); }

/// `words` with `corrections` applied, with spaces between them.
std::string corrected_text(const std::vector<TypedWord>& words,
                           const std::vector<Correction>& corrections) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto at = std::ranges::find(corrections, i, &Correction::word);
    if (i > 0) text += ' ';
    text += at != corrections.end() ? at->to : words[i].exact;
  }
  return text;
}

std::string corrected(std::string_view query, const LexiconReader& lexicon) {
  const std::vector<TypedWord> typed = words(query);
  return corrected_text(typed, correct_spelling(typed, lexicon));
}

/// As the index has it: case folded, tones in their place.
std::string canonical(std::string_view text) { return corrected_text(words(text), {}); }

const LexiconReader& small_lexicon() {
  static const LexiconReader lexicon = [] {
    LexiconBuilder builder(unseeded());
    builder.add_text(
        "Tranh chấp đất đai. Sử dụng đất. Sửa chữa nhà. Nghĩa vụ. Trách nhiệm. Lấn chiếm.", 60);
    builder.add_text(
        "Giành quyền nuôi con. Bồi thường thiệt hại. Hợp đồng tín dụng. Chứng cứ. Dao động.", 60);
    builder.add_text("Sữa tươi. Xử án. Giao hàng. Dành cho. Ông Trấp.");
    return LexiconReader::of_bytes(builder.build());
  }();
  return lexicon;
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
  for (const auto& [typed, expected] : rows) EXPECT_EQ(corrected(typed, small_lexicon()), expected);
}

TEST(Spelling, GoodWordsStay) {
  for (const char* query :
       {"tranh chấp đất đai", "sữa tươi", "xử án", "giao hàng", "dành cho", "ông trấp", "tranh",
        "hợp đồng", "blockchain", "12/2020/DS-ST", "", "a", "h1", "trấp", "đất tươi"}) {
    EXPECT_TRUE(correct_spelling(words(query), small_lexicon()).empty()) << query;
  }
}

TEST(Spelling, CorrectionsSayWhereAndHowSure) {
  const auto corrections = correct_spelling(words("tranh trấp đất đai"), small_lexicon());
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
  for (const Correction& c : correct_spelling(any, small_lexicon())) RC_ASSERT(c.word < any.size());
}

void add_texts(LexiconBuilder& builder, const std::string& path, std::size_t step = 1,
               std::size_t first = 0) {
  std::ifstream in(path);
  std::size_t number = 0;
  for (std::string line; std::getline(in, line); ++number) {
    if (number % step != first) continue;
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    if (record.HasParseError() || !record.IsObject() || !record.HasMember("text")) continue;
    builder.add_text({record["text"].GetString(), record["text"].GetStringLength()});
  }
}

TEST(SpellingMeasured, SharedRows) {
  TRAAN_NEEDS_SHARED(path, "cases/typos.tsv");
  int rows = 0;
  for (const auto& row : read_cases(path)) {
    EXPECT_EQ(corrected(row[1], seed_lexicon()), canonical(row[2])) << row[0];
    EXPECT_EQ(corrected(row[2], seed_lexicon()), canonical(row[2])) << row[0];
    ++rows;
  }
  EXPECT_GT(rows, 10);
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
    changed += correct_spelling(typed, seed_lexicon()).size();
  }
  std::printf("%zu of %zu words of well-spelt questions would be corrected\n", changed, all);
  ASSERT_GT(all, 1000u);
  EXPECT_LT(changed * 500, all);
}

/// Nor are words of judgments that the lexicon has not seen, cut into short phrases as queries are.
TEST(SpellingMeasured, UnseenJudgmentsStay) {
  TRAAN_NEEDS_SHARED(path, "data/judgments.jsonl");
  LexiconBuilder builder(unseeded());
  add_texts(builder, path, 2, 0);
  add_texts(builder, shared_path("data/retrieval/alqac2023/corpus.jsonl"));
  const LexiconReader lexicon = LexiconReader::of_bytes(builder.build());
  std::size_t phrases = 0, changed = 0, number = 0;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line); ++number) {
    if (number % 2 == 0) continue;
    rapidjson::Document record;
    record.Parse(line.data(), line.size());
    const std::vector<TypedWord> all = words(record["text"].GetString());
    constexpr std::size_t kPhrase = 5;
    for (std::size_t i = 0; i + kPhrase <= all.size(); i += 4 * kPhrase) {
      changed += correct_spelling(std::span(all).subspan(i, kPhrase), lexicon).empty() ? 0 : 1;
      ++phrases;
    }
  }
  std::printf("%zu of %zu unseen phrases would be corrected\n", changed, phrases);
  ASSERT_GT(phrases, 1000u);
  EXPECT_LT(changed * 50, phrases);
}

}  // namespace
}  // namespace traan
