#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "indexer/blob_writer.h"
#include "indexer/content_hash.h"
#include "indexer/document_analyzer.h"
#include "indexer/field_columns.h"
#include "indexer/file_writer.h"
#include "indexer/frequent_terms.h"
#include "indexer/manifest.h"
#include "indexer/posting_inverter.h"
#include "indexer/record_codec.h"

namespace traan {

/// What all segments of a build share.
struct SegmentSettings {
  const LexiconReader& lexicon;
  const FrequentTerms& frequent;
  std::string vocabulary;
  std::string dictionary;  ///< Of the stored records; may be empty.
};

/// The record of a document with what it had before anything was extracted.
struct SourceRecord {
  Record record;
  ContentHash hash;
};

/// Writes the segments of one thread, one after another.
class SegmentWriter {
 public:
  explicit SegmentWriter(const SegmentSettings& settings);

  /// Writes a segment of records, docids in their order, into a new folder.
  void write(const std::string& folder, const std::vector<SourceRecord>& records,
             const std::string& source);

 private:
  const SegmentSettings& settings_;
  PostingInverter inverter_;
  DocumentAnalyzer analyzer_;
  RecordCompressor compressor_;
};

/// Merges segments into a new one whose documents are theirs in order. All have one vocabulary.
void merge_segments(const std::vector<std::string>& folders, const std::string& out);

}  // namespace traan
