#include "corpus-tools/output_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "analyzers/error.h"

namespace traan {
namespace {

[[noreturn]] void fail(const std::string& what, const std::string& path) {
  throw Error(ErrorKind::io, "cannot " + what + " " + path + ": " + std::strerror(errno));
}

}  // namespace

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (fs::is_symlink(path_, error)) path_ = fs::weakly_canonical(path_, error).string();
  if (path_ == "-") {
    file_ = stdout;
  } else if (fs::exists(path_, error) && !fs::is_regular_file(path_, error)) {
    file_ = std::fopen(path_.c_str(), "wb");  // a pipe or device: nothing to put in its place
  } else {
    partial_ = path_ + ".partial";
    file_ = std::fopen(partial_.c_str(), "wb");
  }
  if (!file_) fail("write", path_);
}

OutputFile::~OutputFile() {
  if (file_ && file_ != stdout) std::fclose(file_);
  if (file_ && !partial_.empty()) std::remove(partial_.c_str());
}

void OutputFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail("write", path_);
}

void OutputFile::commit() {
  if (std::fflush(file_) != 0) fail("write", path_);
  if (partial_.empty()) return;
  if (::fsync(::fileno(file_)) != 0) fail("write", path_);
  const bool closed = std::fclose(std::exchange(file_, nullptr)) == 0;
  if (!closed || std::rename(partial_.c_str(), path_.c_str()) != 0) {
    const int error = errno;
    std::remove(partial_.c_str());
    errno = error;
    fail("write", path_);
  }
}

}  // namespace traan
