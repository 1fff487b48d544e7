#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/mapped_file.h"
#include "indexer/blob_reader.h"

namespace traan {

/// A segment's own files, mapped; its Xapian database is opened by whoever queries it. `docid` is
/// the segment's own, from 1. Thread safety: immutable, for any number of threads.
class SegmentReader {
 public:
  /// Throws Error(damaged) when the files do not fit each other.
  explicit SegmentReader(const std::string& folder);

  std::uint32_t documents() const { return static_cast<std::uint32_t>(dates_.size()); }
  const std::string& xapian_path() const { return xapian_path_; }

  std::span<const std::uint16_t> stream(std::uint32_t docid) const;
  std::string_view stored_record(std::uint32_t docid) const { return records_[docid - 1]; }
  std::int32_t date(std::uint32_t docid) const { return dates_[docid - 1]; }

 private:
  std::string xapian_path_;
  BlobReader tokens_, records_;
  MappedFile date_file_;
  std::span<const std::int32_t> dates_;
};

}  // namespace traan
