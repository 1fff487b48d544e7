#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/zone.h"
#include "indexer/schema.h"

namespace traan {

/// A word of a query, as canonical terms.
struct QueryWord {
  std::string exact, folded;
  /// Matches the exact term only, else every marking of the folded one. Typed with a mark or with
  /// `=` it is exact; typed without any, or with `~`, it is not.
  bool by_exact = false;
  /// `tranh*`: terms that begin with it, the term itself included.
  bool prefix = false;
  /// What an unmarked word most probably means, an exact term; ranks first. Empty when it is typed
  /// with marks or nothing is likelier than the word as typed.
  std::string restored;

  const std::string& term() const { return by_exact ? exact : folded; }
  bool operator==(const QueryWord&) const = default;
};

enum class QueryKind {
  nothing,  ///< Matches no document; an empty query.
  word,
  phrase,     ///< Words next to each other in order, or with `slop` in a window, in any order.
  near,       ///< Two parts with at most `distance` words from one to the other, in any order.
  before,     ///< The same, the first part first.
  sentence,   ///< All parts within one sentence.
  paragraph,  ///< All parts within one paragraph.
  all,
  any,
  without,     ///< The first part and not the second.
  zone,        ///< The part, matched inside `zone` alone.
  filter,      ///< A field's value.
  reference,   ///< Any of `terms`, or any of the parts.
  date_range,  ///< Of the date, both ends included.
};

/// A query as it was understood. Positional kinds (phrase, near, before, sentence, paragraph) have
/// only words, phrases, `any` and positional kinds below them: the reader distributes the others.
struct QueryNode {
  QueryKind kind = QueryKind::nothing;
  std::vector<QueryNode> parts;
  std::size_t begin = 0, end = 0;  ///< Bytes of the query that it comes from.

  QueryWord word;              ///< word
  std::uint32_t slop = 0;      ///< phrase: how many words more than its own the window may have
  std::uint32_t distance = 0;  ///< near, before: 1 is next to each other
  ZoneKind zone_kind{};        ///< zone
  const FieldSchema* field = nullptr;  ///< filter
  std::string value;                   ///< filter: as field_terms() takes it
  std::vector<std::string> terms;      ///< reference: complete terms of the index
  /// reference: those of `terms` that only the document itself has which is referred to.
  std::vector<std::string> own_terms;
  std::optional<std::int32_t> from, to;  ///< date_range: days since 1970-01-01

  bool operator==(const QueryNode&) const = default;
};

/// How something in the query was read, for the user to see.
struct Understanding {
  /// A stable name: "phrase", "judgment_number", "precedent", "law", "court", "abbreviation",
  /// "restored", "unbalanced_quote", "stray_operator", ... (searchd/query/README.md has them all).
  std::string kind;
  std::string text;                ///< As it was read, or what it was expanded to.
  std::size_t begin = 0, end = 0;  ///< Bytes of the query.
  bool operator==(const Understanding&) const = default;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<Understanding> understood;
};

}  // namespace traan
