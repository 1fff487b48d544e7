#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/record.h"

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;
struct ZSTD_DDict_s;

namespace traan {

/// Compresses records as segments store them: their JSON as one zstd frame, with a dictionary that
/// the segment has beside them (an empty one is none). Thread safety: one thread at a time.
class RecordCompressor {
 public:
  explicit RecordCompressor(std::string_view dictionary);
  ~RecordCompressor();
  RecordCompressor(const RecordCompressor&) = delete;
  RecordCompressor& operator=(const RecordCompressor&) = delete;

  /// The view lives until the next call.
  std::string_view compress(const Record& record);

 private:
  ZSTD_CCtx_s* context_;
  ZSTD_CDict_s* dictionary_;
  std::string buffer_;
};

/// Reads what RecordCompressor made, with the same dictionary. Thread safety: any number of
/// threads.
class RecordDecompressor {
 public:
  explicit RecordDecompressor(std::string_view dictionary);

  /// The record's JSON. Throws Error(damaged).
  std::string json(std::string_view stored) const;
  /// Throws Error(damaged).
  Record record(std::string_view stored) const;

 private:
  std::shared_ptr<ZSTD_DDict_s> dictionary_;
};

/// A dictionary for the records of a corpus like `sample`. It is made only of lines that three
/// records or more share, so that no text of one record alone is ever in it. Empty when the sample
/// is too small for one.
std::string train_dictionary(const std::vector<const Record*>& sample);

}  // namespace traan
