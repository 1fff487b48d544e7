#include "corpus-tools/record_reader.h"

#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "analyzers/error.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kChunk = 1 << 18;

std::FILE* open_input(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (!file) throw Error(ErrorKind::not_found, "cannot open " + path + ": " + std::strerror(errno));
  return file;
}

int close_input(std::FILE* file) { return file == stdin ? 0 : std::fclose(file); }

}  // namespace

LineReader::LineReader(const std::string& path)
    : path_(path), file_(open_input(path), close_input), zstd_(nullptr, ZSTD_freeDCtx) {}

LineReader::~LineReader() = default;

bool LineReader::next(std::string_view& line) {
  truncated_ = false;
  std::size_t searched = pos_;
  for (;;) {
    const std::size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos) {
      line = std::string_view(buffer_).substr(pos_, end - pos_);
      pos_ = end + 1;
      break;
    }
    if (buffer_.size() - pos_ > kMaxLineBytes) {  // keep the head, drop the rest of the line
      truncated_ = true;
      buffer_.resize(pos_ + kMaxLineBytes);
    }
    drop_read();
    searched = buffer_.size();
    if (!fill()) {
      if (buffer_.empty()) return false;
      line = buffer_;
      pos_ = buffer_.size();
      break;
    }
  }
  if (line.size() > kMaxLineBytes) {
    truncated_ = true;
    line = line.substr(0, kMaxLineBytes);
  }
  if (line.ends_with('\r')) line.remove_suffix(1);
  ++line_number_;
  return true;
}

bool LineReader::next_piece(std::string_view& piece, std::size_t most, bool& ends_line) {
  for (std::size_t searched = pos_;;) {
    const std::size_t end = std::min(buffer_.find('\n', searched), buffer_.size());
    const std::string_view rest = std::string_view(buffer_).substr(pos_, end - pos_);
    const bool whole = end < buffer_.size();
    if (rest.size() > most) {
      const std::size_t space = rest.substr(0, most).find_last_of(" \t");
      piece = rest.substr(0, space != rest.npos ? space + 1 : floor_border(rest, most));
      ends_line = false;
      pos_ += piece.size();
      return true;
    }
    if (!whole) {
      drop_read();
      searched = buffer_.size();
      if (fill()) continue;
      if (buffer_.empty()) return false;
    }
    piece = std::string_view(buffer_).substr(pos_, whole ? rest.size() : buffer_.size());
    ends_line = true;
    pos_ += piece.size() + (whole ? 1 : 0);
    if (piece.ends_with('\r')) piece.remove_suffix(1);
    ++line_number_;
    return true;
  }
}

void LineReader::drop_read() {
  buffer_.erase(0, pos_);
  pos_ = 0;
}

/// Appends to buffer_; false at the end of the input.
bool LineReader::fill() {
  if (raw_pos_ == raw_.size()) {
    raw_.resize(kChunk);
    raw_.resize(std::fread(raw_.data(), 1, kChunk, file_.get()));
    raw_pos_ = 0;
    bytes_read_ += raw_.size();
    if (std::ferror(file_.get())) throw Error(ErrorKind::io, "cannot read " + path_);
    if (!started_ && raw_.starts_with("\x28\xB5\x2F\xFD")) zstd_.reset(ZSTD_createDCtx());
    started_ = true;
    if (raw_.empty()) {
      if (frame_open_) throw Error(ErrorKind::damaged, path_ + " ends inside a zstd frame");
      return false;
    }
  }
  if (!zstd_) {
    buffer_ += raw_;
    raw_pos_ = raw_.size();
    return true;
  }
  const std::size_t old = buffer_.size();
  buffer_.resize(old + ZSTD_DStreamOutSize());
  ZSTD_outBuffer out{buffer_.data() + old, buffer_.size() - old, 0};
  ZSTD_inBuffer in{raw_.data(), raw_.size(), raw_pos_};
  const std::size_t status = ZSTD_decompressStream(zstd_.get(), &out, &in);
  if (ZSTD_isError(status)) {
    throw Error(ErrorKind::damaged, path_ + " is not whole: " + ZSTD_getErrorName(status));
  }
  frame_open_ = status != 0;
  raw_pos_ = in.pos;
  buffer_.resize(old + out.pos);
  return true;
}

std::optional<std::variant<Record, Rejection>> RecordReader::next() {
  std::string_view line;
  while (lines_.next(line)) {
    if (lines_.line_number() == 1 && line.starts_with(kByteOrderMark)) {
      line.remove_prefix(kByteOrderMark.size());
    }
    if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
    const std::string where = path_ + ":" + std::to_string(lines_.line_number());
    if (lines_.truncated()) return Rejection{where, "", "the line is longer than 32 MiB"};
    auto parsed = parse_record(line);
    if (auto* rejection = std::get_if<Rejection>(&parsed)) {
      rejection->where = where;
    } else if (const Record& record = std::get<Record>(parsed);
               record.removed && removals_ == Removals::reject) {
      return Rejection{where, record.id, "a removal, which only 'traan-indexer update' takes"};
    }
    return parsed;
  }
  return std::nullopt;
}

std::uint64_t read_records(const std::vector<std::string>& files,
                           std::vector<Rejection>& rejections,
                           const std::function<void(Record&)>& take) {
  std::uint64_t records = 0;
  for (const std::string& file : files) {
    RecordReader reader(file);
    while (auto next = reader.next()) {
      if (auto* rejection = std::get_if<Rejection>(&*next)) {
        rejections.push_back(std::move(*rejection));
      } else {
        take(std::get<Record>(*next));
        ++records;
      }
    }
  }
  return records;
}

}  // namespace traan
