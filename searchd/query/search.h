#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/schema.h"
#include "searchd/query/highlighter.h"
#include "searchd/query/parsed_query.h"

namespace traan {

enum class SortOrder { relevance, newest, oldest };

/// Days since 1970-01-01, both ends included.
struct DateRange {
  std::optional<std::int32_t> from, to;
};

struct SearchRequest {
  std::string query;
  /// Filters; values of one field are alternatives.
  std::vector<std::pair<const FieldSchema*, std::string>> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  std::size_t page = 1, size = 10;
};

constexpr std::size_t kMaxPageSize = 100;
/// How far into the results pages go.
constexpr std::size_t kMaxDepth = 100'000;

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

}  // namespace traan
