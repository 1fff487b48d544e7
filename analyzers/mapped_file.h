#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace traan {

/// A file mapped into memory, read only. An empty file gives an empty view. Copies share the
/// mapping, which goes with the last of them.
class MappedFile {
 public:
  MappedFile() = default;
  /// Throws Error(damaged) when the file is missing, Error(io) when it cannot be mapped.
  explicit MappedFile(const std::string& path);

  std::string_view bytes() const { return {data_.get(), size_}; }

  /// The file as an array of T. The mapping is page aligned; a tail shorter than T is left out.
  template <typename T>
  std::span<const T> array() const {
    return {reinterpret_cast<const T*>(data_.get()), size_ / sizeof(T)};
  }

 private:
  std::shared_ptr<const char> data_;
  std::size_t size_ = 0;
};

}  // namespace traan
