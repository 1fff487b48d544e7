#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "analyzers/zone.h"
#include "searchd/query/occurrence_finder.h"
#include "searchd/query/query_plan.h"

namespace traan {

/// A word of a document that is to be marked, and which of a query's parts it shows.
struct Mark {
  std::uint32_t word;   ///< Counted as in Occurrence.
  std::uint16_t part;   ///< Its place in MatchMarker::parts().
  bool joined = false;  ///< Marked as one with the word before it, whatever stands between.

  auto operator<=>(const Mark&) const = default;
};

/// Orders marks by their words, each word's parts once.
void sort_marks(std::vector<Mark>& marks);

/// What a mark may show: a word, two words of the query next to each other, or a reference.
struct MarkedPart {
  const WordTerms* first = nullptr;
  const WordTerms* second = nullptr;     ///< Of two words.
  const QueryNode* reference = nullptr;  ///< No token stream tells where it stands.
};

/// What a query marks in one document after another, found as what matches is: the words of
/// positional parts where they match, single words everywhere, but one that somewhere in the
/// document stands next to the query's word before or after it only there. Inside a zone only its
/// words are marked. What is excluded marks nothing. Thread safety: one thread at a time.
class MatchMarker {
 public:
  /// `root` must outlive this.
  explicit MatchMarker(const PlanNode& root);

  const std::vector<MarkedPart>& parts() const { return parts_; }
  bool has_references() const { return has_references_; }

  /// Reads a document; the others are of the one read last.
  void read(std::span<const std::uint16_t> stream);
  const std::vector<Mark>& marks() const { return marks_; }  ///< Ascending.
  const DocumentWords& document() const { return finder_.words(); }

 private:
  using Places = std::vector<Occurrence>;
  struct WordPlaces {
    Places found;
    Places in_company;  // beside the query's word before or after it
  };

  void collect(const PlanNode& node, bool in_zone);
  void add_part(const WordTerms* first, const WordTerms* second);
  std::uint16_t part_of(const WordTerms& word) const { return numbers_.at({&word, nullptr}); }
  void mark(const PlanNode& node);
  void mark_zone(const PlanNode& node);
  void mark_all(const PlanNode& all);
  void join_neighbours(WordPlaces& first, WordPlaces& second, std::uint16_t pair);
  void mark_inside(const PlanNode& node, const Places* outer);
  void mark_phrase(const PlanNode& phrase, const Places& places);
  void add(std::uint16_t part, const Places& places);

  const PlanNode& root_;
  OccurrenceFinder finder_;
  std::vector<MarkedPart> parts_;
  std::map<std::pair<const WordTerms*, const WordTerms*>, std::uint16_t> numbers_;  // of parts_
  bool has_references_ = false;
  std::optional<ZoneKind> zone_;  // around the node at hand
  std::vector<Mark> marks_;
};

}  // namespace traan
