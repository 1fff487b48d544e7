#include "searchd/http/answer_cache.h"

namespace traan {

std::size_t AnswerCache::size_of(const Entry& entry) {
  constexpr std::size_t kOverhead = 512;  // two nodes, headers, the allocator's own
  return 2 * entry.key.size() + entry.response.body.size() + kOverhead;
}

const Response* AnswerCache::find(const std::string& key) {
  const auto found = places_.find(key);
  if (found == places_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return &found->second->response;
}

void AnswerCache::insert(const std::string& key, const Response& response) {
  Entry entry{key, response};
  const std::size_t size = size_of(entry);
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
  entries_.clear();
  places_.clear();
  bytes_ = 0;
}

}  // namespace traan
