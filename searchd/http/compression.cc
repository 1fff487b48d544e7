#include "searchd/http/compression.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cctype>

#include "analyzers/error.h"

namespace traan {
namespace {

// Levels at which a page of 40 KB takes a third of a millisecond.
constexpr int kGzipLevel = 4, kZstdLevel = 3;

std::string gzip(std::string_view text) {
  z_stream stream{};
  constexpr int kGzipWrapper = 16, kMemory = 8;
  if (deflateInit2(&stream, kGzipLevel, Z_DEFLATED, MAX_WBITS + kGzipWrapper, kMemory,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw Error(ErrorKind::io, "gzip: no memory");
  }
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw Error(ErrorKind::io, "gzip: it did not end");
  return out;
}

std::string zstd(std::string_view text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  const std::size_t size =
      ZSTD_compress(out.data(), out.size(), text.data(), text.size(), kZstdLevel);
  if (ZSTD_isError(size)) throw Error(ErrorKind::io, ZSTD_getErrorName(size));
  out.resize(size);
  return out;
}

/// Whether an element of Accept-Encoding, such as "gzip;q=0.5", allows `name`.
bool allows(std::string_view element, std::string_view name) {
  std::string lower;
  for (const char c : element) {
    if (c != ' ' && c != '\t') {
      lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  const std::size_t semicolon = std::min(lower.find(';'), lower.size());
  if (std::string_view(lower).substr(0, semicolon) != name) return false;
  const std::string_view quality = std::string_view(lower).substr(semicolon);
  return !quality.starts_with(";q=0") || quality.find_first_of("123456789") != quality.npos;
}

bool accepts(std::string_view accepted, std::string_view name) {
  while (!accepted.empty()) {
    const std::size_t comma = std::min(accepted.find(','), accepted.size());
    if (allows(accepted.substr(0, comma), name)) return true;
    accepted.remove_prefix(std::min(comma + 1, accepted.size()));
  }
  return false;
}

}  // namespace

Encoding choose_encoding(std::string_view accepted) {
  for (const Encoding encoding : {Encoding::zstd, Encoding::gzip}) {
    if (accepts(accepted, name_of(encoding))) return encoding;
  }
  return Encoding::identity;
}

std::string_view name_of(Encoding encoding) {
  constexpr std::string_view kNames[] = {"", "gzip", "zstd"};
  return kNames[static_cast<std::size_t>(encoding)];
}

std::string compress(std::string_view text, Encoding encoding) {
  return encoding == Encoding::gzip ? gzip(text) : zstd(text);
}

}  // namespace traan
