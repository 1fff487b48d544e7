#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "corpus-tools/extract.h"
#include "corpus-tools/record.h"

#ifndef TRAAN_SHARED_DIR
#define TRAAN_SHARED_DIR ""  // no such folder: the test is skipped
#endif

#ifndef TRAAN_SOURCE_DIR
#define TRAAN_SOURCE_DIR "."
#endif

namespace traan {
namespace {

struct Field {
  const char* name;
  std::string Record::*member;
  double bar;  // share of the real documents, of those that have the field
};

constexpr Field kFields[] = {
    {"kind", &Record::kind, 0.95},
    {"number", &Record::number, 0.97},
    {"date", &Record::date, 0.97},
    {"court", &Record::court, 0.90},
    {"court_level", &Record::court_level, 0.90},
    {"province", &Record::province, 0.90},
    {"case_type", &Record::case_type, 0.95},
    {"instance", &Record::instance, 0.95},
    {"subject", &Record::subject, 0.80},
};

using Truth = std::map<std::string, std::map<std::string, std::string>>;

/// Field values by record id; records whose text is garbage are left out.
Truth read_truth() {
  std::ifstream file(std::string(TRAAN_SOURCE_DIR) + "/tests/corpus-tools/real_metadata.json");
  std::stringstream bytes;
  bytes << file.rdbuf();
  rapidjson::Document json;
  json.Parse(bytes.str().c_str());
  Truth truth;
  if (!json.IsArray()) return truth;
  for (const auto& entry : json.GetArray()) {
    if (entry.HasMember("garbage")) continue;
    auto& fields = truth[entry["id"].GetString()];
    for (const auto& member : entry.GetObject()) {
      if (member.value.IsString()) fields[member.name.GetString()] = member.value.GetString();
    }
  }
  return truth;
}

TEST(ExtractReal, Judgments) {
  std::ifstream file(std::string(TRAAN_SHARED_DIR) + "/data/judgments.jsonl");
  if (!file) GTEST_SKIP() << "no shared judgments: set TRAAN_SHARED_DIR";
  Truth truth = read_truth();
  ASSERT_FALSE(truth.empty());
  std::map<std::string, int> asked, right;
  std::vector<double> times_ms;
  for (std::string line; std::getline(file, line);) {
    const auto parsed = parse_record(line);
    const Record* read = std::get_if<Record>(&parsed);
    if (!read || !truth.count(read->id)) continue;
    Record record;
    record.text = read->text;
    const auto begin = std::chrono::steady_clock::now();
    extract_metadata(record);
    times_ms.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
            .count());
    for (const Field& field : kFields) {
      const std::string want = truth[read->id][field.name];
      const std::string as_written = truth[read->id][field.name + std::string("_as_written")];
      const std::string& got = record.*field.member;
      if (want.empty() && got.empty()) continue;
      ++asked[field.name];
      if (got == want || (!as_written.empty() && got == as_written)) {
        ++right[field.name];
      } else {
        std::printf("%s %s: got \"%s\", want \"%s\"\n", read->id.c_str(), field.name, got.c_str(),
                    want.c_str());
      }
    }
  }
  for (const Field& field : kFields) {
    std::printf("%s: %d of %d\n", field.name, right[field.name], asked[field.name]);
    EXPECT_GE(right[field.name], field.bar * asked[field.name]) << field.name;
  }
  std::sort(times_ms.begin(), times_ms.end());
  ASSERT_FALSE(times_ms.empty());
  std::printf("median %.3f ms a judgment\n", times_ms[times_ms.size() / 2]);
}

}  // namespace
}  // namespace traan
