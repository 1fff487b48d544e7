#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/settings.h"

namespace traan {

/// A request that was answered.
struct LogEntry {
  const Request& request;
  const Response& response;
  std::string_view route;
  std::string_view cache;  ///< Where the answer came from (metrics.h); may be empty.
  double seconds = 0;
};

/// Writes a line of JSON for each request, and slow ones to the program's log. What people search
/// for, their addresses and documents are personal: they are logged as the settings say, hashed
/// with a key that is made anew at each start unless told otherwise. Thread safety: one thread at
/// a time.
class AccessLog {
 public:
  /// Throws Error(io) when the file cannot be opened.
  explicit AccessLog(const Settings& settings);

  void write(const LogEntry& entry);
  /// Opens the file anew: it may have been renamed. Goes on with the old one when it cannot.
  void reopen();

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  void open();
  std::string shown(std::string_view text, const std::string& how) const;
  std::string line(const LogEntry& entry) const;

  const Settings& settings_;
  std::string key_;
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace traan
