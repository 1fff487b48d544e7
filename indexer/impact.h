#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "analyzers/lexicon_reader.h"
#include "analyzers/zone.h"

// How much a term tells of a document: the part of BM25 that does not depend on the query, made
// once when a document is indexed. searchd/query/README.md has every constant of the ranking.

namespace traan::ranking {

constexpr double kBm25K1 = 1.2;
constexpr double kBm25B = 0.75;

/// Weights of an occurrence by where it stands, in quarters.
constexpr std::uint32_t kWeightUnit = 4;
constexpr std::uint32_t kTitleWeight = 8;  ///< Title and subject.
constexpr std::array<std::uint32_t, 5> kZoneWeights = {
    4,  // header
    4,  // facts
    5,  // findings
    4,  // decision
    2,  // recipients
};
constexpr std::uint32_t kTextWeight = 4;  ///< Of a text without any heading.

/// Impacts are 1 to this.
constexpr std::uint32_t kMaxImpact = 127;

/// What an impact of `impact` is worth as a BM25 term frequency part, 0 to k1 + 1.
constexpr double kImpactValue = (kBm25K1 + 1) / kMaxImpact;

/// How many words documents usually have: what the lexicon's sample says, where there is one.
inline double mean_length(const LexiconReader& lexicon) {
  constexpr double kUsual = 1700;
  if (lexicon.documents() == 0) return kUsual;
  return std::max(1.0, static_cast<double>(lexicon.document_tokens()) / lexicon.documents());
}

/// The impact of a term with the summed weights `weight` of its occurrences in a document of
/// `length` words, where `mean_length` is usual.
inline std::uint32_t impact(std::uint32_t weight, double length, double mean_length) {
  const double tf = static_cast<double>(weight) / kWeightUnit;
  const double part = tf / (tf + kBm25K1 * (1 - kBm25B + kBm25B * length / mean_length));
  return std::clamp(static_cast<std::uint32_t>(std::lround(part * kMaxImpact)), 1u, kMaxImpact);
}

}  // namespace traan::ranking
