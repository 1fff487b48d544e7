#include "searchd/query/occurrence_finder.h"

#include <algorithm>

#include "indexer/format.h"

namespace traan {
namespace {

void tidy(std::vector<Occurrence>& found) {
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
}

/// Gives `word` a token, moving words that stand in the way (bipartite matching by augmenting
/// paths); `visited` are the tokens that were tried for it.
bool augment(const std::vector<std::vector<std::uint32_t>>& candidates, std::size_t word,
             std::vector<std::pair<std::uint32_t, std::size_t>>& taken,
             std::vector<std::uint32_t>& visited) {
  for (const std::uint32_t token : candidates[word]) {
    if (std::find(visited.begin(), visited.end(), token) != visited.end()) continue;
    visited.push_back(token);
    const auto holder = std::find_if(taken.begin(), taken.end(),
                                     [&](const auto& entry) { return entry.first == token; });
    if (holder == taken.end()) {
      taken.emplace_back(token, word);
      return true;
    }
    const std::size_t other = holder->second;
    if (augment(candidates, other, taken, visited)) {
      std::find_if(taken.begin(), taken.end(), [&](const auto& entry) {
        return entry.first == token;
      })->second = word;
      return true;
    }
  }
  return false;
}

/// Whether each word can have a token of its own: `candidates` has the tokens that match it.
bool assign(const std::vector<std::vector<std::uint32_t>>& candidates) {
  std::vector<std::pair<std::uint32_t, std::size_t>> taken;  // tokens and the words that have them
  for (std::size_t word = 0; word < candidates.size(); ++word) {
    std::vector<std::uint32_t> visited;
    if (!augment(candidates, word, taken, visited)) return false;
  }
  return true;
}

}  // namespace

void DocumentWords::read(std::span<const std::uint16_t> stream) {
  units_.resize(stream.size());
  escapes_.clear();
  escape_places_.clear();
  sentences_.assign(1, 0);
  paragraphs_.assign(1, 0);
  zone_begins_.assign(1, 0);
  zones_.assign(1, kNoZone);
  std::uint32_t count = 0;
  std::optional<std::uint32_t> text_begin;
  const auto begin_at = [&](Begins& begins) {
    if (begins.back() != count) begins.push_back(count);
  };
  for (std::size_t at = 0; at < stream.size(); ++at) {
    const std::uint16_t unit = stream[at];
    if (unit >= format::kFirstId && unit < format::kEscape) {
      units_[count++] = unit;
    } else if (unit >= format::kEscape) {
      TokenStreamCursor cursor(stream.subspan(at));
      cursor.next(escapes_.emplace_back());
      escape_places_.push_back(count);
      units_[count++] = format::kEscape;
      at += cursor.used() - 1;
    } else if (unit >= format::kFirstZone) {
      begin_at(zone_begins_);
      zones_.resize(zone_begins_.size());
      zones_.back() = static_cast<std::uint8_t>(unit - format::kFirstZone);
    } else {
      begin_at(sentences_);
      if (unit != format::kSentenceBreak) begin_at(paragraphs_);
      if (unit == format::kTextBegin) text_begin = count;
    }
  }
  units_.resize(count);
  text_begin_ = text_begin.value_or(count);
}

void OccurrenceFinder::read(std::span<const std::uint16_t> stream) {
  words_.read(stream);
  zone_.reset();
  if (!deadline_) steps_ = 0;
  spend(stream.size());
}

void OccurrenceFinder::spend(std::size_t steps) {
  steps_ += steps;
  if (steps_ < (deadline_ ? kAskEvery : kMostSteps)) return;
  if (!deadline_ || deadline_->passed()) throw Unfinished();
  steps_ = 0;
}

bool OccurrenceFinder::matches(const PlanNode& node, std::span<const std::uint16_t> stream) {
  read(stream);
  return holds(node);
}

std::vector<Occurrence> OccurrenceFinder::find(const PlanNode& node, std::optional<ZoneKind> zone) {
  try {
    zone_ = zone ? std::optional(static_cast<std::uint8_t>(*zone)) : std::nullopt;
    return occurrences(node);
  } catch (const Unfinished&) {
    return {};
  }
}

bool OccurrenceFinder::holds(const PlanNode& node) {
  const auto part_holds = [&](const PlanNode& part) { return holds(part); };
  switch (node.kind()) {
    case QueryKind::all:
      return std::all_of(node.parts.begin(), node.parts.end(), part_holds);
    case QueryKind::any:
      return std::any_of(node.parts.begin(), node.parts.end(), part_holds);
    case QueryKind::without:
      return holds(node.parts[0]) && !holds(node.parts[1]);
    case QueryKind::zone: {
      const auto outer = zone_;
      zone_ = static_cast<std::uint8_t>(node.node->zone_kind);
      const bool found = (!outer || outer == zone_) && holds(node.parts[0]);
      zone_ = outer;
      return found;
    }
    default:
      return !occurrences(node).empty();
  }
}

std::vector<Occurrence> OccurrenceFinder::occurrences(const PlanNode& node) {
  switch (node.kind()) {
    case QueryKind::word:
      return word(node);
    case QueryKind::phrase:
      return node.node->slop == 0 ? phrase(node) : window(node);
    case QueryKind::near:
    case QueryKind::before:
      return pair(node);
    case QueryKind::sentence:
    case QueryKind::paragraph:
      return together(node);
    default: {
      std::vector<Occurrence> found;
      for (const PlanNode& part : node.parts) {
        const auto more = occurrences(part);
        found.insert(found.end(), more.begin(), more.end());
        spend(more.size());
      }
      tidy(found);
      return found;
    }
  }
}

std::vector<Occurrence> OccurrenceFinder::word(const PlanNode& node) {
  std::vector<Occurrence> found;
  spend(words_.size());
  words_.each(*node.word, [&](std::uint32_t i) {
    if (counts(i)) found.push_back({i, i + 1});
  });
  return found;
}

std::vector<Occurrence> OccurrenceFinder::phrase(const PlanNode& node) {
  std::vector<Occurrence> found;
  const auto length = static_cast<std::uint32_t>(node.parts.size());
  spend(words_.size());
  words_.each(*node.parts[0].word, [&](std::uint32_t i) {
    if (length > words_.size() - i) return;
    for (std::uint32_t k = 1; k < length; ++k) {
      if (!words_.matches(*node.parts[k].word, i + k)) return;
    }
    if (words_.sentence(i) != words_.sentence(i + length - 1)) return;
    for (std::uint32_t k = 0; k < length; ++k) {
      if (!counts(i + k)) return;
    }
    found.push_back({i, i + length});
  });
  return found;
}

/// All words in a window of a sentence, in any order, each at a place of its own. The occurrence
/// begins with one of them and ends with the first token where all are there.
std::vector<Occurrence> OccurrenceFinder::window(const PlanNode& node) {
  const std::size_t parts = node.parts.size();
  const std::size_t width = parts + node.node->slop;
  std::vector<Occurrence> found;
  std::vector<std::vector<std::uint32_t>> candidates(parts);
  const auto fits = [&](std::size_t word, std::uint32_t i) {
    return words_.matches(*node.parts[word].word, i) && counts(i);
  };
  for (std::uint32_t begin = 0; begin < words_.size(); ++begin) {
    for (auto& tokens : candidates) tokens.clear();
    std::size_t missing = parts;
    const std::uint32_t sentence_end = words_.whole_sentence(words_.sentence(begin)).end;
    const auto limit =
        static_cast<std::uint32_t>(std::min<std::size_t>(begin + width, sentence_end));
    for (std::uint32_t i = begin; i < limit && (i == begin || missing < parts); ++i) {
      spend(parts);
      bool more = false;
      for (std::size_t w = 0; w < parts; ++w) {
        // With as many as there are words, one is always left for this word.
        if (candidates[w].size() == parts || !fits(w, i)) continue;
        missing -= candidates[w].empty() ? 1 : 0;
        candidates[w].push_back(i);
        more = true;
      }
      if (!more || missing > 0) continue;
      spend(parts * parts);
      if (!assign(candidates)) continue;
      found.push_back({begin, i + 1});
      break;
    }
  }
  return found;
}

std::vector<Occurrence> OccurrenceFinder::pair(const PlanNode& node) {
  const auto firsts = occurrences(node.parts[0]);
  if (firsts.empty()) return {};
  const auto seconds = occurrences(node.parts[1]);
  std::vector<Occurrence> found;
  join(firsts, seconds, node.node->distance, found);
  if (node.kind() == QueryKind::near) join(seconds, firsts, node.node->distance, found);
  tidy(found);
  return found;
}

/// Those of `left` with those of `right` that follow. Of the left ones that begin at one place each
/// right one is taken once.
void OccurrenceFinder::join(const std::vector<Occurrence>& left,
                            const std::vector<Occurrence>& right, std::uint32_t distance,
                            std::vector<Occurrence>& found) {
  for (auto a = left.begin(); a != left.end();) {
    const std::uint32_t begin = a->begin;
    const std::uint32_t limit = words_.whole_paragraph(words_.paragraph(begin)).end;
    auto b = right.begin();
    for (; a != left.end() && a->begin == begin; ++a) {
      const auto taken = found.size();
      b = std::lower_bound(b, right.end(), Occurrence{a->end, 0});
      for (; b != right.end() && b->begin - a->end < distance && b->end <= limit; ++b) {
        found.push_back({begin, b->end});
      }
      spend(1 + found.size() - taken);
    }
    if (found.size() > kMostOccurrences) throw Unfinished();
  }
}

/// The sentences or paragraphs that have all parts.
std::vector<Occurrence> OccurrenceFinder::together(const PlanNode& node) {
  const bool sentences = node.kind() == QueryKind::sentence;
  const auto place_of = [&](std::uint32_t i) {
    return sentences ? words_.sentence(i) : words_.paragraph(i);
  };
  std::vector<std::uint32_t> places;  // that have all parts so far
  for (std::size_t p = 0; p < node.parts.size(); ++p) {
    std::vector<std::uint32_t> own, both;
    const auto of_part = occurrences(node.parts[p]);
    spend(of_part.size());
    for (const Occurrence& occurrence : of_part) {
      const std::uint32_t place = place_of(occurrence.begin);
      if (place == place_of(occurrence.end - 1)) own.push_back(place);
    }
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    if (p == 0) {
      places = std::move(own);
    } else {
      std::set_intersection(places.begin(), places.end(), own.begin(), own.end(),
                            std::back_inserter(both));
      places = std::move(both);
    }
    if (places.empty()) return {};
  }
  std::vector<Occurrence> found;
  for (const std::uint32_t place : places) {
    found.push_back(sentences ? words_.whole_sentence(place) : words_.whole_paragraph(place));
  }
  return found;
}

}  // namespace traan
