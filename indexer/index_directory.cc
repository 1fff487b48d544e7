#include "indexer/index_directory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "analyzers/error.h"
#include "indexer/file_writer.h"
#include "indexer/format.h"

namespace traan {
namespace {

namespace fs = std::filesystem;

fs::path in(const std::string& folder, std::string_view name) { return fs::path(folder) / name; }

bool is_generation_name(std::string_view name) {
  return name.size() >= 6 && name.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string next_generation_name(const fs::path& generations) {
  unsigned long last = 0;
  for (const auto& entry : fs::directory_iterator(generations)) {
    const std::string name = entry.path().filename().string();
    unsigned long number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    last = std::max(last, number);
  }
  char name[24];
  std::snprintf(name, sizeof name, "%06lu", last + 1);
  return name;
}

}  // namespace

std::string IndexDirectory::current_name() const {
  std::ifstream file(in(path_, format::kCurrent));
  std::string name;
  if (!std::getline(file, name)) {
    throw Error(ErrorKind::not_found, "there is no index in " + path_ +
                                          "; make one with 'traan-indexer build FILE -o " + path_ +
                                          "'");
  }
  if (!is_generation_name(name)) {
    throw Error(ErrorKind::damaged, in(path_, format::kCurrent).string() + " is damaged");
  }
  return name;
}

std::string IndexDirectory::generation(const std::string& name) const {
  return (in(path_, format::kGenerations) / name).string();
}

std::string IndexDirectory::current() const { return generation(current_name()); }

IndexWriterLock::IndexWriterLock(const std::string& index) {
  std::error_code error;
  fs::create_directories(index, error);
  const std::string path = in(index, format::kLock).string();
  file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file_ < 0) {
    throw Error(ErrorKind::io, "cannot write " + path + ": " + std::strerror(errno));
  }
  if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
    char holder[32] = {};
    const ssize_t length = ::read(file_, holder, sizeof holder - 1);
    ::close(file_);
    throw Error(ErrorKind::busy,
                index + " is being written by process " +
                    std::string(holder, static_cast<std::size_t>(std::max<ssize_t>(length, 0))));
  }
  const std::string pid = std::to_string(::getpid());
  if (::ftruncate(file_, 0) != 0 || ::write(file_, pid.data(), pid.size()) < 0) {
    ::close(file_);
    throw Error(ErrorKind::io, "cannot write " + path + ": " + std::strerror(errno));
  }
}

IndexWriterLock::~IndexWriterLock() { ::close(file_); }

std::string prepare_building(const IndexDirectory& index) {
  const fs::path folder = in(index.path(), format::kBuilding);
  fs::remove_all(folder);
  fs::create_directories(folder);
  fs::create_directories(in(index.path(), format::kGenerations));
  return folder.string();
}

std::string publish(const IndexDirectory& index, const std::string& built) {
  const fs::path generations = in(index.path(), format::kGenerations);
  const std::string name = next_generation_name(generations);
  sync_tree(built);
  fs::rename(built, generations / name);
  sync_path(generations.string());
  sync_path(index.path());
  const fs::path fresh = in(index.path(), std::string(format::kCurrent) + ".new");
  fs::remove(fresh);
  FileWriter file(fresh.string());
  file.write(name + "\n");
  file.close();
  sync_path(fresh.string());
  fs::rename(fresh, in(index.path(), format::kCurrent));
  sync_path(index.path());
  return name;
}

}  // namespace traan
