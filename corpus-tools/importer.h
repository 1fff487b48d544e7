#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "analyzers/legacy_charset.h"
#include "corpus-tools/record.h"

namespace traan {

/// Turns files into records: PDF by its text layer, .txt (in UTF-8 or a legacy encoding), .jsonl
/// and .jsonl.zst in the record form, and folders of these in the order of their names. A file's
/// stem is its id; of two records with one id the first is kept. Missing metadata is extracted from
/// the text.
class Importer {
 public:
  using Sink = std::function<void(const Record&)>;
  /// Says what the bytes of a .txt file are.
  using DetectCharset = std::function<Charset(std::string_view)>;
  explicit Importer(Sink sink, DetectCharset detect = detect_charset)
      : sink_(std::move(sink)), detect_(std::move(detect)) {}

  /// Every file below `paths`, sorted. Throws Error(not_found) for a path that does not exist and
  /// Error(io) for a folder that cannot be read.
  static std::vector<std::string> list_files(const std::vector<std::string>& paths);

  /// Never throws for what is in the file: that is a rejection.
  void import_file(const std::string& path);

  std::uint64_t records() const { return records_; }
  const std::vector<Rejection>& rejections() const { return rejections_; }
  /// Where the records came from that were taken although is_garbage().
  const std::vector<std::string>& garbage() const { return garbage_; }

 private:
  void import_text(const std::string& path, std::string text);
  void import_json_lines(const std::string& path);
  void accept(Record record, const std::string& where);
  void reject(const std::string& where, const std::string& id, const std::string& reason);

  Sink sink_;
  DetectCharset detect_;
  std::unordered_set<std::string> ids_;
  std::uint64_t records_ = 0;
  std::vector<Rejection> rejections_;
  std::vector<std::string> garbage_;
};

}  // namespace traan
