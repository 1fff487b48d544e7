#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "indexer/format.h"
#include "indexer/segment_writer.h"

namespace traan {

struct SegmentBuilderOptions {
  std::string folder;    ///< A folder of its own below work/; made when missing.
  unsigned threads = 1;  ///< At least one.
  /// A thread's share at a time ends when it has this many documents or bytes of records.
  std::uint32_t batch_documents = 4096;
  std::size_t batch_bytes = 64u << 20;
  std::uint32_t merged_documents = format::kMaxSegmentDocuments;  ///< At most, after merging.
};

/// Gives records one after another, and nothing at the end.
using RecordFeed = std::function<std::optional<SourceRecord>()>;

/// Turns records into merged segments, batch by batch on several threads, in bounded memory, and
/// returns their folders; their documents are the records in order. Missing metadata is extracted.
///
/// Batches that an earlier, stopped run left finished in the folder are taken as they are when they
/// were made from the same records. Throws what the feed or a thread threw, or Error(stopped).
std::vector<std::string> build_segments(const RecordFeed& feed, const SegmentSettings& settings,
                                        const SegmentBuilderOptions& options);

}  // namespace traan
