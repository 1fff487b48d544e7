#include "analyzers/lexicon_eraser.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "analyzers/frequent_phrases.h"
#include "analyzers/lexicon_format.h"

namespace traan {
namespace {

/// Writes into a copy of a lexicon, at the places that views of the original point to.
class Patch {
 public:
  explicit Patch(std::string_view original) : original_(original), copy_(original) {}

  void clear(std::string_view place) { std::memset(at(place.data()), 0, place.size()); }
  template <typename T>
  void set(const T& place, T value) {
    std::memcpy(at(&place), &value, sizeof value);
  }
  std::string take() { return std::move(copy_); }

 private:
  char* at(const void* place) {
    return copy_.data() + (static_cast<const char*>(place) - original_.data());
  }

  std::string_view original_;
  std::string copy_;
};

}  // namespace

std::string erase_from_lexicon(const LexiconReader& lexicon, const LexiconErasure& erasure) {
  Patch patch(lexicon.bytes());
  const std::set<std::uint16_t> erased(erasure.terms.begin(), erasure.terms.end());
  for (const std::uint16_t term : erased) {
    patch.clear(lexicon.term(term));
    patch.set(lexicon.counts()[term], std::uint32_t{0});
    const std::uint16_t folded = lexicon.folded_of(term);
    const auto readings = lexicon.readings(folded);
    if (std::all_of(readings.begin(), readings.end(),
                    [&](std::uint16_t reading) { return erased.contains(reading); })) {
      patch.clear(lexicon.folded(folded));
    }
  }
  const std::set<std::pair<std::uint16_t, std::uint16_t>> unwanted(erasure.pairs.begin(),
                                                                   erasure.pairs.end());
  const auto is_unwanted = [&](std::uint32_t pair) {
    const auto first = static_cast<std::uint16_t>(pair >> 16);
    const auto second = static_cast<std::uint16_t>(pair);
    return erased.contains(first) || erased.contains(second) || unwanted.contains({first, second});
  };
  for (const std::uint64_t& slot : lexicon.pair_slots()) {
    if (slot != 0 && is_unwanted(static_cast<std::uint32_t>(slot >> 32))) {
      patch.set(slot, kErasedPair);
    }
  }
  for (const std::uint32_t& slot : lexicon.compound_slot_array()) {
    if (slot != kNoCompound && is_unwanted(slot)) patch.set(slot, kErasedCompound);
  }
  for (const std::size_t phrase : erasure.phrases) {
    for (const std::uint16_t& word :
         lexicon.phrases().subspan(phrase * kMostPhraseWords, kMostPhraseWords)) {
      patch.set(word, kNoPhraseWord);
    }
  }
  return patch.take();
}

}  // namespace traan
