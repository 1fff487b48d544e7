#include "corpus-tools/paired_comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "corpus-tools/synth_random.h"

namespace traan {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kRounds = 10'000;
constexpr double kRounding = 1e-9;  // sums of the same numbers in other orders differ by less

double sum(std::span<const double> values) {
  double total = 0;
  for (const double value : values) total += value;
  return total;
}

double sign_flip_p(std::span<const double> differences) {
  synth::Random random(kSeed);
  const double seen = std::abs(sum(differences)) - kRounding;
  std::size_t as_large = 1;  // the signs as they are
  for (std::size_t round = 0; round < kRounds; ++round) {
    double total = 0;
    for (const double difference : differences) {
      total += random.below(2) == 0 ? difference : -difference;
    }
    as_large += std::abs(total) >= seen ? 1 : 0;
  }
  return static_cast<double>(as_large) / static_cast<double>(kRounds + 1);
}

/// The means of samples drawn with replacement, ascending.
std::vector<double> bootstrap_means(std::span<const double> differences) {
  synth::Random random(kSeed);
  const auto size = static_cast<std::uint32_t>(differences.size());
  std::vector<double> means(kRounds);
  for (double& mean : means) {
    for (std::uint32_t i = 0; i < size; ++i) mean += differences[random.below(size)];
    mean /= size;
  }
  std::ranges::sort(means);
  return means;
}

}  // namespace

PairedComparison compare_pairs(std::span<const double> differences) {
  const std::vector<double> means = bootstrap_means(differences);
  constexpr std::size_t kTail = kRounds / 40;  // 2.5 %
  return {sum(differences) / static_cast<double>(differences.size()), means[kTail],
          means[kRounds - 1 - kTail], sign_flip_p(differences)};
}

}  // namespace traan
