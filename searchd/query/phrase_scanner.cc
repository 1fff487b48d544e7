#include "searchd/query/phrase_scanner.h"

#include <algorithm>

#include "indexer/format.h"
#include "searchd/query/unit_scan.h"

namespace traan {
namespace {

bool is_escape(std::uint16_t unit) { return unit >= format::kEscape; }

/// How many units the token at `at` takes, or 0 when `word` is another.
std::size_t match_at(const WordTerms& word, std::span<const std::uint16_t> stream, std::size_t at) {
  if (at >= stream.size()) return 0;
  if (!is_escape(stream[at])) return word.has_unit(stream[at]) ? 1 : 0;
  TokenStreamCursor cursor(stream.subspan(at));
  StreamToken token;
  return cursor.next(token) && word.matches(token) ? cursor.used() : 0;
}

}  // namespace

PhraseScanner::PhraseScanner(const PlanNode& phrase) : in_pair_(phrase.rarest_pair.has_value()) {
  for (const PlanNode& part : phrase.parts) words_.push_back(part.word);
  const auto cheapest = std::min_element(words_.begin(), words_.end(), [](auto* a, auto* b) {
    return a->scan_cost() < b->scan_cost();
  });
  anchor_ = phrase.rarest_pair.value_or(static_cast<std::size_t>(cheapest - words_.begin()));
}

std::size_t PhraseScanner::next_anchor(std::span<const std::uint16_t> stream,
                                       std::size_t from) const {
  const WordTerms& anchor = *words_[anchor_];
  const std::uint16_t unit = anchor.only_unit();
  if (in_pair_) return find_pair(stream, unit, words_[anchor_ + 1]->only_unit(), from);
  if (unit != 0) return find_unit(stream, unit, from);
  for (; from < stream.size(); ++from) {
    const std::uint16_t own = stream[from];
    if (is_escape(own) ? own >= format::kEscapeStart : anchor.has_unit(own)) break;
  }
  return from;
}

bool PhraseScanner::stands_in(std::span<const std::uint16_t> stream) const {
  if (words_.empty()) return false;
  for (std::size_t at = next_anchor(stream, 0); at < stream.size();
       at = next_anchor(stream, at + 1)) {
    if (stands_around(stream, at)) return true;
  }
  return in_pair_ && stands_across_zones(stream);
}

/// Whether it stands where a zone begins between the two words of the anchor.
bool PhraseScanner::stands_across_zones(std::span<const std::uint16_t> stream) const {
  const std::uint16_t anchor = words_[anchor_]->only_unit();
  for (std::size_t at = find_zone_mark(stream, 1); at < stream.size();
       at = find_zone_mark(stream, at + 1)) {
    if (stream[at - 1] == anchor && stands_around(stream, at - 1)) return true;
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
