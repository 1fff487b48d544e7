#include "analyzers/legacy_runs.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "analyzers/repair.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

std::string repaired(const std::string& text) { return std::string(RepairedText(text).text()); }

std::string terms(const std::string& text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::string out;
  for (Token token; tokenizer.next(token);) out.append(token.exact).append(" ");
  return out;
}

struct Pair {
  std::string_view text, expected;
};

TEST(LegacyRuns, Tcvn3) {
  for (const Pair& pair : {
           Pair{"quy ®Þnh vÒ ¸n phÝ, lÖ phÝ Tßa ¸n", "quy định về án phí, lệ phí Tòa án"},
           Pair{"TrÇn V¨n Dòng", "Trần Văn Dũng"},
           Pair{"tõ 15 th¸ng đến 18 tháng", "từ 15 tháng đến 18 tháng"},
           Pair{"của Bộ luật §iÒu 147 Bé luËt tè tông d©n sù; các Điều",
                "của Bộ luật Điều 147 Bộ luật tố tụng dân sự; các Điều"},
           Pair{"tØnh Ninh B×nh, với số tiền", "tỉnh Ninh Bình, với số tiền"},
           Pair{"ng\u00ADêi vµ n\u00ADíc", "người và nước"},
           Pair{"thÞ trÊn H, bµ ThÈm phán", "thị trấn H, bà Thẩm phán"},
           Pair{"tr\u00ADêng hợp", "trường hợp"},
           Pair{"đã xÐt xử", "đã xét xử"},
       }) {
    EXPECT_EQ(repaired(std::string(pair.text)), pair.expected);
  }
  EXPECT_EQ(RepairedText("TrÇn V¨n Dòng").report().tcvn3_words, 3u);
}

TEST(LegacyRuns, HornULostToAHyphen) {
  EXPECT_EQ(repaired("®-îc tãm t¾t nh- sau"), "được tóm tắt như sau");
  EXPECT_EQ(repaired("c¸c ®- ¬ng sù, ng- êi, L- u hå s¬"), "các đương sự, người, Lưu hồ sơ");
  EXPECT_EQ(repaired("Tßa ¸n - Chñ to¹; HS-ST"), "Tòa án - Chủ toạ; HS-ST");
}

TEST(LegacyRuns, Vni) {
  for (const Pair& pair : {
           Pair{"NÖÔÙC COÄNG HOØA XAÕ HOÄI", "NƯỚC CỘNG HÒA XÃ HỘI"},
           Pair{"Baûn aùn soá: 5", "Bản án số: 5"},
           Pair{"caùc hoà sô vuï aùn", "các hồ sơ vụ án"},
           Pair{"nhaân daân toái cao", "nhân dân tối cao"},
           Pair{"bị caùo Nguyeãn Vaên Ba", "bị cáo Nguyễn Văn Ba"},
           Pair{"TOØA AÙN NHAÂN DAÂN   CỘNG HÒA XÃ HỘI", "TÒA ÁN NHÂN DÂN   CỘNG HÒA XÃ HỘI"},
       }) {
    EXPECT_EQ(repaired(std::string(pair.text)), pair.expected);
  }
  EXPECT_EQ(RepairedText("Baûn aùn").report().vni_words, 2u);
}

TEST(LegacyRuns, MisreadUtf8) {
  EXPECT_EQ(repaired("TÃ²a Ã¡n nhÃ¢n dÃ¢n tá»‘i cao"), "Tòa án nhân dân tối cao");
  EXPECT_EQ(repaired("quyá»\u0081n sá»\u00AD dá»¥ng"), "quyền sử dụng");
  EXPECT_EQ(repaired("quyá»\uFFFDn"), "quyền");     // the only word it can be
  EXPECT_EQ(repaired("nhá»\uFFFD"), "nhá»\uFFFD");  // nhỏ, nhọ or nhờ
  EXPECT_EQ(RepairedText("bá»‹ cÃ¡o").report().misread_utf8_words, 2u);
}

TEST(LegacyRuns, WhatMustStay) {
  for (const std::string text : {
           "Hoàng Văn D hoàn toàn có cơ sở, hoãn phiên toà, khoá, thoả thuận, Hoà Bình",
           "được hưởng ½ giá trị, ¼ diện tích, 100 m², 30 °C, 5 µm, § 5, © 2020, 3×4 m",
           "café Müller, Zürich, Citroën, São Paulo, Señor Peña, fiancé, naïve",
           "Le Président de la République a signé à Genève où l'été dernier très tôt déjà",
           "Die Gebühr beträgt über zehn Mark, schöne Grüße aus München, Köln und Nürnberg",
           "ông Bön, ông Bän, bà Köt, huyện Ö Môn",
           "«Tòa án» «giá»… “THỊ XÔ – CÔNG TY; THỊ XÔ; THỊ XÃ…",
           "của công\u00AD ty, thẩm\u00AD quyền, chính\u00AD sách, kh\u00ADác",
           "khụng cú căn cứ, phiờn tũa, ỏn phớ",  // converted twice: lossy
           "Bé Ba, bé Tý, tôi, cò, hòa, Dòng sông, bán đất, tê, tè",
           "nhãn hiệu Coca-Cola®, “m×n”, 1ª, 2º, H¹",
       }) {
    EXPECT_EQ(repaired(text), text);
  }
}

TEST(LegacyRuns, EachLetterMapsBackToItsOwnBytes) {
  const RepairedText fixed("huyê \u0323n cña ¸n phÝ ML");
  EXPECT_EQ(fixed.text(), "huyện của án phí ML");
  const std::string original = "huyê \u0323n cña ¸n phÝ ML";
  const std::size_t at = fixed.text().find("án");
  EXPECT_EQ(fixed.original_begin(at), original.find("¸n"));
  EXPECT_EQ(fixed.original_end(at + 2), original.find("¸n") + 2);
  EXPECT_EQ(fixed.original_begin(fixed.text().find("ML")), original.find("ML"));
  EXPECT_EQ(fixed.original_end(fixed.text().size()), original.size());
  EXPECT_EQ(fixed.report().detached_marks, 1u);

  // A space that was put behind a letter which turns out to be of TCVN3.
  const std::string spaced = "®ô \u0323Ni ¸n phÝ T";
  const RepairedText moved(spaced);
  EXPECT_EQ(moved.original_end(moved.text().size()), spaced.size());

  const RepairedText vni("COÄNG");
  EXPECT_EQ(vni.text(), "CỘNG");
  EXPECT_EQ(vni.original_begin(1), 1u);
  EXPECT_EQ(vni.original_end(4), 4u);  // OÄ, three bytes each way
}

TEST(LegacyRuns, SharedMojibake) {
  TRAAN_NEEDS_SHARED(path, "cases/mojibake.tsv");
  std::size_t rows = 0;
  for (const auto& row : read_cases(path)) {
    // VPS is told by whole files only; what was converted twice stays.
    const bool stays = row[0] == "cp1252-read VPS" || row[0] == "unicode-double-converted-as-TCVN3";
    EXPECT_EQ(repaired(row[1]), stays ? row[1] : row[2]) << row[0];
    ++rows;
  }
  EXPECT_GE(rows, 30u);
}

std::vector<rapidjson::Document> json_lines(const std::string& path) {
  std::vector<rapidjson::Document> documents;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    documents.emplace_back();
    documents.back().Parse(line.c_str());
  }
  return documents;
}

TEST(LegacyRuns, SharedOddities) {
  TRAAN_NEEDS_SHARED(path, "data/unicode_oddities.jsonl");
  const std::vector<std::string> kLeftOver = {"đ- ", "iề n", "iề u"};
  std::size_t same_terms = 0, more_repaired = 0;
  for (const auto& row : json_lines(path)) {
    if (!row["expected"].IsString()) continue;
    const std::string raw = row["raw"].GetString(), expected = row["expected"].GetString();
    // These keep the hyphen of "®- ¬ng sù", which is đương sự, or a space inside "tiề n".
    const auto left_over = std::ranges::find_if(kLeftOver, [&](const std::string& piece) {
      return expected.find(piece) != std::string::npos;
    });
    if (left_over != kLeftOver.end()) {
      EXPECT_EQ(repaired(raw).find(*left_over), std::string::npos) << raw;
      ++more_repaired;
    } else {
      // The expected text may keep a detached mark, which repair takes.
      EXPECT_EQ(terms(raw), terms(expected)) << raw;
      ++same_terms;
    }
  }
  EXPECT_GE(same_terms, 85u);
  EXPECT_EQ(more_repaired, 4u);
}

/// Real judgments, all of whose changes were read: none was wrong.
TEST(LegacyRuns, SharedJudgments) {
  TRAAN_NEEDS_SHARED(path, "data/judgments.jsonl");
  RepairReport all;
  std::size_t touched = 0;
  for (const auto& row : json_lines(path)) {
    const std::string text = row["text"].GetString();
    const RepairedText fixed(text);
    all.tcvn3_words += fixed.report().tcvn3_words;
    all.vni_words += fixed.report().vni_words;
    all.misread_utf8_words += fixed.report().misread_utf8_words;
    touched += fixed.report().legacy_words() > 0 ? 1 : 0;
    EXPECT_EQ(fixed.text().find("Hồng phiến") != std::string::npos,
              text.find("Hồng phiến") != std::string::npos);
  }
  EXPECT_GE(all.tcvn3_words, 600u);
  EXPECT_GE(all.vni_words, 45u);
  EXPECT_EQ(all.misread_utf8_words, 0u);
  RecordProperty("tcvn3_words", static_cast<int>(all.tcvn3_words));
  RecordProperty("vni_words", static_cast<int>(all.vni_words));
  RecordProperty("texts", static_cast<int>(touched));
}

TEST(LegacyRuns, HostileTextTakesNoEndlessTime) {
  for (const std::string piece :
       {"¸", "®-", "- ", "¸n ", "aù", "Ã¡", "á»\uFFFD", "\u0323 ¸n", "X¸"}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    const std::string once = repaired(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20)) << piece;
    EXPECT_EQ(repaired(once), once) << piece;
  }
}

TEST(LegacyRuns, ALookAlikeMayOpenAPairOfVni) {
  const std::string once = repaired("ThÝ ThΕáQ3");  // the E is Greek
  EXPECT_EQ(repaired(once), once);
}

/// Texts made of what the run analysis looks at.
rc::Gen<std::string> legacy_text() {
  const std::vector<std::string> pieces = {
      "¸",    "®",      "µ",      "·",   "¹",   "©",    "ª",   "­",   "Ê",   "Ò",     "Þ",
      "ß",    "å",      "ñ",      "ø",   "û",   "ä",    "ù",   "ö",   "Ö",   "Ñ",     "Æ",
      "Ð",    "ð",      "á",      "»",   "º",   "¿",    "Ã",   "Ä",   "‘",   "€",     "­",
      "a",    "o",      "u",      "i",   "n",   "t",    "ng",  "nh",  "c",   "-",     " ",
      " ",    "\n",     ". ",     "é",   "ô",   "ư",    "á",   "5",   "а",   "ӂ",     "̣",
      "̂",     "\uFFFD", "\u0090", "¸n",  "®Êt", "Ε",    "Χ",   "§",   "aùn", "haøng", "Ã¡n",
      "Dòng", "có",     "Hoàng",  "đất", "nh-", "®-îc", "toà", "\xff"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& chosen) {
                        std::string text;
                        for (const std::string& piece : chosen) text += piece;
                        return text;
                      });
}

RC_GTEST_PROP(LegacyRunsProperties, RepairingTwiceChangesNothingMore, ()) {
  const std::string once = repaired(*legacy_text());
  RC_ASSERT(repaired(once) == once);
}

RC_GTEST_PROP(LegacyRunsProperties, PositionsMapBackInOrderOnBorders, ()) {
  const std::string text = *legacy_text();
  const RepairedText fixed(text);
  std::size_t last = 0;
  for (std::size_t pos = 0; pos < fixed.text().size();) {
    const std::size_t next = pos + decode_utf8(fixed.text(), pos).length;
    const std::size_t begin = fixed.original_begin(pos), end = fixed.original_end(next);
    RC_ASSERT(begin >= last);
    RC_ASSERT(begin < end);
    RC_ASSERT(end <= text.size());
    RC_ASSERT(floor_border(text, begin) == begin || !decode_utf8(text, begin).valid);
    last = begin;
    pos = next;
  }
}

}  // namespace
}  // namespace traan
