#pragma once

#include <string>
#include <vector>

#include "corpus-tools/record.h"
#include "tests/support/temp_folder.h"

namespace traan {

/// A record with the fields that most tests need.
inline Record made_record(std::string id, std::string number, std::string date, std::string text) {
  Record record;
  record.id = std::move(id);
  record.kind = "judgment";
  record.number = std::move(number);
  record.date = std::move(date);
  record.case_type = "civil";
  record.instance = "first";
  record.court = "Tòa án nhân dân huyện Ba Tri, tỉnh Bến Tre";
  record.court_level = "district";
  record.province = "Bến Tre";
  record.subject = "Tranh chấp";
  record.text = std::move(text);
  return record;
}

/// Writes records as a JSON Lines file in `folder` and returns its path.
inline std::string write_records(const TempFolder& folder, const std::vector<Record>& records) {
  std::string lines;
  for (const Record& record : records) lines += to_json(record) + "\n";
  return folder.write("records.jsonl", lines);
}

}  // namespace traan
