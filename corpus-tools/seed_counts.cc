#include "corpus-tools/seed_counts.h"

#include <algorithm>
#include <utility>

#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr std::size_t kLongestTerm = 14;

bool is_counted(const Token& token) {
  return token.exact.size() <= kLongestTerm &&
         std::ranges::all_of(token.folded, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::uint64_t percent(std::uint64_t part, std::uint64_t rest) {
  const std::uint64_t all = part + rest;
  return all == 0 ? 0 : (100 * part + all / 2) / all;
}

using Counted = std::pair<std::uint64_t, std::string_view>;

/// The most frequent first, and those of one frequency by their bytes.
void sort(std::vector<Counted>& counted) {
  std::ranges::sort(counted, [](const Counted& a, const Counted& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
}

}  // namespace

void SeedCounts::Count::add(std::uint32_t text, std::uint32_t times) {
  count += times;
  if (std::exchange(last_text, text) != text) ++texts;
}

void SeedCounts::add(std::string_view text, std::uint32_t times) {
  ++texts_;
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  const Term* previous = nullptr;
  for (Token token; tokenizer.next(token);) {
    if (!is_counted(token)) {
      previous = nullptr;
      continue;
    }
    Term& term = terms_.try_emplace(std::string(token.exact)).first->second;
    if (term.count == 0) term.number = static_cast<std::uint32_t>(terms_.size());
    term.add(texts_, times);
    const bool inside = token.before == Break::none;
    if (!token.starts_upper) {
      term.smalls += times;
    } else if (inside && !token.all_upper) {
      term.capitals += times;
    }
    if (previous && inside) {
      pairs_[std::uint64_t{previous->number} << 32 | term.number].add(texts_, times);
    }
    previous = &term;
  }
}

std::string SeedCounts::to_text() const {
  std::unordered_map<std::uint32_t, std::string_view> shared;  // by number
  std::vector<Counted> order;
  for (const auto& [exact, term] : terms_) {
    if (!term.is_shared()) continue;
    shared[term.number] = exact;
    order.emplace_back(term.count, exact);
  }
  sort(order);
  std::unordered_map<std::uint32_t, std::vector<Counted>> followers;
  for (const auto& [pair, count] : pairs_) {
    const auto first = static_cast<std::uint32_t>(pair >> 32);
    if (!count.is_shared()) continue;  // and so are both terms, if it is
    followers[first].emplace_back(count.count, shared.at(static_cast<std::uint32_t>(pair)));
  }
  std::string out;
  for (const auto& [count, exact] : order) {
    const Term& term = terms_.at(std::string(exact));
    out.append(exact).append(" " + std::to_string(count));
    out += " " + std::to_string(percent(term.capitals, term.smalls));
    std::vector<Counted>& next = followers[term.number];
    sort(next);
    for (const auto& [times, follower] : next) {
      out.append(" ").append(follower).append(" " + std::to_string(times));
    }
    out += '\n';
  }
  return out;
}

}  // namespace traan
