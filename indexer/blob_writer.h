#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/file_writer.h"

namespace traan {

/// Writes a sequence of byte strings: one file of bytes, one of offsets (n + 1 numbers of 64 bits).
class BlobWriter {
 public:
  BlobWriter(const std::string& data_path, const std::string& offsets_path);

  void add(std::string_view blob);
  /// Appends every blob of another sequence, unchanged.
  void append_all(const std::string& data_path, const std::string& offsets_path);
  void close();

 private:
  FileWriter data_, offsets_;
};

}  // namespace traan
