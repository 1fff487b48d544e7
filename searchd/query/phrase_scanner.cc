#include "searchd/query/phrase_scanner.h"

#include <algorithm>

#include "indexer/format.h"

namespace traan {
namespace {

bool is_escape(std::uint16_t unit) { return unit >= format::kEscape; }

/// A zone may begin within a sentence: where its heading follows a line without an end.
bool is_zone_mark(std::uint16_t unit) {
  return unit >= format::kFirstZone && unit < format::kFirstId;
}

/// How many units the token at `at` takes, or 0 when `word` is another.
std::size_t match_at(const WordTerms& word, std::span<const std::uint16_t> stream, std::size_t at) {
  if (at >= stream.size()) return 0;
  if (!is_escape(stream[at])) return word.has_unit(stream[at]) ? 1 : 0;
  TokenStreamCursor cursor(stream.subspan(at));
  StreamToken token;
  return cursor.next(token) && word.matches(token) ? cursor.used() : 0;
}

}  // namespace

std::size_t find_unit(std::span<const std::uint16_t> units, std::uint16_t unit, std::size_t from) {
  // Blocks without a branch inside become a few vector instructions.
  constexpr std::size_t kBlock = 32;
  for (; from + kBlock <= units.size(); from += kBlock) {
    std::uint16_t found = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      found |= static_cast<std::uint16_t>(units[from + i] == unit);
    }
    if (found != 0) break;
  }
  while (from < units.size() && units[from] != unit) ++from;
  return from;
}

PhraseScanner::PhraseScanner(const PlanNode& phrase) {
  for (const PlanNode& part : phrase.parts) words_.push_back(part.word);
  const auto cheapest = std::min_element(words_.begin(), words_.end(), [](auto* a, auto* b) {
    return a->scan_cost() < b->scan_cost();
  });
  anchor_ = static_cast<std::size_t>(cheapest - words_.begin());
}

bool PhraseScanner::stands_in(std::span<const std::uint16_t> stream) const {
  if (words_.empty()) return false;
  const WordTerms& anchor = *words_[anchor_];
  if (anchor.only_unit() != 0) {
    for (std::size_t at = 0;; ++at) {
      at = find_unit(stream, anchor.only_unit(), at);
      if (at == stream.size()) return false;
      if (stands_around(stream, at)) return true;
    }
  }
  for (std::size_t at = 0; at < stream.size(); ++at) {
    const std::uint16_t unit = stream[at];
    const bool candidate = is_escape(unit) ? unit >= format::kEscapeStart : anchor.has_unit(unit);
    if (candidate && stands_around(stream, at)) return true;
  }
  return false;
}

bool PhraseScanner::stands_around(std::span<const std::uint16_t> stream, std::size_t at) const {
  for (std::size_t word = anchor_; word > 0; --word) {
    while (at > 0 && is_zone_mark(stream[at - 1])) --at;
    if (at == 0) return false;
    const std::size_t units = is_escape(stream[at - 1]) ? format::kEscapeUnits : 1;
    if (units > at || match_at(*words_[word - 1], stream, at - units) == 0) return false;
    at -= units;
  }
  return stands_from(stream, at);
}

bool PhraseScanner::stands_from(std::span<const std::uint16_t> stream, std::size_t at) const {
  for (const WordTerms* word : words_) {
    while (at < stream.size() && is_zone_mark(stream[at])) ++at;
    const std::size_t units = match_at(*word, stream, at);
    if (units == 0) return false;
    at += units;
  }
  return true;
}

}  // namespace traan
