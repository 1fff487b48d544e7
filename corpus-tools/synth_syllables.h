#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus-tools/synth_random.h"

namespace traan::synth {

/// The syllables that Vietnamese spelling allows, commonest first, drawn by a Zipf-Mandelbrot law.
/// Names of places, firms and brands are made of them: the long tail of the vocabulary.
class SyllableInventory {
 public:
  SyllableInventory();

  /// Lower case, NFC, tone placed the old way (hòa). Lives as long as the inventory.
  std::string_view draw(Random& random) const {
    return syllables_[guide_[random.below(static_cast<std::uint32_t>(guide_.size()))]];
  }

  const std::vector<std::string>& all() const { return syllables_; }

 private:
  std::vector<std::string> syllables_;
  std::vector<std::uint16_t> guide_;
};

}  // namespace traan::synth
