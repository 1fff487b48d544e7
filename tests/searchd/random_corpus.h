#pragma once

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "indexer/generation.h"
#include "searchd/query/generation_tables.h"
#include "tests/searchd/brute_matcher.h"
#include "tests/support/temp_folder.h"

namespace traan {

/// A small index of made records: several segments, documents that were replaced and removed,
/// zones, dates; words of all ranks, marked and unmarked, and words that came with an update and
/// have no number in the lexicon. The same seed makes the same.
class RandomCorpus {
 public:
  RandomCorpus(unsigned seed, int records);

  std::shared_ptr<const GenerationTables> tables() const { return tables_; }
  const Generation& generation() const { return *tables_->generation; }
  /// Of each segment its documents in their order, hidden ones included.
  const std::vector<std::vector<BruteDocument>>& documents() const { return documents_; }
  /// Words of the records, the common ones first, and prefixes of them.
  static const std::vector<std::string>& vocabulary();

 private:
  void build(int records);
  void update(int records);

  TempFolder folder_;
  std::mt19937 random_;
  std::shared_ptr<const GenerationTables> tables_;
  std::vector<std::vector<BruteDocument>> documents_;
};

}  // namespace traan
