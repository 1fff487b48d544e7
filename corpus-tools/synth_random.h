#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

namespace traan::synth {

/// The finaliser of splitmix64: spreads `x` over 64 bits.
constexpr std::uint64_t mix64(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// xoshiro256**. The standard distributions differ between libraries, so numbers are drawn here
/// with integer arithmetic only.
class Random {
 public:
  explicit Random(std::uint64_t seed) {
    for (auto& word : state_) word = seed = mix64(seed);
  }

  std::uint64_t next() {
    const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = rotate(state_[3], 45);
    return result;
  }

  /// 0 <= result < n; n must not be 0.
  std::uint32_t below(std::uint32_t n) {
    return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
  }

  /// Like below(), but small results are likelier: the density falls as 1/sqrt(x).
  std::uint32_t skewed(std::uint32_t n) {
    const std::uint64_t u = next() >> 32;
    return static_cast<std::uint32_t>((((u * u) >> 32) * n) >> 32);
  }

  /// lo <= result <= hi.
  int range(int lo, int hi) {
    return lo + static_cast<int>(below(static_cast<std::uint32_t>(hi - lo + 1)));
  }

  bool percent(std::uint32_t p) { return below(100) < p; }

  /// An index into `weights`, each drawn in proportion to its weight.
  int weighted(std::initializer_list<int> weights) {
    int total = 0;
    for (int w : weights) total += w;
    int left = range(0, total - 1);
    int index = 0;
    for (int w : weights) {
      if (left < w) break;
      left -= w;
      ++index;
    }
    return index;
  }

 private:
  static constexpr std::uint64_t rotate(std::uint64_t x, int k) {
    return (x << k) | (x >> (64 - k));
  }
  std::array<std::uint64_t, 4> state_{};
};

}  // namespace traan::synth
