#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "searchd/query/scorer.h"

namespace traan {

/// Scores documents by the adjacent pairs of a query's words that they hold, each word as it is
/// probably meant, read from their token streams. Thread safety: immutable, for any number of
/// threads.
class PairRanker {
 public:
  PairRanker(const Scorer& scorer, const Generation& generation);

  bool empty() const { return pairs_.empty(); }
  double score(std::span<const std::uint16_t> stream) const;
  std::vector<ScorePart> explain(std::span<const std::uint16_t> stream) const;

 private:
  using Stream = std::span<const std::uint16_t>;
  struct Pair {
    std::uint16_t first, second;  // units
    double weight;
    std::string label;
  };
  /// The sum of the weights of a pair's occurrences; the text begins at unit `text`.
  static std::uint32_t count(const Pair& pair, Stream stream, std::size_t text);
  std::vector<std::uint32_t> count_all(Stream stream) const;
  double part(std::uint32_t weight, std::size_t length) const;

  std::vector<Pair> pairs_;
  double mean_length_;
};

}  // namespace traan
