#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "corpus-tools/record.h"

struct ZSTD_DCtx_s;

namespace traan {

/// What some programs put at the beginning of a UTF-8 file.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Reads the lines of a file, plain or zstd-compressed (told by its first bytes), in bounded
/// memory. "-" is standard input.
class LineReader {
 public:
  /// Throws Error(not_found) when the file cannot be opened.
  explicit LineReader(const std::string& path);
  ~LineReader();

  /// The next line without its end; false at the end of the input. Throws Error(damaged) when the
  /// compressed data is damaged. A line longer than kMaxLineBytes is cut there, and `truncated()`
  /// is true for it.
  bool next(std::string_view& line);
  bool truncated() const { return truncated_; }

  /// The next part of the line at hand, of at most `most` bytes (which must be 8 or more): the line
  /// itself when it is that short, else cut behind white space or, failing that, on the border of
  /// a character. `ends_line` says whether it is the last of its line; the end of the input may
  /// come instead of that. No line is too long.
  bool next_piece(std::string_view& piece, std::size_t most, bool& ends_line);
  std::uint64_t line_number() const { return line_number_; }  ///< From 1.
  /// How much of the file was read, as it lies on disk.
  std::uint64_t bytes_read() const { return bytes_read_; }

  static constexpr std::size_t kMaxLineBytes = 32u << 20;

 private:
  void drop_read();
  bool fill();

  std::string path_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  std::unique_ptr<ZSTD_DCtx_s, std::size_t (*)(ZSTD_DCtx_s*)> zstd_;
  std::string raw_, buffer_;
  std::size_t raw_pos_ = 0, pos_ = 0;
  std::uint64_t line_number_ = 0, bytes_read_ = 0;
  bool truncated_ = false, started_ = false, frame_open_ = false;
};

/// Whether removals ({"id": "…", "removed": true}) are wanted among records.
enum class Removals { reject, take };

/// Reads records from JSON Lines. Blank lines are passed over.
class RecordReader {
 public:
  explicit RecordReader(const std::string& path, Removals removals = Removals::reject)
      : lines_(path), path_(path), removals_(removals) {}

  /// The next record, or why its line is none (with its place); nothing at the end.
  std::optional<std::variant<Record, Rejection>> next();
  std::uint64_t bytes_read() const { return lines_.bytes_read(); }

 private:
  LineReader lines_;
  std::string path_;
  Removals removals_;
};

/// Reads all records of `files` and gives each to `take`; what is none is added to `rejections`.
/// Returns how many were taken.
std::uint64_t read_records(const std::vector<std::string>& files,
                           std::vector<Rejection>& rejections,
                           const std::function<void(Record&)>& take);

}  // namespace traan
