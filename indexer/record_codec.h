#pragma once

#include <string>
#include <string_view>

#include "corpus-tools/record.h"

struct ZSTD_CCtx_s;

namespace traan {

/// Compresses records for the store: a zstd frame around the record's JSON. Thread safety: one
/// thread at a time.
class RecordCompressor {
 public:
  RecordCompressor();
  ~RecordCompressor();
  RecordCompressor(const RecordCompressor&) = delete;
  RecordCompressor& operator=(const RecordCompressor&) = delete;

  /// The view lives until the next call.
  std::string_view compress(const Record& record);

 private:
  ZSTD_CCtx_s* context_;
  std::string buffer_;
};

/// The JSON of a stored record. Throws Error(damaged) when it is not one.
std::string decompress_json(std::string_view stored);

/// A stored record. Throws Error(damaged) when it is not one.
Record decompress_record(std::string_view stored);

}  // namespace traan
