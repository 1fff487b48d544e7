#include "analyzers/legacy_charset.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>
#include <string>

#include "analyzers/utf8.h"
#include "tests/support/case_file.h"

namespace traan {
namespace {

std::map<std::string, Charset> charsets_by_name() {
  std::map<std::string, Charset> charsets;
  for (const Charset charset : kCharsets) {
    charsets[std::string(charset_name(charset))] = charset;
  }
  return charsets;
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

TEST(LegacyCharset, SharedEncodings) {
  TRAAN_NEEDS_SHARED(path, "cases/encodings.tsv");
  const std::set<std::string> wrong = {"48b64920f1974e472058c9542058b1"};  // see README.md
  const auto charsets = charsets_by_name();
  std::size_t rows = 0;
  for (const auto& row : read_cases(path)) {
    if (wrong.contains(row[1])) continue;
    const std::string bytes = from_hex(row[1]);
    const Charset charset = charsets.at(row[0]);
    EXPECT_EQ(to_utf8(bytes, charset), row[2]) << row[0];
    // A word may be the same in several encodings.
    EXPECT_EQ(to_utf8(bytes, detect_charset(bytes)), row[2]) << row[0];
    ++rows;
  }
  EXPECT_GE(rows, 90u);
}

/// Every letter of the shared tables, by itself.
TEST(LegacyCharset, SharedTables) {
  TRAAN_NEEDS_SHARED(path, "cases/legacy_charset_tables.tsv");
  const auto charsets = charsets_by_name();
  std::size_t rows = 0;
  for (const auto& row : read_cases(path)) {
    const auto charset = charsets.find(row[0]);
    if (charset == charsets.end() || row[2].starts_with("U+03")) continue;
    std::string expected;
    append_utf8(expected, static_cast<char32_t>(std::stoul(row[2].substr(2), nullptr, 16)));
    EXPECT_EQ(to_utf8(from_hex(row[1]), charset->second), expected) << row[0] << " " << row[1];
    ++rows;
  }
  EXPECT_GE(rows, 700u);
}

TEST(LegacyCharset, Utf8ComesFirst) {
  EXPECT_EQ(detect_charset(""), Charset::utf8);
  EXPECT_EQ(detect_charset("plain ASCII"), Charset::utf8);
  EXPECT_EQ(detect_charset("Tòa án nhân dân tối cao"), Charset::utf8);
  EXPECT_EQ(detect_charset("Tòa án nhân dân tối cao\xff và tòa án cấp cao"), Charset::utf8);
  EXPECT_EQ(detect_charset("\xff\xfe\x80 nothing Vietnamese \xe9t\xe9"), Charset::utf8);
  EXPECT_EQ(to_utf8("Tòa\xff", Charset::utf8), "Tòa\xff");
}

TEST(LegacyCharset, RunningText) {
  const std::string expected = "Tòa án nhân dân xét thấy: căn cứ vào điều 5 của luật";
  const std::string tcvn3 =
      "T\xDF"
      "a \xB8n nh\xA9n d\xA9n x\xD0t th\xCAy: c\xA8n c\xF8 v\xB5o \xAEi\xD2u 5 c\xF1"
      "a lu\xCBt";
  EXPECT_EQ(detect_charset(tcvn3), Charset::tcvn3);
  EXPECT_EQ(to_utf8(tcvn3, Charset::tcvn3), expected);
}

TEST(LegacyCharset, UnassignedBytesAreReadAsWindowsDoes) {
  EXPECT_EQ(to_utf8("\x93\xB8n\x94", Charset::tcvn3), "“án”");
  EXPECT_EQ(to_utf8("\x81", Charset::vni), "\uFFFD");
}

TEST(LegacyCharset, LargeFileIsSampled) {
  std::string text;
  while (text.size() < 30'000'000) text += "tranh ch\xCAp quy\xD2n s\xF6 d\xF4ng \xAE\xCAt\n";
  for (int i = 0; i < 5; ++i) EXPECT_EQ(detect_charset(text), Charset::tcvn3);
}

RC_GTEST_PROP(LegacyCharsetProperties, AnyBytesBecomeUtf8, (const std::string& bytes)) {
  const auto charset = *rc::gen::inRange<std::size_t>(1, kCharsets.size());
  const std::string text = to_utf8(bytes, static_cast<Charset>(charset));
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    RC_ASSERT(d.valid);
    pos += d.length;
  }
  RC_ASSERT(static_cast<std::size_t>(detect_charset(bytes)) < kCharsets.size());
}

}  // namespace
}  // namespace traan
