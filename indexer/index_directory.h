#pragma once

#include <string>

namespace traan {

/// The folder that administrators know as the index: generations, and CURRENT, which names the one
/// that is served.
class IndexDirectory {
 public:
  explicit IndexDirectory(std::string path) : path_(std::move(path)) {}

  /// The folder of the generation that CURRENT names. Throws Error(not_found) when there is no
  /// index or nothing published.
  std::string current() const;
  /// Its name, such as "000001".
  std::string current_name() const;
  std::string generation(const std::string& name) const;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// The one who writes an index. Holds its lock from construction to destruction.
class IndexWriterLock {
 public:
  /// Makes the folder where needed. Throws Error(busy), naming the holder, when another has it.
  explicit IndexWriterLock(const std::string& index);
  ~IndexWriterLock();
  IndexWriterLock(const IndexWriterLock&) = delete;
  IndexWriterLock& operator=(const IndexWriterLock&) = delete;

 private:
  int file_;
};

/// An empty folder to build a generation in; what an earlier, stopped build left there is removed.
/// Needs the lock.
std::string prepare_building(const IndexDirectory& index);

/// Makes the built folder durable, gives it the next number and lets CURRENT name it. After a crash
/// at any point CURRENT names the old generation or the new one, and both are whole. Returns the
/// new generation's name. Needs the lock.
std::string publish(const IndexDirectory& index, const std::string& built);

}  // namespace traan
