#include "corpus-tools/synth_phrases.h"

#include <array>

namespace traan::synth {

std::span<const std::string_view> synth_phrases() {
  static const std::array<std::string_view, 8> kTexts{
      kSkeletonPhrases, kReasonPhrases, kPropertyCrimePhrases, kPersonCrimePhrases,
      kCivilPhrases,    kFamilyPhrases, kBusinessPhrases,      kWordLists};
  return kTexts;
}

}  // namespace traan::synth
