#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "searchd/query/search.h"
#include "searchd/query/segment_tables.h"

namespace traan {

/// A record with what a query marks in it.
struct MarkedRecord {
  Record record;
  MarkedText title, text;
};

/// Answers queries on one generation. Thread safety: one thread at a time; make one a thread.
class Searcher {
 public:
  explicit Searcher(std::shared_ptr<const GenerationTables> tables);
  ~Searcher();

  const Generation& generation() const;
  /// Throws Error(bad_input) for a query beyond the limits (query_reader.h) or a wrong cursor.
  SearchResult search(const SearchRequest& request) const;
  /// The record with this id, with what `query` finds in it marked.
  std::optional<MarkedRecord> find_marked(std::string_view id, const std::string& query) const;

 private:
  class Impl;  // keeps Xapian out of this header
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
