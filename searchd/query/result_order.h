#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// Where a document stands in an answer: greater is earlier. The upper half is what is sorted by,
/// the lower the document, so that no two are equal and the order is the same every time.
using Rank = std::uint64_t;

Rank rank_of_score(float score, std::uint32_t document);
/// Documents without a date come last.
Rank rank_of_date(std::int32_t date, bool newest, std::uint32_t document);
/// The document's number in the generation: those of the segments in their order.
constexpr std::uint32_t document_of(Rank rank) { return ~static_cast<std::uint32_t>(rank); }
float score_of(Rank rank);

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
