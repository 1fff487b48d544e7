#include "indexer/file_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "analyzers/error.h"

namespace traan {
namespace {

[[noreturn]] void fail(const std::string& path) {
  throw Error(ErrorKind::io, "cannot write " + path + ": " + std::strerror(errno));
}

}  // namespace

FileWriter::FileWriter(std::string path)
    : path_(std::move(path)), file_(std::fopen(path_.c_str(), "wbx"), std::fclose) {
  if (!file_) fail(path_);
}

void FileWriter::write(std::string_view bytes) {
  if (bytes.empty()) return;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail(path_);
  size_ += bytes.size();
}

void FileWriter::close() {
  if (std::fclose(file_.release()) != 0) fail(path_);
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

}  // namespace traan
