#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/mapped_file.h"

namespace traan {

/// Reads what BlobWriter wrote, mapped. Thread safety: immutable, for any number of threads.
class BlobReader {
 public:
  /// Throws Error(damaged) when the files do not fit each other.
  BlobReader(const std::string& data_path, const std::string& offsets_path);

  std::size_t size() const { return offsets_.size() - 1; }
  /// `index` < size(). Throws Error(damaged) when the offsets lead outside the data.
  std::string_view operator[](std::size_t index) const;

 private:
  std::string data_path_;
  MappedFile data_, offsets_file_;
  std::span<const std::uint64_t> offsets_;
};

}  // namespace traan
