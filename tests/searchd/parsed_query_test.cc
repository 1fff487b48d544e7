#include "searchd/query/parsed_query.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analyzers/error.h"

namespace traan {
namespace {

/// A query in one line: words as term or ~folded, phrases in (), references in [].
std::string shown(const std::string& text) {
  std::string out;
  for (const Clause& clause : parse_query(text).clauses) {
    if (!out.empty()) out += ' ';
    if (!clause.reference_terms.empty()) {
      out += "[" + clause.reference_terms[0] + "]";
      continue;
    }
    const QueryPhrase& phrase = clause.phrases[0];
    if (phrase.size() > 1) out += '(';
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      out += (i > 0 ? " " : "") + std::string(phrase[i].by_exact ? "" : "~") + phrase[i].term();
    }
    if (phrase.size() > 1) out += ')';
  }
  return out;
}

std::string kinds(const std::string& text) {
  std::string out;
  for (const Understanding& u : parse_query(text).understood) out += u.kind + " ";
  return out;
}

TEST(ParseQuery, Reads) {
  const std::pair<const char*, const char*> rows[] = {
      {"trộm cắp tài sản", "trộm cắp tài sản"},
      {"tranh chap ĐẤT", "~tranh ~chap đất"},
      {"\"tòa án\" huyện", "(tòa án) huyện"},
      {"“bồi thường” x", "(bồi thường) ~x"},
      {"toà \"án", "tòa án"},
      {"\"\" \"án\"", "án"},
      {"64/2022/hspt", "[XNCASE:64/2022/HS-PT]"},
      {"bản án 05/2021/HNGD-PT ly hôn", "[XNCASE:5/2021/HNGĐ-PT] ~ly hôn"},
      {"\"số 64/2022/HS-PT\"", "số [XNCASE:64/2022/HS-PT]"},
      {"Án lệ số 04/2016/AL", "[XNAL:4/2016]"},
      {"ly hôn theo bản án số: 64/2022/HS-PT", "~ly hôn ~theo [XNCASE:64/2022/HS-PT]"},
      {"Nghệ An 12/2021/HS-ST", "nghệ ~an [XNCASE:12/2021/HS-ST]"},
      {"số12/2021/HS-ST", "[XNCASE:12/2021/HS-ST]"},
      {"ban an so 12/2021/HS-ST", "[XNCASE:12/2021/HS-ST]"},
      {"191", "~191"},
      {"...;!", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(shown(text), expected) << text;
}

TEST(ParseQuery, SaysHowItRead) {
  EXPECT_EQ(kinds("\"tòa án\" 64/2022/HS-PT"), "phrase judgment_number ");
  EXPECT_EQ(kinds("tòa \"án"), "unbalanced_quote ");
  EXPECT_EQ(kinds("tòa án"), "");
}

TEST(ParseQuery, LimitsAreNamed) {
  EXPECT_THROW(parse_query(std::string(kMaxQueryBytes + 1, 'a')), Error);
  std::string words;
  for (std::size_t i = 0; i <= kMaxQueryWords; ++i) words += "án ";
  EXPECT_THROW(parse_query(words), Error);
  EXPECT_NO_THROW(parse_query(words.substr(4)));
}

RC_GTEST_PROP(ParseQueryProperties, AnyBytesAreRead, (const std::string& text)) {
  for (const Understanding& u : parse_query(text).understood) {
    RC_ASSERT(u.begin <= u.end && u.end <= text.size());
  }
}

}  // namespace
}  // namespace traan
