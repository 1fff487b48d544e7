#include "corpus-tools/output_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "analyzers/error.h"

namespace traan {
namespace {

[[noreturn]] void fail(const std::string& what, const std::string& path) {
  throw Error(ErrorKind::io, "cannot " + what + " " + path + ": " + std::strerror(errno));
}

}  // namespace

OutputFile::OutputFile(std::string path)
    : path_(std::move(path)),
      partial_(path_ == "-" ? "" : path_ + ".partial"),
      file_(partial_.empty() ? stdout : std::fopen(partial_.c_str(), "wb")) {
  if (!file_) fail("write", partial_);
}

OutputFile::~OutputFile() {
  if (!file_ || partial_.empty()) return;
  std::fclose(file_);
  std::remove(partial_.c_str());
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
