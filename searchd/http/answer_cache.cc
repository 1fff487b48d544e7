#include "searchd/http/answer_cache.h"

#include <algorithm>

namespace traan {

std::size_t AnswerCache::size_of(const Entry& entry) {
  constexpr std::size_t kOverhead = 768;  // two nodes, headers, the allocator's own
  const AnswerKey& key = entry.key;
  return 2 * (key.version.size() + key.target.size() + key.encoding.size()) +
         entry.response.body.size() + kOverhead;
}

std::optional<Response> AnswerCache::find(const AnswerKey& key) {
  const std::lock_guard lock(mutex_);
  const auto found = places_.find(key);
  if (found == places_.end()) return std::nullopt;
  entries_.splice(entries_.begin(), entries_, found->second);
  return found->second->response;
}

void AnswerCache::insert(const AnswerKey& key, const Response& response) {
  Entry entry{key, response};
  const std::size_t size = size_of(entry);
  const std::lock_guard lock(mutex_);
  if (size > most_ || places_.contains(key)) return;
  entries_.push_front(std::move(entry));
  places_.emplace(key, entries_.begin());
  bytes_ += size;
  while (bytes_ > most_) {
    bytes_ -= size_of(entries_.back());
    places_.erase(entries_.back().key);
    entries_.pop_back();
  }
}

void AnswerCache::clear() {
  const std::lock_guard lock(mutex_);
  entries_.clear();
  places_.clear();
  bytes_ = 0;
}

void AnswerCache::keep_only(std::initializer_list<std::string_view> versions) {
  const std::lock_guard lock(mutex_);
  for (auto entry = entries_.begin(); entry != entries_.end();) {
    if (std::find(versions.begin(), versions.end(), entry->key.version) != versions.end()) {
      ++entry;
      continue;
    }
    bytes_ -= size_of(*entry);
    places_.erase(entry->key);
    entry = entries_.erase(entry);
  }
}

std::vector<AnswerKey> AnswerCache::recent(const std::string& version) const {
  const std::lock_guard lock(mutex_);
  std::vector<AnswerKey> keys;
  for (const Entry& entry : entries_) {
    if (entry.key.version == version) keys.push_back(entry.key);
  }
  return keys;
}

std::size_t AnswerCache::bytes() const {
  const std::lock_guard lock(mutex_);
  return bytes_;
}

std::size_t AnswerCache::size() const {
  const std::lock_guard lock(mutex_);
  return entries_.size();
}

}  // namespace traan
