#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/format.h"

namespace traan {

struct BuildOptions {
  std::vector<std::string> files;         ///< Records as JSON Lines, plain or zstd; "-" is stdin.
  std::string index;                      ///< The index folder.
  unsigned threads = 0;                   ///< Of analysis; 0 is one a core.
  std::uint32_t segment_documents = 250;  ///< Of a segment before merging.
  std::uint32_t merged_documents = format::kMaxSegmentDocuments;  ///< At most, after merging.
};

struct BuildResult {
  std::string generation;
  std::uint64_t documents = 0;
  std::vector<Rejection> rejections;
};

/// Builds a generation from records and publishes it. Records that cannot be indexed, and all but
/// the first of those with one id, are rejections. Missing metadata is extracted from the text.
///
/// Throws Error; the index is then as it was. After a crash the index is as it was, or has the new
/// generation whole.
BuildResult build_index(const BuildOptions& options);

}  // namespace traan
