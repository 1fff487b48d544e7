#include "searchd/query/match_marker.h"

#include <algorithm>
#include <set>

namespace traan {
namespace {

/// How many of a node's parts tell what to mark.
std::size_t shown_parts(const PlanNode& node) {
  return node.kind() == QueryKind::without ? 1 : node.parts.size();
}

/// Keeps the places that lie inside one of `outer`; both ascending.
void keep_inside(std::vector<Occurrence>& places, const std::vector<Occurrence>& outer) {
  auto next = outer.begin();
  std::uint32_t reach = 0;  // of those that begin before the place at hand
  std::erase_if(places, [&](const Occurrence& place) {
    for (; next != outer.end() && next->begin <= place.begin; ++next) {
      reach = std::max(reach, next->end);
    }
    return place.end > reach;
  });
}

}  // namespace

void sort_marks(std::vector<Mark>& marks) {
  std::sort(marks.begin(), marks.end());
  const auto same = [](const Mark& a, const Mark& b) {
    return a.word == b.word && a.part == b.part;
  };
  marks.erase(std::unique(marks.begin(), marks.end(), same), marks.end());
}

MatchMarker::MatchMarker(const PlanNode& root) : root_(root) { collect(root, false); }

void MatchMarker::collect(const PlanNode& node, bool in_zone) {
  if (node.word) add_part(node.word, nullptr);
  in_zone = in_zone || node.kind() == QueryKind::zone;
  if (node.kind() == QueryKind::reference && !in_zone) {  // in a zone its parts alone match
    parts_.push_back({nullptr, nullptr, node.node});
    has_references_ = true;
  }
  for (std::size_t i = 0; i < shown_parts(node); ++i) {
    collect(node.parts[i], in_zone);
    if (node.kind() != QueryKind::all || i == 0) continue;
    const WordTerms *first = node.parts[i - 1].word, *second = node.parts[i].word;
    if (first && second) add_part(first, second);
  }
}

void MatchMarker::add_part(const WordTerms* first, const WordTerms* second) {
  const auto number = static_cast<std::uint16_t>(parts_.size());
  if (numbers_.try_emplace({first, second}, number).second) {
    parts_.push_back({first, second, nullptr});
  }
}

void MatchMarker::read(std::span<const std::uint16_t> stream) {
  marks_.clear();
  zone_.reset();
  finder_.read(stream);
  mark(root_);
  sort_marks(marks_);
}

void MatchMarker::mark(const PlanNode& node) {
  switch (node.kind()) {
    case QueryKind::all:
      return mark_all(node);
    case QueryKind::any:
    case QueryKind::without:
    case QueryKind::reference:
      for (std::size_t i = 0; i < shown_parts(node); ++i) mark(node.parts[i]);
      return;
    case QueryKind::zone:
      return mark_zone(node);
    default:
      return mark_inside(node, nullptr);
  }
}

void MatchMarker::mark_zone(const PlanNode& node) {
  if (zone_ && zone_ != node.node->zone_kind) return;  // no word is in two zones
  const auto outer = zone_;
  zone_ = node.node->zone_kind;
  mark(node.parts[0]);
  zone_ = outer;
}

void MatchMarker::mark_all(const PlanNode& all) {
  std::map<const WordTerms*, WordPlaces> words;  // a query may have a word many times
  std::set<std::uint16_t> joined;
  const WordTerms* before = nullptr;
  for (const PlanNode& part : all.parts) {
    if (part.word) {
      const auto [word, fresh] = words.try_emplace(part.word);
      if (fresh) word->second.found = finder_.find(part, zone_);
    } else {
      mark(part);
    }
    if (part.word && before) {
      const std::uint16_t pair = numbers_.at({before, part.word});
      if (joined.insert(pair).second) join_neighbours(words[before], words[part.word], pair);
    }
    before = part.word;
  }
  for (const auto& [word, places] : words) {
    add(part_of(*word), places.in_company.empty() ? places.found : places.in_company);
  }
}

void MatchMarker::join_neighbours(WordPlaces& first, WordPlaces& second, std::uint16_t pair) {
  auto next = second.found.begin();
  for (const Occurrence& place : first.found) {
    while (next != second.found.end() && next->begin < place.end) ++next;
    if (next == second.found.end()) return;
    if (next->begin != place.end) continue;
    if (document().sentence(place.begin) != document().sentence(next->begin)) continue;
    first.in_company.push_back(place);
    second.in_company.push_back(*next);
    marks_.push_back({next->begin, pair});
  }
}

/// `outer` are the places of the node around this one: what lies outside of them is no part of a
/// match.
void MatchMarker::mark_inside(const PlanNode& node, const Places* outer) {
  if (node.kind() == QueryKind::any) {
    for (const PlanNode& part : node.parts) mark_inside(part, outer);
    return;
  }
  Places places = finder_.find(node, zone_);
  if (outer) keep_inside(places, *outer);
  if (places.empty()) return;
  if (node.word) return add(part_of(*node.word), places);
  if (node.kind() == QueryKind::phrase && node.node->slop == 0) return mark_phrase(node, places);
  for (const PlanNode& part : node.parts) mark_inside(part, &places);
}

void MatchMarker::mark_phrase(const PlanNode& phrase, const Places& places) {
  for (std::uint32_t i = 0; i < phrase.parts.size(); ++i) {
    const std::uint16_t part = part_of(*phrase.parts[i].word);
    for (const Occurrence& place : places) marks_.push_back({place.begin + i, part});
  }
}

void MatchMarker::add(std::uint16_t part, const Places& places) {
  for (const Occurrence& place : places) marks_.push_back({place.begin, part});
}

}  // namespace traan
