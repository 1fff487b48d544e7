#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/schema.h"
#include "searchd/language/query_tree.h"
#include "searchd/query/marked_text.h"

namespace traan {

/// `added`: what came into the index last comes first.
enum class SortOrder { relevance, newest, oldest, added };

/// Days since 1970-01-01, both ends included.
struct DateRange {
  std::optional<std::int32_t> from, to;
};

struct SearchRequest {
  std::string query;
  /// Where in the query what begins there is read as plain words (query_reader.h).
  std::vector<std::size_t> literal;
  /// Filters; values of one field are alternatives.
  std::vector<std::pair<const FieldSchema*, std::string>> filters;
  DateRange dates;
  /// Terms of references (schema.h): documents must have one of them, unless there are none.
  std::vector<std::string> references;
  SortOrder sort = SortOrder::relevance;
  std::size_t page = 1, size = 10;
  std::string cursor;               ///< Of the answer before, instead of `page`.
  std::vector<std::string> facets;  ///< Names of fields that have one, or "year".
  std::size_t most_names = 100;     ///< Most courts, and most provinces, of a facet.
  bool explain = false;
  /// Whether the exact total is wanted. Without it only as many documents are read as the page
  /// needs, the best first; facets and questions are always counted.
  bool count = true;
  /// Whether what nothing matches may be loosened; where exactly what was asked is wanted it may
  /// not.
  bool loosen = true;
  bool snippets = true;
  bool texts = false;  ///< Whether the records of hits have their texts.
  std::chrono::milliseconds budget{2000};
};

constexpr std::size_t kMaxPageSize = 100;

/// One part of a hit's score. The parts of a hit add up to its score; it has neither where hits are
/// sorted by date.
struct ScorePart {
  std::string what;
  double score;
};

struct Hit {
  Record record;  ///< Without its text, unless that was asked for.
  double score = 0;
  MarkedText title, snippet;     ///< Where snippets were asked for.
  std::vector<ScorePart> parts;  ///< Where they were asked for.
};

struct FacetValue {
  std::string value;
  std::uint64_t count;
};

/// The facets there are: fields that are one of few values, and "year".
std::vector<std::string> facet_names();

struct Facet {
  std::string name;  ///< Of a field, or "year".
  std::vector<FacetValue> values;
};

/// What brought a query to nothing: how many documents there are without one of its parts.
struct Blocker {
  /// A part of the query as typed; or the name of a filter, "date", or "precedent" for references;
  /// or "distances": all phrases and distances read as words.
  std::string what;
  std::size_t begin = 0, end = 0;  ///< Bytes of the query; both 0 for what is no part of it.
  std::uint64_t without;
};

/// A query as it was probably meant.
struct CorrectedQuery {
  std::string text;
  std::uint64_t total;
};

/// What a search took, in seconds: to read the query; to find what matches, loosened and corrected
/// where that was tried; to count facets; to put a page in order; to load its hits and find their
/// snippets.
struct StageTimes {
  double parse = 0, match = 0, facets = 0, order = 0, hits = 0;
};

struct SearchResult {
  std::uint64_t total = 0;  ///< There may be more where it is not `exact`.
  bool exact = true;        ///< Neither `partial` nor left uncounted.
  std::vector<Hit> hits;    ///< Of the page asked for.
  ParsedQuery query;        ///< As it was understood.
  std::vector<Facet> facets;
  std::optional<CorrectedQuery> correction;  ///< Where more match what was meant.
  std::vector<Blocker> blockers;             ///< Where nothing matches all that was typed.
  std::string cursor;                        ///< Of what comes next; empty at the end.
  /// The time was up; or a wildcard stands for more words than are looked for, and `query` says so.
  bool partial = false;
  std::uint64_t unexamined = 0;  ///< How many documents were not looked at in time.
  StageTimes stages;
};

}  // namespace traan
