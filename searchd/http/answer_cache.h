#pragma once

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/http/response.h"

namespace traan {

/// All that an answer depends on.
struct AnswerKey {
  std::string version;   ///< Of what is served.
  std::string target;    ///< As it was sent.
  std::string encoding;  ///< Of its body.

  auto operator<=>(const AnswerKey&) const = default;
};

/// Answers that may be given again, those used last. Thread safety: all members.
class AnswerCache {
 public:
  /// Keeps at most `bytes` of keys, bodies and what keeping them takes.
  explicit AnswerCache(std::size_t bytes) : most_(bytes) {}

  std::optional<Response> find(const AnswerKey& key);
  void insert(const AnswerKey& key, const Response& response);
  void clear();
  /// Drops what is of none of these versions.
  void keep_only(std::initializer_list<std::string_view> versions);

  /// The keys of a version, the one used last first.
  std::vector<AnswerKey> recent(const std::string& version) const;
  std::size_t bytes() const;
  std::size_t size() const;

 private:
  struct Entry {
    AnswerKey key;
    Response response;
  };

  static std::size_t size_of(const Entry& entry);

  const std::size_t most_;
  mutable std::mutex mutex_;
  // Guarded by mutex_:
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  // the one that was used last comes first
  std::map<AnswerKey, std::list<Entry>::iterator> places_;
};

}  // namespace traan
