#include "corpus-tools/synth_phrases.h"

#include <array>

namespace traan::synth {

std::span<const std::string_view> synth_phrases() {
  static const std::array<std::string_view, 8> kTexts{
      skeleton_phrases(), reason_phrases(), property_crime_phrases(), person_crime_phrases(),
      civil_phrases(),    family_phrases(), business_phrases(),       word_lists()};
  return kTexts;
}

}  // namespace traan::synth
