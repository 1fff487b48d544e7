#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searchd/query/query_plan.h"

namespace traan {

/// Looks for a phrase's words one after another in token streams, without reading them as words: it
/// scans for the rarest and looks at what stands around. Immutable; for any number of threads.
class PhraseScanner {
 public:
  /// `phrase` has no slop and must outlive this.
  explicit PhraseScanner(const PlanNode& phrase);

  bool stands_in(std::span<const std::uint16_t> stream) const;

 private:
  bool stands_around(std::span<const std::uint16_t> stream, std::size_t at) const;
  bool stands_from(std::span<const std::uint16_t> stream, std::size_t at) const;

  std::vector<const WordTerms*> words_;
  std::size_t anchor_ = 0;
};

/// Where `unit` first stands in `units` from `from` on; the size where it does not.
std::size_t find_unit(std::span<const std::uint16_t> units, std::uint16_t unit, std::size_t from);

}  // namespace traan
