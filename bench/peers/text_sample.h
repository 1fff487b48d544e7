#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "analyzers/token_list.h"
#include "corpus-tools/record.h"

namespace traan::bench {

/// The same numbers on every platform, which the distributions of <random> are not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  /// Less than `end`, which must not be 0.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }

 private:
  std::mt19937_64 engine_;
};

/// A record with its metadata, and its tokens with their numbers in the seed lexicon.
struct SampledText {
  explicit SampledText(Record source);
  Record record;
  TokenList subject, text;
};

/// Records drawn evenly from a file.
class TextSample {
 public:
  TextSample(const std::string& path, std::size_t size, Dice& dice);

  const SampledText& draw(Dice& dice) const { return *texts_[dice.below(texts_.size())]; }
  /// The share of the texts in which the tokens [begin, end) of `list` stand together.
  double share_with(const TokenList& list, std::size_t begin, std::size_t end) const;

 private:
  std::vector<std::unique_ptr<SampledText>> texts_;  // their addresses stay: tokens point there
};

}  // namespace traan::bench
