#include "corpus-tools/record.h"

#include <gtest/gtest.h>

#include "analyzers/error.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/vocabulary.h"
#include "tests/support/temp_folder.h"

namespace traan {
namespace {

Record parsed(std::string_view json) {
  auto result = parse_record(json);
  if (const auto* rejection = std::get_if<Rejection>(&result)) {
    ADD_FAILURE() << rejection->reason;
    return {};
  }
  return std::get<Record>(std::move(result));
}

std::string reason(std::string_view json) {
  auto result = parse_record(json);
  const auto* rejection = std::get_if<Rejection>(&result);
  return rejection ? rejection->reason : "(taken)";
}

TEST(Record, GoesThroughJsonAndBack) {
  const std::string json =
      R"({"laws":["BLHS"],"id":"a-1","kind":"judgment","number":"05/2021/HS-PT","title":"Vụ \"án\"",)"
      R"("date":"2021-02-28","text":"dòng 1\ndòng 2\f","hội đồng":{"thẩm phán":[1,2.5,null]}})";
  const Record record = parsed(json);
  EXPECT_EQ(record.number, "05/2021/HS-PT");
  EXPECT_EQ(record.laws, std::vector<std::string>{"BLHS"});
  EXPECT_EQ(record.unknown, R"("hội đồng":{"thẩm phán":[1,2.5,null]})");
  EXPECT_EQ(to_json(parsed(to_json(record))), to_json(record));
  EXPECT_NE(to_json(record).find(record.unknown), std::string::npos);
}

TEST(Record, SaysWhatIsWrong) {
  EXPECT_NE(reason("{").find("not JSON"), std::string::npos);
  EXPECT_EQ(reason("[]"), "not a JSON object");
  EXPECT_EQ(reason(R"({"text":"x"})"), "\"id\" is missing");
  EXPECT_EQ(reason(R"({"id":"a"})"), "\"text\" is missing or empty");
  EXPECT_NE(reason(R"({"id":"../a","text":"x"})").find("\"id\" must be"), std::string::npos);
  EXPECT_NE(reason(R"({"id":"..","text":"x"})").find("\"id\" must be"), std::string::npos);
  EXPECT_NE(reason(R"({"id":"a","text":"x","kind":"poem"})").find("kind"), std::string::npos);
  EXPECT_NE(reason(R"({"id":"a","text":"x","date":"2021-02-29"})").find("date"), std::string::npos);
  EXPECT_EQ(reason(R"({"id":"a","text":5})"), "\"text\" must be a string");
  EXPECT_EQ(reason(R"({"id":"a","text":"x","laws":"y"})"), "\"laws\" must be an array of strings");
  EXPECT_EQ(reason(R"({"id":"a","text":"x\u0000y"})"), "\"text\" has NUL characters");
  EXPECT_NE(reason("{\"id\":\"a\",\"text\":\"\xff\"}").find("not JSON"), std::string::npos);
  EXPECT_EQ(reason(std::string("{\"id\":\"a\",\"x\":") + std::string(100000, '[')).substr(0, 8),
            "not JSON");
}

TEST(Record, DeepNestingIsRefused) {
  const auto nested = [](std::size_t levels) {
    return R"({"id":"a","text":"x","m":)" + std::string(levels, '[') + std::string(levels, ']') +
           "}";
  };
  EXPECT_EQ(reason(nested(64)), "(taken)");
  EXPECT_EQ(reason(nested(65)), "\"m\" has more than 64 levels");
  EXPECT_EQ(reason(nested(1'000'000)), "\"m\" has more than 64 levels");
}

TEST(Record, ReasonsStayShort) {
  const std::string json = R"({"id":"a","text":"x","kind":")" + std::string(10'000, 'k') + "\"}";
  EXPECT_LT(reason(json).size(), 200u);
  EXPECT_EQ(reason(R"({"id":"a","text":"x","title":")" + std::string(20'000, 'k') + "\"}"),
            "\"title\" is longer than 16 KiB");
}

TEST(Record, DatesThatExist) {
  EXPECT_TRUE(is_iso_date("2024-02-29"));
  EXPECT_FALSE(is_iso_date("2023-02-29"));
  EXPECT_FALSE(is_iso_date("2023-2-9"));
  EXPECT_FALSE(is_iso_date("2023-13-01"));
}

TEST(RecordReader, NamesThePlaceOfABadLine) {
  const TempFolder folder;
  const std::string path = folder.write(
      "a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\r\n\n{\"id\":1}\n{\"id\":\"b\",\"text\":\"y\"}");
  RecordReader reader(path);
  EXPECT_EQ(std::get<Record>(*reader.next()).id, "a");
  EXPECT_EQ(std::get<Rejection>(*reader.next()).where, path + ":3");
  EXPECT_EQ(std::get<Record>(*reader.next()).id, "b");
  EXPECT_FALSE(reader.next());
}

TEST(RecordReader, MissingFileAndDamagedCompression) {
  const TempFolder folder;
  EXPECT_THROW(RecordReader("/nowhere/at.all"), Error);
  RecordReader damaged(folder.write("a.zst", "\x28\xB5\x2F\xFDnot zstd at all, really"));
  EXPECT_THROW(damaged.next(), Error);
}

TEST(RecordReader, AByteOrderMarkIsNotPartOfTheFirstLine) {
  const TempFolder folder;
  RecordReader reader(folder.write("a.jsonl", "\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"x\"}\n"));
  EXPECT_EQ(std::get<Record>(*reader.next()).id, "a");
}

TEST(LineReader, CutsALineThatIsTooLong) {
  const TempFolder folder;
  LineReader reader(folder.write(
      "a.jsonl", std::string(LineReader::kMaxLineBytes + 5'000'000, 'x') + "\nnext\n"));
  std::string_view line;
  ASSERT_TRUE(reader.next(line));
  EXPECT_TRUE(reader.truncated());
  EXPECT_EQ(line.size(), LineReader::kMaxLineBytes);
  ASSERT_TRUE(reader.next(line));
  EXPECT_EQ(line, "next");
  EXPECT_FALSE(reader.truncated());
}

}  // namespace
}  // namespace traan
