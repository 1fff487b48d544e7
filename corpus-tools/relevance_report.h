#pragma once

#include <array>
#include <optional>
#include <string>

#include "corpus-tools/paired_comparison.h"
#include "corpus-tools/relevance.h"

namespace traan {

/// What an evaluation has to tell. The baseline is on the same collection.
struct RelevanceReport {
  RelevanceReport(const TestCollection& evaluated, const SearchRun& run, const SearchRun* compared);

  /// A table for people.
  std::string to_text() const;
  /// The same as one JSON object.
  std::string to_json() const;

  std::size_t unjudged, strays;
  std::size_t refused = 0;  ///< Queries that the server would not answer, which count as 0.
  Evaluation evaluation;
  std::optional<Evaluation> baseline;
  std::array<PairedComparison, kMeasureNames.size()> differences;  ///< With a baseline.
};

}  // namespace traan
