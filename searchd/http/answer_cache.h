#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <unordered_map>

#include "searchd/http/response.h"

namespace traan {

/// Answers that may be given again, those used last. A key says all that an answer depends on.
/// Thread safety: one thread at a time.
class AnswerCache {
 public:
  /// Keeps at most `bytes` of keys, bodies and what keeping them takes.
  explicit AnswerCache(std::size_t bytes) : most_(bytes) {}

  /// Null when it is not here; else valid until the next call.
  const Response* find(const std::string& key);
  void insert(const std::string& key, const Response& response);
  void clear();

  std::size_t bytes() const { return bytes_; }
  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string key;
    Response response;
  };

  static std::size_t size_of(const Entry& entry);

  const std::size_t most_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  // the one that was used last comes first
  std::unordered_map<std::string, std::list<Entry>::iterator> places_;
};

}  // namespace traan
