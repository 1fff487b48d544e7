#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/progress.h"
#include "corpus-tools/record.h"
#include "indexer/format.h"

namespace traan {

struct BuildOptions {
  std::vector<std::string> files;  ///< Records as JSON Lines, plain or zstd; "-" is stdin.
  std::string index;               ///< The index folder.
  std::string lexicon;             ///< A lexicon to use; empty: make one from a sample.
  unsigned threads = 0;            ///< Of analysis; 0 is one a core.
  std::uint64_t memory_bytes = std::uint64_t{2} << 30;            ///< The process stays below it.
  std::uint32_t batch_documents = 4096;                           ///< Of a segment before merging.
  std::uint32_t merged_documents = format::kMaxSegmentDocuments;  ///< At most, after merging.
  bool resume = false;   ///< Go on from what a stopped build left.
  bool publish = true;   ///< Let CURRENT name the new generation.
  bool restore = false;  ///< Take records that were removed.
  ProgressForm progress = ProgressForm::automatic;
};

struct BuildResult {
  std::string generation;
  std::uint64_t documents = 0;
  std::vector<Rejection> rejections;
};

/// Builds a generation from records and publishes it. Records that cannot be indexed, all but the
/// first of those with one id, and those that were removed from the index before, are rejections.
/// Missing metadata is extracted from the text.
///
/// Throws Error; the index is then as it was. After a crash the index is as it was, or has the new
/// generation whole; with `resume` a new run takes over the segments that were finished.
BuildResult build_index(const BuildOptions& options);

}  // namespace traan
