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

/// Compresses records as segments store them: a zstd frame of the JSON of all but the text, then
/// one of the text, with a dictionary that the segment has beside them (an empty one is none).
/// Thread safety: one thread at a time.
class RecordCompressor {
 public:
  explicit RecordCompressor(std::string_view dictionary);
  ~RecordCompressor();
  RecordCompressor(const RecordCompressor&) = delete;
  RecordCompressor& operator=(const RecordCompressor&) = delete;

  /// The view lives until the next call.
  std::string_view compress(const Record& record);

 private:
  void append_frame(std::string_view content);

  ZSTD_CCtx_s* context_;
  ZSTD_CDict_s* dictionary_;
  std::string buffer_;
};

/// Reads what RecordCompressor made, with the same dictionary. Thread safety: any number of
/// threads.
class RecordDecompressor {
 public:
  explicit RecordDecompressor(std::string_view dictionary);

  /// Throws Error(damaged).
  Record record(std::string_view stored) const;
  /// The same without its text, many times as fast.
  Record without_text(std::string_view stored) const;

 private:
  /// Of the frame that `stored` begins with, which it goes on behind.
  std::string take_frame(std::string_view& stored) const;
  Record take_without_text(std::string_view& stored) const;

  std::shared_ptr<ZSTD_DDict_s> dictionary_;
};

/// A dictionary for the records of a corpus like `sample`. It is made only of lines and values of
/// members that three records or more share, so that nothing of one record alone is ever in it.
/// Empty when the sample is too small for one.
std::string train_dictionary(const std::vector<const Record*>& sample);

}  // namespace traan
