#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "indexer/generation.h"
#include "searchd/query/search.h"

namespace traan {

/// Answers queries on one generation. Thread safety: one thread at a time; make one a thread.
class Searcher {
 public:
  explicit Searcher(std::shared_ptr<const Generation> generation);
  ~Searcher();

  const Generation& generation() const;
  /// Throws Error(bad_input) for a query beyond the limits (parsed_query.h, search.h).
  SearchResult search(const SearchRequest& request) const;
  std::optional<Record> find(std::string_view id) const;

 private:
  class Impl;  // keeps Xapian out of this header
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
