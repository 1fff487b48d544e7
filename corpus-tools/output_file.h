#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace traan {

/// A file that appears under its name only when it is whole: written beside it as PATH.partial and
/// renamed by commit(). "-" is standard output; a link is followed, a pipe or device written to as
/// it is. Without commit() the partial file is removed; after a crash it is left over and PATH is
/// what it was.
class OutputFile {
 public:
  /// Throws Error(io) when the file cannot be made.
  explicit OutputFile(std::string path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void write(std::string_view bytes);
  /// Flushes and renames. Throws Error(io) when the disk is full or the rename fails.
  void commit();

 private:
  std::string path_, partial_;
  std::FILE* file_ = nullptr;
};

}  // namespace traan
