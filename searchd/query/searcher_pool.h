#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "searchd/query/searcher.h"

namespace traan {

/// Lends searchers of one generation, one to a thread at a time, and makes them as needed.
/// Thread safety: all members.
class SearcherPool {
 public:
  explicit SearcherPool(std::shared_ptr<const Generation> generation)
      : tables_(std::make_shared<const GenerationTables>(std::move(generation))) {}

  /// A searcher that goes back by itself. The pool must outlive it.
  class Lease {
   public:
    Lease(SearcherPool& pool, std::unique_ptr<Searcher> searcher)
        : pool_(&pool), searcher_(std::move(searcher)) {}
    Lease(Lease&&) noexcept = default;
    ~Lease() {
      if (searcher_) pool_->give_back(std::move(searcher_));
    }
    const Searcher* operator->() const { return searcher_.get(); }

   private:
    SearcherPool* pool_;
    std::unique_ptr<Searcher> searcher_;
  };

  Lease borrow() {
    {
      const std::lock_guard lock(mutex_);
      if (!free_.empty()) {
        auto searcher = std::move(free_.back());
        free_.pop_back();
        return {*this, std::move(searcher)};
      }
    }
    return {*this, std::make_unique<Searcher>(tables_)};
  }
  const Generation& generation() const { return *tables_->generation; }

 private:
  void give_back(std::unique_ptr<Searcher> searcher) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(searcher));
  }

  const std::shared_ptr<const GenerationTables> tables_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Searcher>> free_;  // guarded by mutex_
};

}  // namespace traan
