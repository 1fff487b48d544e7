#include "analyzers/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "analyzers/error.h"

namespace traan {

MappedFile::MappedFile(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    throw Error(errno == ENOENT ? ErrorKind::damaged : ErrorKind::io,
                "cannot open " + path + ": " + std::strerror(errno));
  }
  struct stat status {};
  void* data = MAP_FAILED;
  const bool known = ::fstat(file, &status) == 0;
  const auto size = static_cast<std::size_t>(status.st_size);
  if (known && size > 0) data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
  const int error = errno;
  ::close(file);
  if (!known || (size > 0 && data == MAP_FAILED)) {
    throw Error(ErrorKind::io, "cannot map " + path + ": " + std::strerror(error));
  }
  if (size == 0) return;
  data_ = std::shared_ptr<const char>(static_cast<const char*>(data), [size](const char* begin) {
    ::munmap(const_cast<char*>(begin), size);
  });
  size_ = size;
}

}  // namespace traan
