#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "analyzers/repair.h"
#include "analyzers/tokenizer.h"
#include "corpus-tools/record.h"

namespace traan {

/// Counts over a corpus. Memory: 4 bytes a record, one entry a distinct syllable, and the ids of
/// records whose text layer is bad.
class CorpusStats {
 public:
  void add(const Record& record);
  /// A table for people.
  std::string to_text() const;
  /// The same as one JSON object.
  std::string to_json() const;

 private:
  std::uint32_t length_percentile(double share) const;

  std::uint64_t records_ = 0, text_bytes_ = 0, characters_ = 0, tokens_ = 0, marked_ = 0;
  std::map<std::string, std::map<std::string, std::uint64_t>> values_;  // field, value, count
  std::map<std::string, std::uint64_t> known_;                          // field, records with it
  std::vector<std::uint32_t> lengths_;                                  // characters a text
  std::unordered_set<std::string> syllables_;
  RepairReport repairs_;
  std::uint64_t repaired_records_ = 0;
  std::vector<std::string> garbage_;  // ids
};

}  // namespace traan
