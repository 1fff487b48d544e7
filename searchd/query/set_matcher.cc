#include "searchd/query/set_matcher.h"

#include <algorithm>

#include "searchd/query/phrase_scanner.h"
#include "searchd/query/proximity_scanner.h"

namespace traan {
namespace {

DocSet cut(DocSet set, const DocSet& within) {
  set &= within;
  return set;
}

/// A part whose documents only token streams know, and no tree of such.
bool is_positional(const PlanNode& node) {
  switch (node.kind()) {
    case QueryKind::all:
    case QueryKind::any:
    case QueryKind::without:
    case QueryKind::reference:
      return false;
    default:
      return reads_streams(node);
  }
}

}  // namespace

/// The fastest way to tell.
SetMatcher::StreamReader SetMatcher::stream_reader(const PlanNode& node, OccurrenceFinder& finder) {
  using Stream = std::span<const std::uint16_t>;
  if (node.kind() == QueryKind::zone) {
    return [&](Stream stream) { return finder.matches(node, stream); };
  }
  if (node.kind() == QueryKind::phrase && node.node->slop == 0) {
    return [scanner = PhraseScanner(node)](Stream stream) { return scanner.stands_in(stream); };
  }
  return [scanner = ProximityScanner(node, finder)](Stream stream) mutable {
    return scanner.stands_in(stream);
  };
}

DocSet SetMatcher::match(const PlanNode& root, const DocSet& within) { return exact(root, within); }

DocSet SetMatcher::match_lists(const PlanNode& root, const DocSet& within) {
  unconfirmed_.clear();
  if (is_positional(root)) {
    unconfirmed_.push_back(stream_reader(root, finder_));
    return candidates(root, within);
  }
  if (root.kind() != QueryKind::all) return exact(root, within);
  DocSet left = within;
  for (const PlanNode& part : root.parts) {
    if (left.empty()) break;
    if (is_positional(part)) {
      unconfirmed_.push_back(stream_reader(part, finder_));
      left = candidates(part, left);
    } else {
      left = exact(part, left);
    }
  }
  return left;
}

bool SetMatcher::confirms(std::uint32_t d) {
  const auto stream = index_.reader().stream(d + 1);
  try {
    if (unconfirmed_.empty()) return true;
    if (!deadline_.passed()) {
      return std::all_of(unconfirmed_.begin(), unconfirmed_.end(),
                         [&](const StreamReader& stands_in) { return stands_in(stream); });
    }
  } catch (const OccurrenceFinder::Unfinished&) {
  }
  ++unexamined_;
  return false;
}

DocSet SetMatcher::exact(const PlanNode& node, const DocSet& within) {
  switch (node.kind()) {
    case QueryKind::nothing:
      return DocSet(index_.documents());
    case QueryKind::word:
      return cut(word(node), within);
    case QueryKind::all:
      return all_of(node, within);
    case QueryKind::any:
      return any_of(node, within);
    case QueryKind::without:
      return without(node, within);
    case QueryKind::filter:
      return cut(index_.with_value(*node.node->field, node.node->value), within);
    case QueryKind::date_range:
      return cut(index_.dated(node.node->from, node.node->to), within);
    case QueryKind::reference:
      return reference(node, within);
    default:
      return read_streams(node, candidates(node, within));
  }
}

/// What is cheap goes first, so that fewer token streams are read.
DocSet SetMatcher::all_of(const PlanNode& node, const DocSet& within) {
  DocSet left = within;
  for (const bool streams : {false, true}) {
    for (const PlanNode& part : node.parts) {
      if (reads_streams(part) != streams) continue;
      left = exact(part, left);
      if (left.empty()) return left;
    }
  }
  return left;
}

DocSet SetMatcher::any_of(const PlanNode& node, const DocSet& within) {
  DocSet found(index_.documents()), left = within;
  for (const bool streams : {false, true}) {
    for (const PlanNode& part : node.parts) {
      if (reads_streams(part) != streams) continue;
      const DocSet more = exact(part, left);
      found |= more;
      left -= more;
    }
  }
  return found;
}

DocSet SetMatcher::without(const PlanNode& node, const DocSet& within) {
  DocSet found = exact(node.parts[0], within);
  if (found.empty()) return found;
  if (has_cut_word(node.parts[1])) {  // nobody knows what to take away
    unexamined_ += found.count();
    return excluding_ ? found : DocSet(index_.documents());
  }
  excluding_ = !excluding_;
  found -= exact(node.parts[1], found);
  excluding_ = !excluding_;
  return found;
}

DocSet SetMatcher::word(const PlanNode& node) {
  DocSet set(index_.documents());
  for (const IndexTerm& term : node.word->terms()) {
    if (deadline_.passed()) {
      unexamined_ += index_.documents();
      return excluding_ ? DocSet::all(index_.documents()) : set;
    }
    index_.add(term, set);
  }
  return set;
}

DocSet SetMatcher::reference(const PlanNode& node, const DocSet& within) {
  DocSet found(index_.documents());
  for (const std::string& term : node.node->terms) index_.add({std::nullopt, term}, found);
  found &= within;
  DocSet left = within;
  left -= found;
  found |= any_of(node, left);
  return found;
}

DocSet SetMatcher::candidates(const PlanNode& node, const DocSet& within) {
  if (node.kind() == QueryKind::without) return candidates(node.parts[0], within);
  if (node.kind() == QueryKind::any) {
    DocSet set(index_.documents());
    for (const PlanNode& part : node.parts) set |= candidate_part(part, within);
    return set;
  }
  DocSet set = within;
  if (node.is_listed) return set &= with_any(node.certain);
  keep_lists(node, set);
  for (const PlanNode& part : node.parts) set = candidate_part(part, set);
  return set;
}

/// Words and phrases are found faster than what stands above them.
DocSet SetMatcher::candidate_part(const PlanNode& part, const DocSet& within) {
  const bool is_tree = !part.parts.empty() && part.kind() != QueryKind::phrase;
  return is_tree ? candidates(part, within) : exact(part, within);
}

/// Far fewer documents have a phrase's pairs than have its words.
void SetMatcher::keep_lists(const PlanNode& phrase, DocSet& set) const {
  for (const PhraseLists& part : phrase.lists) {
    DocSet with_part = with_any(part.certain);
    with_part |= with_any(part.possible);
    set &= with_part;
  }
}

DocSet SetMatcher::with_any(const std::vector<IndexTerm>& terms) const {
  DocSet set(index_.documents());
  for (const IndexTerm& term : terms) index_.add(term, set);
  return set;
}

DocSet SetMatcher::read_streams(const PlanNode& node, DocSet candidates) {
  if (node.is_listed) return candidates;
  constexpr std::uint32_t kAskEvery = 64;  // documents
  const StreamReader stands_in = stream_reader(node, finder_);
  std::uint32_t read = 0;
  bool in_time = true;
  DocSet found = with_any(node.certain);
  found &= candidates;
  candidates -= found;
  candidates.each([&](std::uint32_t d) {
    if (in_time && ++read % kAskEvery == 0) in_time = !deadline_.passed();
    try {
      if (in_time) {
        if (stands_in(index_.reader().stream(d + 1))) found.insert(d);
        return;
      }
    } catch (const OccurrenceFinder::Unfinished&) {
      in_time = !deadline_.passed();
    }
    ++unexamined_;
    if (excluding_) found.insert(d);
  });
  return found;
}

}  // namespace traan
