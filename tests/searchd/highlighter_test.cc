#include "searchd/query/highlighter.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace traan {
namespace {

std::string shown(const MarkedText& text) {
  std::string out;
  for (const TextPiece& piece : text) out += piece.marked ? "[" + piece.text + "]" : piece.text;
  return out;
}

std::string marked(const std::string& query, const std::string& text) {
  return shown(Highlighter(parse_query(query)).mark(text));
}

TEST(Highlighter, Marks) {
  EXPECT_EQ(marked("trộm cắp", "Tội “Trộm cắp” và cắp trộm"), "Tội “[Trộm cắp]” và cắp trộm");
  EXPECT_EQ(marked("trom cap", "Trộm  cắp, trọm cap"), "[Trộm  cắp], [trọm cap]");
  EXPECT_EQ(marked("\"hòa giải\"", "Hoà giải; hòa bình giải"), "[Hoà giải]; hòa bình giải");
  EXPECT_EQ(marked("\"a b\"", "a. B"), "a. B");  // not across a sentence's end
  EXPECT_EQ(marked("đất", "dat đất đát"), "dat [đất] đát");
  EXPECT_EQ(marked("án", "Hà Nô \u0323i, án"), "Hà Nô \u0323i, [án]");
  EXPECT_EQ(marked("", "tòa án"), "tòa án");
  EXPECT_EQ(marked("64/2022/HSPT", "số 64/2022/HS-PT"), "số [64]/[2022]/[HS]-[PT]");
}

TEST(Highlighter, SnippetShowsTheBestPassage) {
  std::string text = "MỞ ĐẦU.\n\n";
  for (int i = 0; i < 200; ++i) text += "Câu này nói về việc khác hẳn. ";
  text += "Bị cáo trộm\ncắp\n\f12\ntài sản của anh H. ";
  for (int i = 0; i < 200; ++i) text += "Câu này nói về tài liệu. ";
  const std::string snippet =
      shown(Highlighter(parse_query("trộm cắp tài sản")).snippet(text, 120));
  EXPECT_NE(snippet.find("Bị cáo [trộm cắp tài sản] của anh H."), std::string::npos) << snippet;
  EXPECT_LT(snippet.size(), 220u);
  EXPECT_EQ(snippet.substr(0, 3), "…");
}

TEST(Highlighter, SnippetOfATextWithoutMatchesIsItsBeginning) {
  EXPECT_EQ(shown(Highlighter(parse_query("xyz")).snippet("Tòa án\n nhân  dân", 100)),
            "Tòa án nhân dân");
  EXPECT_EQ(shown(Highlighter(parse_query("xyz")).snippet("", 100)), "");
}

RC_GTEST_PROP(HighlighterProperties, MarkingChangesNoByte,
              (const std::string& query, const std::string& text)) {
  std::string out;
  for (const TextPiece& piece : Highlighter(parse_query(query)).mark(text)) out += piece.text;
  RC_ASSERT(out == text);
}

}  // namespace
}  // namespace traan
