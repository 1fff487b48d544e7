#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analyzers/zone.h"
#include "indexer/format.h"
#include "indexer/token_stream.h"
#include "searchd/query/deadline.h"
#include "searchd/query/query_plan.h"
#include "searchd/query/unit_scan.h"

namespace traan {

/// Where something stands in a document: words `begin` to `end`, the end not included. Words count
/// from 0 in title, subject and text together; breaks do not count.
struct Occurrence {
  std::uint32_t begin, end;
  auto operator<=>(const Occurrence&) const = default;
};

/// A document's words with the sentence, paragraph and zone of each, from its token stream.
class DocumentWords {
 public:
  static constexpr std::uint8_t kNoZone = 0xFF;

  void read(std::span<const std::uint16_t> stream);

  std::uint32_t size() const { return static_cast<std::uint32_t>(units_.size()); }
  /// The first word of the text; size() where title and subject do not end.
  std::uint32_t text_begin() const { return text_begin_; }
  bool matches(const WordTerms& word, std::uint32_t i) const {
    return units_[i] < format::kEscape ? word.has_unit(units_[i]) : word.matches(escape(i));
  }
  /// Calls take(i) for each word that `word` matches, ascending.
  template <typename Take>
  void each(const WordTerms& word, Take take) const;
  // Sentences, paragraphs and zones are numbered from 0.
  std::uint32_t sentence(std::uint32_t i) const { return number_of(sentences_, i); }
  std::uint32_t paragraph(std::uint32_t i) const { return number_of(paragraphs_, i); }
  std::uint8_t zone(std::uint32_t i) const { return zones_[number_of(zone_begins_, i)]; }
  /// The words of the sentence or paragraph `number`, as an occurrence.
  Occurrence whole_sentence(std::uint32_t number) const { return whole(sentences_, number); }
  Occurrence whole_paragraph(std::uint32_t number) const { return whole(paragraphs_, number); }

 private:
  using Begins = std::vector<std::uint32_t>;  // of each, the first word; the first is 0
  static std::uint32_t number_of(const Begins& begins, std::uint32_t i) {
    const auto behind = std::upper_bound(begins.begin(), begins.end(), i);
    return static_cast<std::uint32_t>(behind - begins.begin()) - 1;
  }
  Occurrence whole(const Begins& begins, std::uint32_t number) const {
    return {begins[number], number + 1 < begins.size() ? begins[number + 1] : size()};
  }
  const StreamToken& escape(std::uint32_t i) const {
    return escapes_[number_of(escape_places_, i)];
  }

  std::vector<std::uint16_t> units_;  // of each word; kEscape where it has a hash
  std::vector<StreamToken> escapes_;
  Begins escape_places_, sentences_, paragraphs_, zone_begins_;
  std::vector<std::uint8_t> zones_;
  std::uint32_t text_begin_ = 0;
};

template <typename Take>
void DocumentWords::each(const WordTerms& word, Take take) const {
  if (word.only_unit() != 0) {
    for (std::size_t i = find_unit(units_, word.only_unit(), 0); i < units_.size();
         i = find_unit(units_, word.only_unit(), i + 1)) {
      take(static_cast<std::uint32_t>(i));
    }
    return;
  }
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (matches(word, i)) take(i);
  }
}

/// Finds in one document after another what the positional parts of a query match. What counts:
/// a phrase stands in one sentence; `near` and `before` within one paragraph; a sentence or
/// paragraph that has all parts is the occurrence itself. Inside a zone only its words count.
/// Distances over distances of common words may stand at as many places as a document has words,
/// squared: it gives up on what takes too long or too much memory.
/// Thread safety: one thread at a time.
class OccurrenceFinder {
 public:
  /// The document was given up.
  struct Unfinished {};

  /// Without a deadline, which must outlive this, each document has kMostSteps.
  explicit OccurrenceFinder(const Deadline* deadline = nullptr) : deadline_(deadline) {}

  /// Whether `node`, a positional one or a zone, matches the document. Throws Unfinished.
  bool matches(const PlanNode& node, std::span<const std::uint16_t> stream);
  /// Reads the document that find() looks in. Throws Unfinished.
  void read(std::span<const std::uint16_t> stream);
  const DocumentWords& words() const { return words_; }
  /// Where positional `node` stands, inside `zone` if one is given, ascending; of `any` all of its
  /// parts. Nothing when the document is given up.
  std::vector<Occurrence> find(const PlanNode& node, std::optional<ZoneKind> zone = {});

 private:
  static constexpr std::size_t kMostSteps = std::size_t{1} << 26;  // some tenths of a second
  static constexpr std::size_t kAskEvery = std::size_t{1} << 16;   // steps
  static constexpr std::size_t kMostOccurrences = std::size_t{1} << 21;

  void spend(std::size_t steps);
  bool holds(const PlanNode& node);
  std::vector<Occurrence> occurrences(const PlanNode& node);
  std::vector<Occurrence> word(const PlanNode& node);
  std::vector<Occurrence> phrase(const PlanNode& node);
  std::vector<Occurrence> window(const PlanNode& node);
  std::vector<Occurrence> pair(const PlanNode& node);
  void join(const std::vector<Occurrence>& left, const std::vector<Occurrence>& right,
            std::uint32_t distance, std::vector<Occurrence>& found);
  std::vector<Occurrence> together(const PlanNode& node);
  bool counts(std::uint32_t i) const { return !zone_ || words_.zone(i) == *zone_; }

  const Deadline* deadline_;
  DocumentWords words_;
  std::optional<std::uint8_t> zone_;
  std::size_t steps_ = 0;  // since the deadline was asked, or of the document
};

}  // namespace traan
