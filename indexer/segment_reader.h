#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/mapped_file.h"
#include "indexer/blob_reader.h"
#include "indexer/content_hash.h"
#include "indexer/field_columns.h"
#include "indexer/frequent_reader.h"
#include "indexer/record_codec.h"

namespace traan {

/// A segment's own files, mapped; its Xapian database is opened by whoever queries it. `docid` is
/// the segment's own, from 1. Copies share the mappings. Thread safety: immutable, for any number
/// of threads.
class SegmentReader {
 public:
  /// Throws Error(damaged) when the files do not fit each other.
  explicit SegmentReader(const std::string& folder);

  std::uint32_t documents() const { return static_cast<std::uint32_t>(dates_.size()); }
  const std::string& folder() const { return folder_; }
  std::string xapian_path() const;
  std::string_view dictionary() const { return dictionary_.bytes(); }

  std::span<const std::uint16_t> stream(std::uint32_t docid) const;
  /// Throw Error(damaged).
  Record record(std::uint32_t docid) const;
  Record record_without_text(std::uint32_t docid) const;
  std::int32_t date(std::uint32_t docid) const { return dates_[docid - 1]; }
  const ContentHash& hash(std::uint32_t docid) const { return hashes_[docid - 1]; }
  /// A field of the schema that has a column; empty when it is not known.
  std::string_view value(const FieldSchema& field, std::uint32_t docid) const {
    return columns_.value(field, docid - 1);
  }
  const FieldColumnsReader& columns() const { return columns_; }
  std::span<const std::int32_t> dates() const { return dates_; }
  const FrequentReader& frequent() const { return frequent_; }

 private:
  std::string folder_;
  BlobReader tokens_, records_;
  MappedFile dictionary_, date_file_, hash_file_;
  RecordDecompressor decompressor_;
  std::span<const std::int32_t> dates_;
  std::span<const ContentHash> hashes_;
  FieldColumnsReader columns_;
  FrequentReader frequent_;
};

}  // namespace traan
