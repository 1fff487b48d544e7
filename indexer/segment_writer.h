#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/blob_writer.h"
#include "indexer/document_analyzer.h"
#include "indexer/record_codec.h"

namespace traan {

/// Writes one segment: a folder with a Xapian database (no positions, no term list), the token
/// stream, the stored records and the columns, all in the order of document ids from 1.
/// Thread safety: one thread at a time.
class SegmentWriter {
 public:
  /// `folder` must not exist.
  explicit SegmentWriter(const std::string& folder);

  void add(const Record& record, const AnalyzedDocument& document);
  /// Writes everything out. Not durable before sync_tree() of the folder.
  void close();

 private:
  Xapian::WritableDatabase database_;
  BlobWriter tokens_, records_;
  FileWriter dates_;
  RecordCompressor compressor_;
};

/// Merges segments, in order, into one at `out` (which must not exist).
void merge_segments(const std::vector<std::string>& folders, const std::string& out);

}  // namespace traan
