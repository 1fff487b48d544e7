#include "indexer/record_codec.h"

#include <zdict.h>
#include <zstd.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr int kLevel = 6;
constexpr unsigned long long kLargestRecord = 64ull << 20;

[[noreturn]] void fail() { throw Error(ErrorKind::damaged, "a stored record is damaged"); }

struct Decompression {
  Decompression() : context(ZSTD_createDCtx()) {}
  ~Decompression() { ZSTD_freeDCtx(context); }
  ZSTD_DCtx* context;
};

template <typename Take>
void each_line(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) take(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

RecordCompressor::RecordCompressor(std::string_view dictionary)
    : context_(ZSTD_createCCtx()),
      dictionary_(dictionary.empty()
                      ? nullptr
                      : ZSTD_createCDict(dictionary.data(), dictionary.size(), kLevel)) {
  ZSTD_CCtx_setParameter(context_, ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(context_, ZSTD_c_checksumFlag, 1);
  if (dictionary_) ZSTD_CCtx_refCDict(context_, dictionary_);
}

RecordCompressor::~RecordCompressor() {
  ZSTD_freeCCtx(context_);
  ZSTD_freeCDict(dictionary_);
}

std::string_view RecordCompressor::compress(const Record& record) {
  const std::string json = to_json(record);
  buffer_.resize(ZSTD_compressBound(json.size()));
  const std::size_t size =
      ZSTD_compress2(context_, buffer_.data(), buffer_.size(), json.data(), json.size());
  if (ZSTD_isError(size)) throw Error(ErrorKind::io, ZSTD_getErrorName(size));
  return std::string_view(buffer_).substr(0, size);
}

RecordDecompressor::RecordDecompressor(std::string_view dictionary) {
  if (dictionary.empty()) return;
  dictionary_ = {ZSTD_createDDict(dictionary.data(), dictionary.size()), ZSTD_freeDDict};
}

std::string RecordDecompressor::json(std::string_view stored) const {
  thread_local const Decompression decompression;
  const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLargestRecord) {
    fail();
  }
  std::string json(static_cast<std::size_t>(size), '\0');
  ZSTD_DCtx_refDDict(decompression.context, dictionary_.get());
  const std::size_t read = ZSTD_decompressDCtx(decompression.context, json.data(), json.size(),
                                               stored.data(), stored.size());
  ZSTD_DCtx_refDDict(decompression.context, nullptr);
  if (read != size) fail();
  return json;
}

Record RecordDecompressor::record(std::string_view stored) const {
  auto parsed = parse_record(json(stored));
  if (auto* record = std::get_if<Record>(&parsed)) return std::move(*record);
  fail();
}

std::string train_dictionary(const std::vector<const Record*>& sample) {
  constexpr std::size_t kFewest = 3, kDictionaryBytes = 128u << 10, kSampleBytes = 16u << 20;
  std::unordered_map<std::string_view, std::size_t> records_with;
  std::size_t bytes = 0;
  for (const Record* record : sample) {
    std::unordered_set<std::string_view> own;
    each_line(record->text, [&](std::string_view line) { own.insert(line); });
    for (const std::string_view line : own) ++records_with[line];
    if ((bytes += record->text.size()) > kSampleBytes) break;
  }
  std::string shared;
  std::vector<std::size_t> sizes;
  bytes = 0;
  for (const Record* record : sample) {
    const std::size_t before = shared.size();
    each_line(record->text, [&](std::string_view line) {
      const auto found = records_with.find(line);
      if (found != records_with.end() && found->second >= kFewest)
        shared.append(line) += "\\n";  // as JSON has it
    });
    if (shared.size() > before) sizes.push_back(shared.size() - before);
    if ((bytes += record->text.size()) > kSampleBytes) break;
  }
  std::string dictionary(kDictionaryBytes, '\0');
  const std::size_t size =
      ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), shared.data(), sizes.data(),
                            static_cast<unsigned>(sizes.size()));
  dictionary.resize(ZDICT_isError(size) ? 0 : size);  // too little to train on
  return dictionary;
}

}  // namespace traan
