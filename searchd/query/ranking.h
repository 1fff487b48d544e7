#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "indexer/impact.h"

// Every constant of the ranking that is not in the index already (indexer/impact.h). A score is the
// sum of what explain() names.

namespace traan::ranking {

/// Inverse document frequency: how much of `documents` it tells that `frequency` have something.
inline double idf(double documents, double frequency) {
  return std::log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/// Weight of a compound of two words next to each other in the query, beside that of its words.
constexpr double kCompoundWeight = 0.5;

/// Weight of the readings of an unmarked word other than the one it is restored to.
constexpr double kOtherReadingWeight = 0.25;

/// Score of the document whose own number or name is asked for; of one that refers to it, once.
constexpr double kOwnReferenceScore = 100.0;
constexpr double kReferenceWeight = 1.0;

/// Documents that are ranked anew by all adjacent pairs of the query.
constexpr std::size_t kRerankDepth = 200;
constexpr double kPairWeight = 1.25;

/// A query of more words than this need not match all of them.
constexpr std::size_t kMostRequiredWords = 8;
/// Of such a query, the part of the words' weight that a document must have; and the words that
/// are looked at, those with the most weight.
constexpr double kRequiredShare = 0.2;
constexpr std::size_t kMostWeighedWords = 64;

/// Fewer hits than this, and the query is loosened.
constexpr std::size_t kFewHits = 1;

// Priors: what a document scores whatever the query, to order equals.
constexpr double kPrecedentPrior = 0.3;
constexpr std::array<std::pair<std::string_view, double>, 3> kCourtLevelPriors = {{
    {"supreme", 0.15},
    {"high", 0.1},
    {"provincial", 0.05},
}};
constexpr double kRecencyPrior = 0.2;  ///< Of the newest; halves with every …
constexpr double kRecencyHalfLifeYears = 8;

}  // namespace traan::ranking
