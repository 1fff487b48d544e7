#include "indexer/file_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <utility>

#include "analyzers/error.h"

namespace traan {
namespace {

constexpr std::size_t kBufferBytes = 1u << 18;

[[noreturn]] void fail(const std::string& path, const char* what = "write") {
  throw Error(ErrorKind::io,
              std::string("cannot ") + what + " " + path + ": " + std::strerror(errno));
}

}  // namespace

FileWriter::FileWriter(std::string path)
    : path_(std::move(path)),
      file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644)) {
  if (file_ < 0) fail(path_);
}

FileWriter::FileWriter(FileWriter&& other) noexcept
    : path_(std::move(other.path_)),
      file_(std::exchange(other.file_, -1)),
      buffer_(std::move(other.buffer_)),
      size_(other.size_) {}

FileWriter::~FileWriter() {
  if (file_ >= 0) ::close(file_);
}

void FileWriter::write(std::string_view bytes) {
  buffer_.append(bytes);
  size_ += bytes.size();
  if (buffer_.size() >= kBufferBytes) flush();
}

void FileWriter::flush() {
  for (std::string_view rest = buffer_; !rest.empty();) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno != EINTR) fail(path_);
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  buffer_.clear();
}

void FileWriter::append_file(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"),
                                                             std::fclose);
  if (!file) fail(path, "read");
  std::string part(kBufferBytes, '\0');
  while (const std::size_t length = std::fread(part.data(), 1, part.size(), file.get())) {
    write(std::string_view(part).substr(0, length));
  }
  if (std::ferror(file.get())) fail(path, "read");
}

void FileWriter::close() {
  flush();
  if (::close(std::exchange(file_, -1)) != 0) fail(path_);
}

void write_file(const std::string& path, std::string_view bytes) {
  FileWriter file(path);
  file.write(bytes);
  file.close();
}

void sync_path(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(path);
  const int result = ::fsync(file);
  const int error = errno;
  ::close(file);
  errno = error;
  if (result != 0) fail(path);
}

void sync_tree(const std::string& folder) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    sync_path(entry.path().string());
  }
  sync_path(folder);
}

void make_folder(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw Error(ErrorKind::io, "cannot make " + path + ": " + error.message());
}

void remove_path(const std::string& path) {
  std::error_code error;
  std::filesystem::remove_all(path, error);
  if (error) throw Error(ErrorKind::io, "cannot remove " + path + ": " + error.message());
}

void rename_path(const std::string& from, const std::string& to) {
  if (std::rename(from.c_str(), to.c_str()) != 0) fail(to);
}

}  // namespace traan
