#include "indexer/record_codec.h"

#include <zstd.h>

#include <variant>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr int kLevel = 3;
constexpr unsigned long long kLargestRecord = 64ull << 20;

[[noreturn]] void fail() { throw Error(ErrorKind::damaged, "a stored record is damaged"); }

}  // namespace

RecordCompressor::RecordCompressor() : context_(ZSTD_createCCtx()) {
  ZSTD_CCtx_setParameter(context_, ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(context_, ZSTD_c_checksumFlag, 1);
}

RecordCompressor::~RecordCompressor() { ZSTD_freeCCtx(context_); }

std::string_view RecordCompressor::compress(const Record& record) {
  const std::string json = to_json(record);
  buffer_.resize(ZSTD_compressBound(json.size()));
  const std::size_t size =
      ZSTD_compress2(context_, buffer_.data(), buffer_.size(), json.data(), json.size());
  if (ZSTD_isError(size)) throw Error(ErrorKind::io, ZSTD_getErrorName(size));
  return std::string_view(buffer_).substr(0, size);
}

std::string decompress_json(std::string_view stored) {
  const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLargestRecord) {
    fail();
  }
  std::string json(static_cast<std::size_t>(size), '\0');
  if (ZSTD_decompress(json.data(), json.size(), stored.data(), stored.size()) != size) fail();
  return json;
}

Record decompress_record(std::string_view stored) {
  auto parsed = parse_record(decompress_json(stored));
  if (auto* record = std::get_if<Record>(&parsed)) return std::move(*record);
  fail();
}

}  // namespace traan
