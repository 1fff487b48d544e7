#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace traan {

/// A file mapped into memory, read only. An empty file gives an empty view.
class MappedFile {
 public:
  MappedFile() = default;
  /// Throws Error(damaged) when the file is missing, Error(io) when it cannot be mapped.
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept : data_(std::exchange(other.data_, {})) {}
  MappedFile& operator=(MappedFile&& other) noexcept {
    std::swap(data_, other.data_);
    return *this;
  }

  std::string_view bytes() const { return data_; }

  /// The file as an array of T. The mapping is page aligned; a tail shorter than T is left out.
  template <typename T>
  std::span<const T> array() const {
    return {reinterpret_cast<const T*>(data_.data()), data_.size() / sizeof(T)};
  }

 private:
  std::string_view data_;
};

}  // namespace traan
