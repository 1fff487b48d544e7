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
constexpr unsigned long long kLargestFrame = 64ull << 20;

[[noreturn]] void fail() { throw Error(ErrorKind::damaged, "a stored record is damaged"); }

struct Decompression {
  Decompression() : context(ZSTD_createDCtx()) {}
  ~Decompression() { ZSTD_freeDCtx(context); }
  ZSTD_DCtx* context;
};

/// Calls take(name, value) for each member but the text, then take("", line) for the text's lines.
template <typename Take>
void each_stored_part(const Record& record, Take take) {
  each_member(record, [&](std::string_view name, std::string_view value) {
    if (!name.empty() && name != "text") take(name, value);
  });
  std::string_view text = record.text;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) take(std::string_view(), text.substr(0, end));
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
  buffer_.clear();
  append_frame(to_json_without_text(record));
  append_frame(record.text);
  return buffer_;
}

void RecordCompressor::append_frame(std::string_view content) {
  const std::size_t begin = buffer_.size();
  buffer_.resize(begin + ZSTD_compressBound(content.size()));
  const std::size_t size = ZSTD_compress2(context_, buffer_.data() + begin, buffer_.size() - begin,
                                          content.data(), content.size());
  if (ZSTD_isError(size)) throw Error(ErrorKind::io, ZSTD_getErrorName(size));
  buffer_.resize(begin + size);
}

RecordDecompressor::RecordDecompressor(std::string_view dictionary) {
  if (dictionary.empty()) return;
  dictionary_ = {ZSTD_createDDict(dictionary.data(), dictionary.size()), ZSTD_freeDDict};
}

std::string RecordDecompressor::take_frame(std::string_view& stored) const {
  thread_local const Decompression decompression;
  const std::size_t length = ZSTD_findFrameCompressedSize(stored.data(), stored.size());
  const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
  if (ZSTD_isError(length) || size > kLargestFrame) fail();  // errors are the largest sizes
  std::string content(static_cast<std::size_t>(size), '\0');
  ZSTD_DCtx_refDDict(decompression.context, dictionary_.get());
  const std::size_t read = ZSTD_decompressDCtx(decompression.context, content.data(),
                                               content.size(), stored.data(), length);
  ZSTD_DCtx_refDDict(decompression.context, nullptr);
  if (read != size) fail();
  stored.remove_prefix(length);
  return content;
}

Record RecordDecompressor::take_without_text(std::string_view& stored) const {
  auto parsed = parse_record_without_text(take_frame(stored));
  if (auto* record = std::get_if<Record>(&parsed)) return std::move(*record);
  fail();
}

Record RecordDecompressor::without_text(std::string_view stored) const {
  return take_without_text(stored);
}

Record RecordDecompressor::record(std::string_view stored) const {
  Record record = take_without_text(stored);
  record.text = take_frame(stored);
  return record;
}

std::string train_dictionary(const std::vector<const Record*>& sample) {
  constexpr std::size_t kFewest = 3, kDictionaryBytes = 128u << 10, kSampleBytes = 16u << 20;
  std::unordered_map<std::string_view, std::size_t> records_with;
  std::size_t bytes = 0, taken = 0;
  for (; taken < sample.size() && bytes <= kSampleBytes; ++taken) {
    std::unordered_set<std::string_view> own;
    each_stored_part(*sample[taken],
                     [&](std::string_view, std::string_view part) { own.insert(part); });
    for (const std::string_view part : own) ++records_with[part];
    bytes += sample[taken]->text.size();
  }
  std::string shared;
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < taken; ++i) {
    const std::size_t before = shared.size();
    each_stored_part(*sample[i], [&](std::string_view name, std::string_view part) {
      if (records_with.at(part) < kFewest) return;
      if (name.empty()) {
        shared.append(part) += '\n';
      } else {
        shared.append(",\"").append(name).append("\":\"").append(part) += '"';  // as JSON has it
      }
    });
    if (shared.size() > before) sizes.push_back(shared.size() - before);
  }
  std::string dictionary(kDictionaryBytes, '\0');
  const std::size_t size =
      ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), shared.data(), sizes.data(),
                            static_cast<unsigned>(sizes.size()));
  dictionary.resize(ZDICT_isError(size) ? 0 : size);  // too little to train on
  return dictionary;
}

}  // namespace traan
