#include "analyzers/tokenizer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "analyzers/utf8.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

struct Analyzed {
  std::string exact, folded;
  std::vector<Token> tokens;  // their terms are no longer valid
};

Analyzed analyze(std::string_view text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  Analyzed out;
  for (Token token; tokenizer.next(token);) {
    if (!out.tokens.empty()) {
      out.exact += ' ';
      out.folded += ' ';
    }
    out.exact += token.exact;
    out.folded += token.folded;
    out.tokens.push_back(token);
  }
  return out;
}

std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      const char kind = text[i + 1];
      if (kind == 'u' || kind == 'x') {
        const std::size_t digits = kind == 'u' ? 4 : 2;
        append_utf8(out, static_cast<char32_t>(
                             std::stoul(std::string(text.substr(i + 2, digits)), nullptr, 16)));
        i += 1 + digits;
        continue;
      }
      if (kind == 'n' || kind == 'f') {
        out += kind == 'n' ? '\n' : '\f';
        ++i;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

std::string from_hex(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    out += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  }
  return out;
}

TEST(Tokenizer, OwnCases) {
  const auto rows = read_cases(TRAAN_SOURCE_DIR "/tests/analyzers/terms.tsv");
  ASSERT_GE(rows.size(), 20u);
  for (const auto& row : rows) {
    const Analyzed analyzed = analyze(unescape(row[0]));
    EXPECT_EQ(analyzed.exact, row[1]) << row[3];
    EXPECT_EQ(analyzed.folded, row[2]) << row[3];
  }
}

TEST(Tokenizer, SharedNormalizationCases) {
  TRAAN_NEEDS_SHARED(path, "cases/normalization.tsv");
  const auto rows = read_cases(path);
  ASSERT_GE(rows.size(), 40u);
  for (const auto& row : rows) {
    const Analyzed analyzed = analyze(from_hex(row[1]));
    EXPECT_EQ(analyzed.exact, row[3]) << row[5];
    EXPECT_EQ(analyzed.folded, row[4]) << row[5];
  }
}

TEST(Tokenizer, SharedTonePlacementCases) {
  TRAAN_NEEDS_SHARED(pairs, "cases/tone_placement_pairs.tsv");
  for (const auto& row : read_cases(pairs)) {
    EXPECT_EQ(analyze(row[0]).exact, row[2]);
    EXPECT_EQ(analyze(row[1]).exact, row[2]);
    EXPECT_EQ(analyze(row[0]).folded, row[4]);
  }
  TRAAN_NEEDS_SHARED(fixes, "cases/tone_placement_fixes.tsv");
  for (const auto& row : read_cases(fixes)) {
    EXPECT_EQ(analyze(unescape(row[0])).exact, row[1]);
    EXPECT_EQ(analyze(unescape(row[0])).folded, row[2]);
  }
}

TEST(Tokenizer, SharedIYCases) {
  TRAAN_NEEDS_SHARED(path, "cases/i_y_pairs.tsv");
  for (const auto& row : read_cases(path)) {
    const bool merged = analyze(row[0]).exact == analyze(row[1]).exact;
    EXPECT_EQ(merged, row[2] == "merge") << row[0] << " " << row[1];
    if (merged) {
      EXPECT_EQ(analyze(row[0]).exact, row[3]);
    }
  }
}

TEST(Tokenizer, SharedNames) {
  TRAAN_NEEDS_SHARED(path, "cases/names.tsv");
  for (const auto& row : read_cases(path)) {
    EXPECT_NE((" " + analyze(row[0]).exact + " ").find(" " + row[1] + " "), std::string::npos)
        << row[0];
  }
}

TEST(Tokenizer, SharedCasesWithoutMarks) {
  TRAAN_NEEDS_SHARED(path, "cases/no_diacritics.tsv");
  for (const auto& row : read_cases(path)) {
    EXPECT_EQ(analyze(row[0]).folded, analyze(row[1]).folded);
  }
}

TEST(Tokenizer, OffsetsOfRepairedWordsAreThoseOfTheOriginal) {
  const std::string text = "ở Hà Nô \u0323i, NƢỚC";
  const Analyzed analyzed = analyze(text);
  ASSERT_EQ(analyzed.exact, "ở hà nội nước");
  const auto slice = [&](std::size_t i) {
    const Token& t = analyzed.tokens[i];
    return text.substr(t.begin, t.end - t.begin);
  };
  EXPECT_EQ(slice(1), "Hà");
  EXPECT_EQ(slice(2), "Nô \u0323i");
  EXPECT_EQ(slice(3), "NƢỚC");
}

std::string breaks(std::string_view text) {
  std::string out;
  for (const Token& token : analyze(text).tokens) {
    out += token.before == Break::paragraph ? 'p' : token.before == Break::sentence ? 's' : '.';
  }
  return out;
}

TEST(Tokenizer, SentencesAndParagraphs) {
  EXPECT_EQ(breaks("Tòa án xử. Bị cáo kháng cáo."), "p..s...");
  EXPECT_EQ(breaks("Tòa án\nxử vắng mặt"), "p....");      // a hard line wrap
  EXPECT_EQ(breaks("xử sơ\n\n\f2 \nthẩm"), "p..");        // a page break in mid-sentence
  EXPECT_EQ(breaks("NHẬN ĐỊNH\n\nVề tố tụng"), "p.p..");  // a heading
  EXPECT_EQ(breaks("giá 1.500.000 đồng"), "p..");         // dots in a number
  EXPECT_EQ(breaks("Ông A;\nBà B"), "p.s.");              // a list
}

TEST(Tokenizer, LongestTermIsCut) {
  const Analyzed analyzed = analyze(std::string(5000, 'x') + " án");
  ASSERT_EQ(analyzed.tokens.size(), 2u);
  EXPECT_EQ(analyzed.exact, std::string(kMaxTermBytes, 'x') + " án");
  EXPECT_EQ(analyzed.tokens[0].end, 5000u);
}

RC_GTEST_PROP(TokenizerProperties, AnyBytesGiveSlicesInOrderOnCharacterBorders,
              (const std::string& bytes)) {
  const Analyzed analyzed = analyze(bytes);
  std::size_t done = 0;
  for (const Token& token : analyzed.tokens) {
    RC_ASSERT(done <= token.begin);
    RC_ASSERT(token.begin < token.end);
    RC_ASSERT(token.end <= bytes.size());
    done = token.end;
  }
}

/// Texts out of letters and marks that repair and composition care about.
rc::Gen<std::string> tricky_text() {
  const std::vector<std::string> pieces = {
      "a",      "o",      "u",      "y",      "i",      "e",      "n",        "g",
      "qu",     "gi",     "h",      "t",      " ",      " ",      ".",        "\n",
      "\f",     "1",      "\u0301", "\u0323", "\u0302", "\u031b", "\u0306",   "\u00e2",
      "\u1ea5", "\u01a3", "\u00d0", "\u0111", "\u200b", "\xc3",   "\xe1\xba", "\u2116"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const std::string& part : parts) text += part;
                        return text;
                      });
}

RC_GTEST_PROP(TokenizerProperties, TermsOfTermsAreThemselves, ()) {
  const std::string exact = analyze(*tricky_text()).exact;
  const RepairReport report = RepairedText(exact).report();
  // Out of their text, some terms look as TCVN3 or VNI does.
  RC_PRE(report.tcvn3_words + report.vni_words == 0);
  RC_ASSERT(analyze(exact).exact == exact);
}

/// Words of Vietnamese letters with one tone at most, some of them syllables.
rc::Gen<std::string> words_with_marks() {
  const std::vector<std::string> pieces = {"à", "ắ",  "ậ", "đ",  "é",  "ễ", "ì",  "ó",  "ổ",
                                           "ợ", "ừ",  "ỵ", "ă",  "ê",  "ơ", "ư",  "qu", "gi",
                                           "n", "ng", "h", "nh", "th", "c", "ch", " ",  ". ",
                                           "Đ", "Ấ",  "Ử", "ñ",  "ü",  "ï", "å",  "1",  "oà"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const std::string& part : parts) text += part;
                        return text;
                      });
}

std::string normalized(const std::string& text, bool decomposed) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2& form = decomposed ? *icu::Normalizer2::getNFDInstance(status)
                                            : *icu::Normalizer2::getNFCInstance(status);
  std::string out;
  form.normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(out);
  return out;
}

RC_GTEST_PROP(TokenizerProperties, ComposedAndDecomposedTextHaveTheSameTerms, ()) {
  const std::string text = *words_with_marks();
  const Analyzed composed = analyze(normalized(text, false));
  const Analyzed decomposed = analyze(normalized(text, true));
  RC_ASSERT(composed.exact == decomposed.exact);
  RC_ASSERT(composed.folded == decomposed.folded);
}

RC_GTEST_PROP(TokenizerProperties, NoTermIsTooLong, (const std::string& bytes)) {
  std::string exact = " " + analyze(bytes + std::string(300, 'a') + bytes).exact + " ";
  for (std::size_t at = 0, next = 0; (next = exact.find(' ', at + 1)) != exact.npos; at = next) {
    RC_ASSERT(next - at - 1 <= kMaxTermBytes);
  }
}

RC_GTEST_PROP(TokenizerProperties, TrickyTextKeepsOffsets, ()) {
  const std::string text = *tricky_text();
  std::size_t done = 0;
  for (const Token& token : analyze(text).tokens) {
    RC_ASSERT(done <= token.begin && token.begin < token.end && token.end <= text.size());
    done = token.end;
  }
}

}  // namespace
}  // namespace traan
