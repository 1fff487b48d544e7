#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searchd/query/occurrence_finder.h"
#include "searchd/query/query_plan.h"

namespace traan {

/// Looks for what a positional part of a query matches: reads only what stands around the rarest of
/// its words, as far as a match may reach. For one thread at a time.
class ProximityScanner {
 public:
  /// Both must outlive this.
  ProximityScanner(const PlanNode& node, OccurrenceFinder& finder);

  bool stands_in(std::span<const std::uint16_t> stream);

 private:
  bool ends(std::uint16_t unit) const;
  std::size_t next_anchor(std::span<const std::uint16_t> stream, std::size_t from) const;

  const PlanNode& node_;
  OccurrenceFinder& finder_;
  std::vector<std::uint64_t> anchors_;  // a bit for each unit
  std::uint16_t only_anchor_ = 0;
  bool in_sentence_;
  std::size_t reach_;
};

}  // namespace traan
