#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/format.h"

namespace traan {

/// Where a document stands in an answer: greater is earlier. The upper half is what is sorted by,
/// the lower the document, so that no two are equal and the order is the same every time.
using Rank = std::uint64_t;

constexpr Rank make_rank(std::uint32_t key, std::uint32_t document) {
  return std::uint64_t{key} << 32 | static_cast<std::uint32_t>(~document);
}
inline Rank rank_of_score(float score, std::uint32_t document) {
  // The bits of floats that are not negative are in their order.
  return make_rank(std::bit_cast<std::uint32_t>(std::max(score, 0.0f)), document);
}
/// Documents without a date come last.
constexpr Rank rank_of_date(std::int32_t date, bool newest, std::uint32_t document) {
  if (date == format::kNoDate) return make_rank(0, document);
  const std::uint32_t ascending = static_cast<std::uint32_t>(date) ^ 0x8000'0000u;
  return make_rank(newest ? ascending : ~ascending, document);
}
/// The document's number in the generation: those of the segments in their order.
constexpr std::uint32_t document_of(Rank rank) { return ~static_cast<std::uint32_t>(rank); }
inline float score_of(Rank rank) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(rank >> 32));
}

/// Keeps the `most` greatest ranks below `limit`.
class TopRanks {
 public:
  explicit TopRanks(std::size_t most, Rank limit = ~Rank{0}) : most_(most), limit_(limit) {}

  void add(Rank rank) {
    if (rank >= limit_ || most_ == 0) return;
    if (ranks_.size() < most_) {
      ranks_.push(rank);
    } else if (rank > ranks_.top()) {
      ranks_.pop();
      ranks_.push(rank);
    }
  }
  /// The greatest first; nothing is left.
  std::vector<Rank> take();

 private:
  std::size_t most_;
  Rank limit_;
  std::priority_queue<Rank, std::vector<Rank>, std::greater<>> ranks_;
};

/// Where an answer goes on: after how many hits, and behind which rank.
struct Cursor {
  std::uint64_t shown = 0;
  Rank last = ~Rank{0};

  std::string text(std::string_view generation) const;
  /// Throws Error(bad_input) for what is no cursor, or one of another generation.
  static Cursor of(std::string_view text, std::string_view generation);
};

}  // namespace traan
