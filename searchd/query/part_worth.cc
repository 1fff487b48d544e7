#include "searchd/query/part_worth.h"

#include <algorithm>
#include <cmath>

namespace traan {
namespace {

class Rarity {
 public:
  explicit Rarity(const LexiconReader& lexicon) : lexicon_(lexicon) {}

  double rarest() const { return of_frequency(0); }
  double of(const WordTerms& word) const {
    if (word.number()) return of_frequency(lexicon_.documents_with(*word.number()));
    double frequency = 0;
    for (const std::uint16_t number : word.numbers()) frequency += lexicon_.documents_with(number);
    return of_frequency(frequency);
  }

 private:
  double of_frequency(double frequency) const {
    const double documents = std::max(1u, lexicon_.documents());
    return std::log(1 + (documents + 1) / (std::min(frequency, documents) + 1));
  }
  const LexiconReader& lexicon_;
};

}  // namespace

std::vector<PartWorth> worths_of(const std::vector<MarkedPart>& parts,
                                 const LexiconReader& lexicon) {
  constexpr double kPair = 0.25;   // of both words, for standing next to each other
  constexpr double kWanted = 0.3;  // of the rarest part: what is commoner may be left out
  constexpr double kScale = 256;
  const Rarity rarity(lexicon);
  std::vector<double> worths;
  double most = 0;
  for (const MarkedPart& part : parts) {
    double worth = part.reference ? rarity.rarest() : rarity.of(*part.first);
    if (part.second) {
      worth = kPair * (worth + rarity.of(*part.second));
    } else {
      most = std::max(most, worth);
    }
    worths.push_back(worth);
  }
  std::vector<PartWorth> result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool wanted = !parts[i].second && worths[i] >= kWanted * most;
    result.push_back({static_cast<std::uint32_t>(std::lround(kScale * worths[i])), wanted});
  }
  return result;
}

}  // namespace traan
