#include "corpus-tools/synth.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/synth_grammar.h"
#include "corpus-tools/synth_letters.h"
#include "corpus-tools/synth_syllables.h"

namespace traan {

using namespace synth;

namespace {

constexpr std::uint64_t kDocs = 2000;

struct Record {
  std::string id;
  std::string text;
  std::map<std::string, std::string> fields;
  bool has(const std::string& key) const { return fields.count(key) > 0; }
  std::string value(const std::string& key) const { return has(key) ? fields.at(key) : ""; }
};

std::string generate(SynthOptions options) {
  Synthesizer synthesizer(options);
  std::string out;
  while (synthesizer.next(out)) {
  }
  return out;
}

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

Record parse(const std::string& line) {
  rapidjson::Document json;
  json.Parse(line.data(), line.size());
  Record record;
  if (json.HasParseError() || !json.IsObject()) {
    ADD_FAILURE() << "not a JSON object: " << line.substr(0, 80);
    return record;
  }
  for (const auto& member : json.GetObject()) {
    record.fields[member.name.GetString()] =
        std::string(member.value.GetString(), member.value.GetStringLength());
  }
  record.id = record.fields["id"];
  record.text = record.fields["text"];
  return record;
}

const std::vector<Record>& corpus() {
  static const std::vector<Record> kRecords = [] {
    std::vector<Record> records;
    for (const std::string& line : split_lines(generate({kDocs, 1}))) {
      records.push_back(parse(line));
    }
    return records;
  }();
  return kRecords;
}

std::vector<Record> documents_with_metadata() {
  std::vector<Record> result;
  for (const Record& r : corpus()) {
    if (r.id.starts_with("synth-") && r.has("kind")) result.push_back(r);
  }
  return result;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

// Strict: no overlong forms, no surrogates, nothing past U+10FFFF.
bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || i + length > text.size()) return false;
    char32_t c = length == 1 ? lead : lead & (0xffU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
      const auto byte = static_cast<unsigned char>(text[i + k]);
      if ((byte & 0xc0) != 0x80) return false;
      c = c << 6 | (byte & 0x3f);
    }
    if ((length == 3 && c < 0x800) || (length == 4 && c < 0x10000)) return false;
    if (c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return false;
    i += length;
  }
  return true;
}

// Runs of letters, small letters only as far as it matters: capitals are folded by comparing both.
std::set<std::string> distinct_syllables(std::string_view text) {
  std::set<std::string> result;
  std::string word, capitals;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if ((c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      word += c;
      continue;
    }
    if (!word.empty()) {
      capitals.clear();
      append_upper(capitals, word);
      result.insert(capitals);
    }
    word.clear();
  }
  return result;
}

double share(std::string_view field, std::string_view value) {
  const auto documents = documents_with_metadata();
  const auto count = std::count_if(documents.begin(), documents.end(), [&](const Record& r) {
    return r.value(std::string(field)) == value;
  });
  return static_cast<double>(count) / static_cast<double>(documents.size());
}

TEST(Synth, SameSeedGivesTheSameBytes) {
  EXPECT_EQ(generate({60, 7}), generate({60, 7}));
  EXPECT_NE(generate({60, 7}), generate({60, 8}));
}

TEST(Synth, ALargerCorpusStartsWithTheSmallerOne) {
  const auto small = split_lines(generate({37, 3}));
  const auto large = split_lines(generate({90, 3}));
  for (std::size_t i = 0; i < 37; ++i) EXPECT_EQ(small[i], large[i]) << i;
  for (std::size_t i = 0; i < 43; ++i) EXPECT_EQ(small[37 + i], large[90 + i]) << i;
}

// Other builds and platforms must give the very same corpus.
TEST(Synth, BytesDoNotChangeUnnoticed) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (char c : generate({200, 1})) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  }
  EXPECT_EQ(hash, 14781398128188739603ULL) << "changed on purpose? put the new hash here";
}

TEST(Synth, NextAppendsAndLeavesTheStringAloneAtTheEnd) {
  Synthesizer synthesizer({0, 1});
  std::string out = "kept";
  for (int i = 0; i < 43; ++i) ASSERT_TRUE(synthesizer.next(out));
  EXPECT_TRUE(out.starts_with("kept{\"id\":\"al-01-2016\""));
  const std::string before = out;
  EXPECT_FALSE(synthesizer.next(out));
  EXPECT_EQ(out, before);
}

TEST(Synth, EveryLineIsARecordInUtf8) {
  ASSERT_EQ(corpus().size(), kDocs + 43);
  std::set<std::string> ids;
  for (const Record& r : corpus()) {
    EXPECT_TRUE(ids.insert(r.id).second) << r.id;
    EXPECT_FALSE(r.text.empty()) << r.id;
    EXPECT_TRUE(is_utf8(r.text)) << r.id;
    EXPECT_EQ(r.text.find_first_of("{}"), std::string::npos) << r.id << ": a slot left open";
  }
  EXPECT_EQ(corpus()[0].id, "synth-0000001");
}

TEST(Synth, MetadataAgreesWithTheText) {
  for (const Record& r : documents_with_metadata()) {
    EXPECT_NE(r.text.find(r.fields.at("number")), std::string::npos) << r.id;
    const std::string& date = r.fields.at("date");
    EXPECT_GE(date, "2015-01-01") << r.id;
    EXPECT_LE(date, "2025-12-31") << r.id;
    EXPECT_LT(date, r.fields.at("published")) << r.id;
    EXPECT_NE(r.text.find(date.substr(0, 4)), std::string::npos) << r.id;
    const std::string& level = r.fields.at("court_level");
    EXPECT_TRUE(level != "district" || date < "2025-07-01") << r.id;
    EXPECT_TRUE(level != "regional" || date >= "2025-07-01") << r.id;
    EXPECT_EQ(level == "regional",
              r.fields.at("court").find("khu vực ") != std::string::npos && level != "military")
        << r.id;
    EXPECT_TRUE(r.fields.at("source_url").starts_with("https://example.invalid/ban-an/")) << r.id;
  }
}

// Wrapping turns spaces into line ends and pages put numbers in between.
std::string without_spaces(std::string_view text) {
  std::string result(text);
  std::erase_if(result, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
  return result;
}

TEST(Synth, CriminalJudgmentsCiteTheCodeInForce) {
  int old_ones = 0, new_ones = 0;
  for (const Record& r : documents_with_metadata()) {
    if (r.fields.at("case_type") != "criminal" || r.fields.at("instance") != "first") continue;
    if (r.text.find("\u0323") != std::string::npos) continue;  // NFD
    const bool old = r.fields.at("date") < "2018-01-01";
    const std::string text = without_spaces(r.text);
    EXPECT_EQ(text.find(old ? "Hìnhsựnăm2015" : "Hìnhsựnăm1999"), std::string::npos) << r.id;
    ++(old ? old_ones : new_ones);
  }
  EXPECT_GT(old_ones, 10);
  EXPECT_GT(new_ones, 100);
}

TEST(Synth, AnAppealNamesTheJudgmentBelow) {
  int chains = 0;
  for (std::size_t i = 1; i < kDocs; ++i) {
    const Record& below = corpus()[i - 1];
    const Record& appeal = corpus()[i];
    if (!below.has("kind") || !appeal.has("kind")) continue;
    if (appeal.value("instance") != "appeal") continue;
    ++chains;
    if (below.fields.at("case_type") != "admin_measure") {
      EXPECT_EQ(below.value("instance"), "first") << appeal.id;
    }
    EXPECT_EQ(below.fields.at("case_type"), appeal.fields.at("case_type")) << appeal.id;
    EXPECT_LT(below.fields.at("date"), appeal.fields.at("date")) << appeal.id;
    EXPECT_NE(without_spaces(appeal.text).find(without_spaces(below.fields.at("number"))),
              std::string::npos)
        << appeal.id;
  }
  EXPECT_GT(chains, 20);
}

TEST(Synth, SharesAreThoseOfThePublicSite) {
  EXPECT_NEAR(share("kind", "decision"), 0.57, 0.04);
  // Administrative measures, some 7 %, have no instance of their own.
  EXPECT_NEAR(share("instance", "first"), 0.83, 0.03);
  const double total = 1947714;
  EXPECT_NEAR(share("case_type", "family"), 955000 / total, 0.05);
  EXPECT_NEAR(share("case_type", "civil"), 399000 / total, 0.04);
  EXPECT_NEAR(share("case_type", "criminal"), 387000 / total, 0.04);
  EXPECT_NEAR(share("case_type", "admin_measure"), 137000 / total, 0.025);
  EXPECT_NEAR(static_cast<double>(documents_with_metadata().size()) / kDocs, 0.60, 0.04);
}

TEST(Synth, LengthsAreThoseOfThePublicSite) {
  std::vector<std::size_t> lengths;
  std::size_t sum = 0;
  for (const Record& r : corpus()) {
    if (!r.id.starts_with("synth-")) continue;
    lengths.push_back(characters(r.text));
    sum += lengths.back();
  }
  std::sort(lengths.begin(), lengths.end());
  const auto near = [](std::size_t got, double wanted) {
    EXPECT_NEAR(static_cast<double>(got), wanted, 0.15 * wanted);
  };
  near(lengths[kDocs / 2], 5800);
  near(sum / kDocs, 8500);
  near(lengths[kDocs * 9 / 10], 18000);
  near(lengths[kDocs * 99 / 100], 39000);
}

TEST(Synth, VocabularyIsBroad) {
  std::set<std::string> all;
  std::vector<std::size_t> in_long_documents;
  for (const Record& r : corpus()) {
    if (r.text.find("\u0323") != std::string::npos) continue;  // NFD
    const auto syllables = distinct_syllables(r.text);
    all.insert(syllables.begin(), syllables.end());
    if (characters(r.text) >= 18000) in_long_documents.push_back(syllables.size());
  }
  EXPECT_GE(all.size(), 6000U);
  ASSERT_FALSE(in_long_documents.empty());
  std::sort(in_long_documents.begin(), in_long_documents.end());
  EXPECT_GE(in_long_documents[in_long_documents.size() / 2], 500U);
}

TEST(Synth, LinesAndPagesLookExtracted) {
  for (const Record& r : corpus()) {
    if (r.text.find("\u0323") != std::string::npos) continue;
    for (std::size_t at = 0; at < r.text.size();) {
      const auto end = std::min(r.text.find('\n', at), r.text.size());
      EXPECT_LE(characters(std::string_view(r.text).substr(at, end - at)), 90U) << r.id;
      at = end + 1;
    }
    const auto pages = std::count(r.text.begin(), r.text.end(), '\f');
    EXPECT_GE(static_cast<double>(pages), static_cast<double>(characters(r.text)) / 3700) << r.id;
  }
}

TEST(Synth, EndsWithThe43Precedents) {
  const Record& eighth = corpus()[kDocs + 7];
  EXPECT_EQ(eighth.id, "al-08-2016");
  EXPECT_EQ(eighth.fields.at("number"), "08/2016/AL");
  EXPECT_NE(eighth.fields.at("title").find("lãi suất trong hợp đồng tín dụng"), std::string::npos);
  EXPECT_EQ(corpus().back().id, "al-43-2021");
  for (std::size_t i = kDocs; i < corpus().size(); ++i) {
    const Record& r = corpus()[i];
    EXPECT_EQ(r.fields.at("kind"), "precedent");
    EXPECT_NE(r.text.find(r.fields.at("number")), std::string::npos) << r.id;
  }
}

TEST(SynthSyllables, FollowTheGrammar) {
  const SyllableInventory inventory;
  EXPECT_GE(inventory.all().size(), 7000U);
  for (const std::string& s : inventory.all()) {
    const bool stop = s.ends_with("c") || s.ends_with("ch") || s.ends_with("p") || s.ends_with("t");
    std::string decomposed;
    append_decomposed(decomposed, s);
    const bool sharp = decomposed.find("\u0301") != std::string::npos;
    const bool heavy = decomposed.find("\u0323") != std::string::npos;
    EXPECT_TRUE(!stop || sharp || heavy) << s;
    const bool front = decomposed[1] == 'e' || decomposed[1] == 'i';
    EXPECT_TRUE(s[0] != 'c' || !front) << s;
    EXPECT_TRUE(s[0] != 'k' || s[1] == 'h' || front) << s;
  }
}

TEST(SynthLetters, CapitalsTonesAndDecomposition) {
  std::string out;
  append_upper(out, "huyện Đắk Tô, tỉnh Thừa Thiên Huế ửỹ");
  EXPECT_EQ(out, "HUYỆN ĐẮK TÔ, TỈNH THỪA THIÊN HUẾ ỬỸ");
  EXPECT_EQ(new_tone_placement("Tòa án, hủy, hòa giải, toàn"), "Toà án, huỷ, hoà giải, toàn");
  out.clear();
  append_decomposed(out, "ộ đ ữ");
  EXPECT_EQ(out, "o\u0323\u0302 đ u\u031b\u0303");
}

TEST(SynthGrammar, RefusesAnUnknownSlotByName) {
  const std::string_view text = "@sentence\nTòa {unheard_of} xét xử.\n";
  try {
    const Grammar grammar(std::span(&text, 1), {}, {});
    FAIL() << "accepted";
  } catch (const std::invalid_argument& error) {
    EXPECT_NE(std::string(error.what()).find("@sentence"), std::string::npos);
    EXPECT_NE(std::string(error.what()).find("unheard_of"), std::string::npos);
  }
}

}  // namespace
}  // namespace traan
