// Preloaded into a program, makes what an operating system can do wrong happen at a chosen point:
//   TRAAN_FAULT=count:FILE   nothing; FILE gets the numbers of changes and of written bytes
//   TRAAN_FAULT=kill:N       SIGKILL before the Nth change of the file system (from 1)
//   TRAAN_FAULT=full:BYTES   no space left once BYTES were written
//   TRAAN_FAULT=fail:N       the Nth change fails with EIO
// A change is a write, rename, fsync, truncation, removal or new folder. Standard output and error
// are left alone.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

class Fault {
 public:
  Fault() {
    const char* wanted = std::getenv("TRAAN_FAULT");
    if (!wanted) return;
    const std::string text = wanted;
    const std::size_t colon = text.find(':');
    kind_ = text.substr(0, colon);
    argument_ = text.substr(colon + 1);
    if (kind_ != "count") limit_ = std::strtoull(argument_.c_str(), nullptr, 10);
  }
  ~Fault() {
    if (kind_ != "count") return;
    if (std::FILE* file = std::fopen(argument_.c_str(), "we")) {
      std::fprintf(file, "%llu %llu\n", changes_.load(), bytes_.load());
      std::fclose(file);
    }
  }
  /// Counts a change; false when it has to fail, with errno set.
  bool allow() {
    const unsigned long long number = ++changes_;
    if (kind_ == "kill" && number == limit_) std::raise(SIGKILL);
    if (kind_ == "fail" && number == limit_) {
      errno = EIO;
      return false;
    }
    return true;
  }
  /// … of so many bytes.
  bool allow_bytes(std::size_t bytes) {
    if (!allow()) return false;
    bytes_ += bytes;
    if (kind_ == "full" && bytes_ > limit_) {
      errno = ENOSPC;
      return false;
    }
    return true;
  }

 private:
  std::string kind_, argument_;
  unsigned long long limit_ = 0;
  std::atomic<unsigned long long> changes_ = 0, bytes_ = 0;
};

Fault& fault() {
  static Fault instance;
  return instance;
}

template <typename Function>
Function* original(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool is_ours(int file) { return file > STDERR_FILENO; }

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
  static auto* const call = original<ssize_t(int, const void*, size_t)>("write");
  return is_ours(file) && !fault().allow_bytes(size) ? -1 : call(file, bytes, size);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
  static auto* const call = original<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
  return is_ours(file) && !fault().allow_bytes(size) ? -1 : call(file, bytes, size, at);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  static auto* const call = original<ssize_t(int, const void*, size_t, off_t)>("pwrite");
  return is_ours(file) && !fault().allow_bytes(size) ? -1 : call(file, bytes, size, at);
}

int rename(const char* from, const char* to) {
  static auto* const call = original<int(const char*, const char*)>("rename");
  return fault().allow() ? call(from, to) : -1;
}

int fsync(int file) {
  static auto* const call = original<int(int)>("fsync");
  return fault().allow() ? call(file) : -1;
}

int fdatasync(int file) {
  static auto* const call = original<int(int)>("fdatasync");
  return fault().allow() ? call(file) : -1;
}

int ftruncate64(int file, off64_t size) {
  static auto* const call = original<int(int, off64_t)>("ftruncate64");
  return fault().allow() ? call(file, size) : -1;
}

int ftruncate(int file, off_t size) {
  static auto* const call = original<int(int, off_t)>("ftruncate");
  return fault().allow() ? call(file, size) : -1;
}

int unlinkat(int folder, const char* path, int flags) {
  static auto* const call = original<int(int, const char*, int)>("unlinkat");
  return fault().allow() ? call(folder, path, flags) : -1;
}

int mkdir(const char* path, mode_t mode) {
  static auto* const call = original<int(const char*, mode_t)>("mkdir");
  return fault().allow() ? call(path, mode) : -1;
}

}  // extern "C"
