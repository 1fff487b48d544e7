#pragma once

#include <cstddef>
#include <cstdint>

// Every constant of the ranking.

namespace traan::ranking {

constexpr double kBm25K1 = 1.2;
constexpr double kBm25B = 0.75;

/// Weight of a query's word in title or subject, beside its weight in the text.
constexpr double kTitleWeight = 0.5;

/// Weight of a judgment number that is the document's own, against its words in the text.
constexpr double kOwnNumberWeight = 100.0;

/// The best candidates by words are ranked anew by the adjacent pairs of the query that they hold:
/// score + sum of idf * (kPairWeight * tf / (tf + kPairSaturation), and kTitlePairWeight where the
/// pair stands in title or subject).
constexpr std::size_t kRerankDepth = 200;
constexpr double kPairWeight = 1.0;
constexpr double kTitlePairWeight = 1.0;
constexpr double kPairSaturation = 1.2;
constexpr std::uint32_t kPairTfLimit = 32;  ///< Occurrences counted at most.

}  // namespace traan::ranking
