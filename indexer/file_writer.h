#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace traan {

/// Appends to a new file. Every failure throws Error(io) with the path.
class FileWriter {
 public:
  /// Throws when the file exists already.
  explicit FileWriter(std::string path);
  ~FileWriter();
  FileWriter(FileWriter&& other) noexcept;
  FileWriter& operator=(FileWriter&&) = delete;

  void write(std::string_view bytes);
  /// Appends the bytes of a number or other trivially copyable value, little endian as in memory.
  template <typename T>
  void write_value(const T& value) {
    write({reinterpret_cast<const char*>(&value), sizeof value});
  }
  /// Appends a whole file, read a part at a time.
  void append_file(const std::string& path);
  std::uint64_t size() const { return size_; }
  const std::string& path() const { return path_; }

  /// Writes what is buffered. After it returns the operating system has the bytes; they survive a
  /// crash of the machine only after sync_tree() or sync_path().
  void close();

 private:
  void flush();

  std::string path_;
  int file_;
  std::string buffer_;
  std::uint64_t size_ = 0;
};

/// Writes a file of its own at once, which must not exist.
void write_file(const std::string& path, std::string_view bytes);

/// Makes all files and folders below `folder`, and itself, durable (fsync).
void sync_tree(const std::string& folder);

/// Makes one file or folder durable.
void sync_path(const std::string& path);

/// Renames; throws Error(io) when that fails.
void rename_path(const std::string& from, const std::string& to);

/// Makes a folder and those above it where they are missing; throws Error(io) when that fails.
void make_folder(const std::string& path);

/// Removes a file or a folder with all that is in it; throws Error(io) when that fails. Nothing is
/// to be removed where nothing is.
void remove_path(const std::string& path);

}  // namespace traan
