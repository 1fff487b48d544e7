#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "searchd/query/query_plan.h"

namespace traan {

/// Looks for a phrase's words one after another in token streams, without reading them as words: it
/// scans for two that are a unit each, or else for the rarest, and looks at what stands around.
/// Immutable; for any number of threads.
class PhraseScanner {
 public:
  /// `phrase` has no slop and must outlive this.
  explicit PhraseScanner(const PlanNode& phrase);

  bool stands_in(std::span<const std::uint16_t> stream) const;

 private:
  /// The first place of the anchor from `from` on.
  std::size_t next_anchor(std::span<const std::uint16_t> stream, std::size_t from) const;
  bool stands_across_zones(std::span<const std::uint16_t> stream) const;
  bool stands_around(std::span<const std::uint16_t> stream, std::size_t at) const;
  bool stands_from(std::span<const std::uint16_t> stream, std::size_t at) const;

  std::vector<const WordTerms*> words_;
  std::size_t anchor_ = 0;
  bool in_pair_ = false;  // the anchor is scanned for together with the word behind it
};

}  // namespace traan
