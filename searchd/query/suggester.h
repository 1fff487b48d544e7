#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "searchd/query/segment_tables.h"

namespace traan {

/// A query that a person may be about to type.
struct Suggestion {
  std::string text;             ///< The query.
  std::string_view kind;        ///< "court", "subject", "precedent", "phrase" or "number".
  std::string label;            ///< What it is, where the text does not say: a precedent's title.
  std::uint64_t documents = 0;  ///< How many documents have it; 0 where nobody counted.
};

/// What can be suggested of one generation but its judgment numbers: courts, subjects (offences and
/// legal relations), precedents, and what is built in of the phrases of court language and stands
/// in its documents. No name is of removed documents alone. Thread safety: immutable, for any
/// number of threads.
class Suggester {
 public:
  Suggester(const Generation& generation, const std::vector<SegmentTables>& tables);

  /// What goes on as `typed` does, or as its last words do, at most `most`. What has the marks of
  /// `typed` comes first, then what begins so, then what is a name, then what more documents have.
  std::vector<Suggestion> suggest(std::string_view typed, std::size_t most) const;

 private:
  struct Entry {
    Suggestion suggestion;
    std::string exact, folded;  // its words, canonical and without marks
    double documents;           // estimated where nobody counted
  };
  /// Where a word of an entry begins in its `exact` and `folded`.
  struct Start {
    std::uint32_t entry;
    std::uint16_t exact, folded;
  };

  void add(Suggestion suggestion, double documents);
  void add_names(const Generation& generation, const std::vector<SegmentTables>& tables,
                 std::string_view field);
  void add_precedents(const Generation& generation, const std::vector<SegmentTables>& tables);
  void add_phrases(const Generation& generation);
  std::string_view folded_from(const Start& start) const {
    return std::string_view(entries_[start.entry].folded).substr(start.folded);
  }
  /// The best entries that have a word which begins so, at most `most`.
  std::vector<std::uint32_t> best(std::string_view exact, std::string_view folded,
                                  std::size_t most) const;

  std::unordered_map<std::string, std::uint32_t> known_;  // entries by words, while they are added
  std::vector<Entry> entries_;
  std::vector<Start> starts_;  // by what stands there
};

}  // namespace traan
