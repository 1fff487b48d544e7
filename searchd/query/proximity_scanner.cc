#include "searchd/query/proximity_scanner.h"

#include <algorithm>

#include "indexer/format.h"
#include "searchd/query/unit_scan.h"

namespace traan {
namespace {

/// Words of which every occurrence of a node has one, with what looking for them costs.
struct Anchors {
  std::vector<const WordTerms*> words;
  double cost = 0;
};

Anchors anchors_of(const PlanNode& node) {
  if (node.kind() == QueryKind::word) return {{node.word}, node.word->scan_cost()};
  Anchors chosen;
  for (const PlanNode& part : node.parts) {
    Anchors own = anchors_of(part);
    if (node.kind() == QueryKind::any) {
      chosen.words.insert(chosen.words.end(), own.words.begin(), own.words.end());
      chosen.cost += own.cost;
    } else if (chosen.words.empty() || own.cost < chosen.cost) {
      chosen = std::move(own);
    }
  }
  return chosen;
}

constexpr std::size_t kUnbounded = static_cast<std::size_t>(-1);

/// How many words a match may be long.
std::size_t reach_of(const PlanNode& node) {
  if (node.kind() == QueryKind::sentence || node.kind() == QueryKind::paragraph) return kUnbounded;
  std::size_t sum = node.node->slop + node.node->distance, longest = 1;
  for (const PlanNode& part : node.parts) {
    const std::size_t own = reach_of(part);
    if (own == kUnbounded) return kUnbounded;
    sum += own;
    longest = std::max(longest, own);
  }
  return node.kind() == QueryKind::any || node.parts.empty() ? longest : sum;
}

/// A paragraph that has all parts is the occurrence whole, so that no sentence alone can tell.
bool asks_paragraph(const PlanNode& node) {
  return node.kind() == QueryKind::paragraph ||
         std::any_of(node.parts.begin(), node.parts.end(), asks_paragraph);
}

bool begins_word(std::uint16_t unit) {
  return unit >= format::kFirstId && (unit < format::kEscape || unit >= format::kEscapeStart);
}

}  // namespace

ProximityScanner::ProximityScanner(const PlanNode& node, OccurrenceFinder& finder)
    : node_(node),
      finder_(finder),
      anchors_((std::size_t{1} << 16) / 64, 0),
      in_sentence_((node.kind() == QueryKind::sentence || node.kind() == QueryKind::phrase) &&
                   !asks_paragraph(node)),
      reach_(reach_of(node)) {
  const Anchors anchors = anchors_of(node);
  for (const WordTerms* word : anchors.words) {
    for (std::size_t i = 0; i < anchors_.size(); ++i) anchors_[i] |= word->units()[i];
  }
  if (anchors.words.size() == 1) only_anchor_ = anchors.words.front()->only_unit();
}

std::size_t ProximityScanner::next_anchor(std::span<const std::uint16_t> stream,
                                          std::size_t from) const {
  if (only_anchor_ != 0) return find_unit(stream, only_anchor_, from);
  for (; from < stream.size(); ++from) {
    const std::uint16_t unit = stream[from];
    // A word without a unit may be any escape.
    if (unit >= format::kEscapeStart || (anchors_[unit / 64] >> unit % 64 & 1)) break;
  }
  return from;
}

bool ProximityScanner::ends(std::uint16_t unit) const {
  return unit == format::kParagraphBreak || unit == format::kTextBegin ||
         (in_sentence_ && unit == format::kSentenceBreak);
}

bool ProximityScanner::stands_in(std::span<const std::uint16_t> stream) {
  for (std::size_t at = next_anchor(stream, 0); at < stream.size();) {
    std::size_t begin = at, end = at + 1;
    for (std::size_t words = 0; begin > 0 && words < reach_ && !ends(stream[begin - 1]);) {
      words += begins_word(stream[--begin]) ? 1 : 0;
    }
    for (std::size_t words = 1; end < stream.size() && !ends(stream[end]); ++end) {
      if (begins_word(stream[end]) && words++ == reach_) break;
    }
    if (finder_.matches(node_, stream.subspan(begin, end - begin))) return true;
    at = next_anchor(stream, reach_ == kUnbounded ? end : at + 1);
  }
  return false;
}

}  // namespace traan
