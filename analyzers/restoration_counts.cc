#include "analyzers/restoration_counts.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr std::size_t kMostTerms = std::numeric_limits<std::uint16_t>::max();

std::uint64_t pair_key(std::uint64_t first, std::uint64_t second) { return first << 32 | second; }

}  // namespace

std::uint32_t CountedSyllables::slot(std::string_view exact, std::string_view folded) {
  const auto [at, added] =
      slots_.try_emplace(std::string(exact), static_cast<std::uint32_t>(terms_.size()));
  if (added) terms_.push_back({std::string(exact), std::string(folded), 0});
  return at->second;
}

void CountedSyllables::add(std::string_view text, std::uint32_t times) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::optional<std::uint32_t> previous;
  for (Token token; tokenizer.next(token);) {
    if (token.before != Break::none) previous.reset();
    const std::uint32_t current = slot(token.exact, token.folded);
    terms_[current].count += times;
    if (previous) pairs_[pair_key(*previous, current)] += times;
    previous = current;
  }
}

void CountedSyllables::finish(std::uint32_t least) {
  std::vector<std::uint32_t> order(terms_.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::stable_sort(order, std::greater<>(),
                           [&](std::uint32_t i) { return terms_[i].count; });
  std::vector<std::optional<std::uint16_t>> number(terms_.size());
  std::vector<Entry> kept;
  for (const std::uint32_t slot : order) {
    if (kept.size() == kMostTerms || terms_[slot].count < least) break;
    number[slot] = static_cast<std::uint16_t>(kept.size());
    readings_[terms_[slot].folded].push_back(*number[slot]);
    total_ += terms_[slot].count;
    kept.push_back(std::move(terms_[slot]));
  }
  std::unordered_map<std::uint64_t, std::uint32_t> pairs;
  for (const auto& [key, count] : pairs_) {
    const auto first = number[key >> 32], second = number[key & 0xFFFFFFFFu];
    if (first && second) pairs[pair_key(*first, *second)] = count;
  }
  terms_ = std::move(kept);
  pairs_ = std::move(pairs);
  slots_.clear();
}

std::span<const std::uint16_t> CountedSyllables::readings(std::string_view folded) const {
  const auto at = readings_.find(folded);
  if (at == readings_.end()) return {};
  return at->second;
}

std::uint32_t CountedSyllables::pair_count(std::uint16_t first, std::uint16_t second) const {
  const auto at = pairs_.find(pair_key(first, second));
  return at == pairs_.end() ? 0 : at->second;
}

}  // namespace traan
