#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace traan {

/// Appends to a new file. Every failure throws Error(io) with the path.
class FileWriter {
 public:
  explicit FileWriter(std::string path);

  void write(std::string_view bytes);
  /// Appends the bytes of a number or other trivially copyable value, little endian as in memory.
  template <typename T>
  void write_value(const T& value) {
    write({reinterpret_cast<const char*>(&value), sizeof value});
  }
  std::uint64_t size() const { return size_; }
  /// Writes what is buffered. After it returns the operating system has the bytes; they survive a
  /// crash of the machine only after sync_tree().
  void close();

 private:
  std::string path_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  std::uint64_t size_ = 0;
};

/// Makes all files and folders below `folder`, and itself, durable (fsync).
void sync_tree(const std::string& folder);

/// Makes one file or folder durable.
void sync_path(const std::string& path);

}  // namespace traan
