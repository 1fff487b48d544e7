#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/generation.h"
#include "indexer/schema.h"
#include "searchd/query/candidate_filter.h"
#include "searchd/query/highlighter.h"
#include "searchd/query/parsed_query.h"
#include "searchd/query/stream_phrase.h"

namespace traan {

enum class SortOrder { relevance, newest, oldest };

struct SearchRequest {
  std::string query;
  /// Filters; values of one field are alternatives.
  std::vector<std::pair<const FieldSchema*, std::string>> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  std::size_t page = 1, size = 10;
};

constexpr std::size_t kMaxPageSize = 100;

struct Hit {
  Record record;  ///< With its text.
  double score = 0;
  MarkedText title, snippet;
};

struct SearchResult {
  std::uint64_t total = 0;  ///< Exact.
  std::vector<Hit> hits;    ///< Of the page asked for.
  ParsedQuery query;        ///< As it was understood.
};

/// Answers queries on one generation. Thread safety: one thread at a time; make one a thread.
class Searcher {
 public:
  explicit Searcher(std::shared_ptr<const Generation> generation);

  const Generation& generation() const { return *generation_; }
  /// Throws Error(bad_input) for a query beyond the limits (parsed_query.h).
  SearchResult search(const SearchRequest& request) const;
  std::optional<Record> find(std::string_view id) const;

 private:
  struct Match {
    Xapian::docid docid;
    double score;
  };
  struct Matches {
    std::uint64_t total = 0;
    std::vector<Match> page;
  };
  struct PairCount {
    std::uint32_t in_title, in_all;
  };
  Matches match(const SearchRequest& request, const ParsedQuery& query) const;
  void rerank(std::vector<Match>& matches, const ParsedQuery& query) const;
  PairCount count_pair(const std::vector<StreamToken>& stream, const StreamPhrase& pair) const;
  double pair_idf(const QueryWord& first, const QueryWord& second,
                  const std::vector<PairCount>& counts) const;
  Hit make_hit(const Match& match, const Highlighter& highlighter) const;

  std::shared_ptr<const Generation> generation_;
  Xapian::Database database_;
};

}  // namespace traan
