#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/query/generation_tables.h"
#include "searchd/query/search.h"

namespace traan {

/// A record with what a query marks in it.
struct MarkedRecord {
  Record record;
  ContentHash hash;
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
  /// What a person who has typed this may be about to type, at most `most`: numbers of judgments,
  /// and what Suggester knows.
  std::vector<Suggestion> suggest(std::string_view typed, std::size_t most) const;
  /// The documents that have most of what tells the one with this id from others, the nearest
  /// first; of the request, its page, size, filters, snippets and budget count. Nothing without
  /// such an id.
  std::optional<SearchResult> similar(std::string_view id, const SearchRequest& request) const;
  /// Whether there is a record with this id.
  bool contains(std::string_view id) const;
  /// The record with this id, with what `query` finds in it marked; `literal` as in a search.
  std::optional<MarkedRecord> find_marked(std::string_view id, const std::string& query,
                                          const std::vector<std::size_t>& literal = {}) const;

 private:
  class Impl;  // keeps Xapian out of this header
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
