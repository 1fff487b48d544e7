#include "searchd/query/match.h"

#include <algorithm>

#include "searchd/query/loosening.h"
#include "searchd/query/ranking.h"

namespace traan {
namespace {

DocSet any_value(const SegmentIndex& index, const SearchRequest& request,
                 const FieldSchema& field) {
  DocSet any(index.documents());
  for (const auto& [wanted, value] : request.filters) {
    if (wanted == &field) any |= index.with_value(field, value);
  }
  return any;
}

/// One part of a question with what its documents weigh for having it.
struct WeighedPart {
  const PlanNode* part;
  double weight;
};

/// About how many documents have a part.
double part_frequency(const PlanNode& part, const SegmentIndex& index) {
  if (part.kind() == QueryKind::any || part.kind() == QueryKind::reference) {
    double sum = 0;
    for (const std::string& term : part.node->terms) sum += index.frequency({std::nullopt, term});
    for (const PlanNode& other : part.parts) sum += part_frequency(other, index);
    return sum;
  }
  double frequency = index.documents();
  for (const PlanNode& other : part.parts) {
    frequency = std::min(frequency, part_frequency(other, index));
  }
  if (!part.word) return frequency;
  frequency = 0;
  for (const IndexTerm& term : part.word->terms()) frequency += index.frequency(term);
  return frequency;
}

/// The most telling parts of a question. What matches nothing cannot be missed.
std::vector<WeighedPart> weigh(const std::vector<SegmentIndex>& indexes, const PlanNode& root) {
  std::vector<WeighedPart> weighed;
  double documents = 0;
  for (const SegmentIndex& index : indexes) documents += index.documents();
  for (const PlanNode& part : root.parts) {
    if (must_match(*part.node)) continue;
    double frequency = 0;
    for (const SegmentIndex& index : indexes) frequency += part_frequency(part, index);
    const bool known = std::any_of(weighed.begin(), weighed.end(), [&](const WeighedPart& other) {
      return part.word && other.part->word == part.word;
    });
    if (frequency > 0 && !known) {
      weighed.push_back({&part, ranking::idf(documents, std::min(frequency, documents))});
    }
  }
  const auto most = std::min(weighed.size(), ranking::kMostWeighedWords);
  std::partial_sort(weighed.begin(), weighed.begin() + static_cast<std::ptrdiff_t>(most),
                    weighed.end(),
                    [](const WeighedPart& a, const WeighedPart& b) { return a.weight > b.weight; });
  weighed.resize(most);
  return weighed;
}

/// Several parts of a query may each have left out the same documents.
void add(Match& match, DocSet set, std::uint32_t unexamined) {
  match.total += set.count();
  match.unexamined += std::min(unexamined, set.documents());
  match.sets.push_back(std::move(set));
}

}  // namespace

std::vector<DocSet> filtered(const std::vector<SegmentIndex>& indexes,
                             const SearchRequest& request) {
  std::vector<DocSet> sets;
  for (const SegmentIndex& index : indexes) {
    DocSet set = DocSet::all(index.documents());
    set -= index.tables().hidden();
    for (const FieldSchema& field : kFields) {
      const bool wanted = std::any_of(request.filters.begin(), request.filters.end(),
                                      [&](const auto& filter) { return filter.first == &field; });
      if (wanted) set &= any_value(index, request, field);
    }
    const DateRange& dates = request.dates;
    if (dates.from || dates.to) set &= index.dated(dates.from, dates.to);
    if (!request.references.empty()) {
      DocSet any(index.documents());
      for (const std::string& term : request.references) index.add({std::nullopt, term}, any);
      set &= any;
    }
    sets.push_back(std::move(set));
  }
  return sets;
}

Match match_all(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                const std::vector<DocSet>& within, const Deadline& deadline) {
  Match match;
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    if (deadline.passed()) {
      add(match, DocSet(indexes[i].documents()), indexes[i].documents());
      continue;
    }
    SetMatcher matcher(indexes[i], deadline);
    DocSet set = matcher.match(root, within[i]);
    add(match, std::move(set), matcher.unexamined());
  }
  return match;
}

Match match_lists(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                  const std::vector<DocSet>& within, const Deadline& deadline) {
  Match match;
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    match.matchers.push_back(std::make_unique<SetMatcher>(indexes[i], deadline));
    add(match, match.matchers[i]->match_lists(root, within[i]), 0);
  }
  return match;
}

Match match_enough(const std::vector<SegmentIndex>& indexes, const PlanNode& root,
                   const std::vector<DocSet>& within, const Deadline& deadline) {
  const std::vector<WeighedPart> parts = weigh(indexes, root);
  double whole = 0;
  for (const WeighedPart& part : parts) whole += part.weight;
  const auto enough = static_cast<float>(whole * ranking::kRequiredShare);
  Match match;
  std::vector<float> held;
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    SetMatcher matcher(indexes[i], deadline);
    held.assign(indexes[i].documents(), 0.0f);
    DocSet required = within[i];
    for (const PlanNode& part : root.parts) {
      if (must_match(*part.node)) required = matcher.match(part, required);
    }
    for (const WeighedPart& part : parts) {
      const auto weight = static_cast<float>(part.weight);
      matcher.match(*part.part, required).each([&](std::uint32_t d) { held[d] += weight; });
    }
    DocSet set(indexes[i].documents());
    for (std::uint32_t d = 0; d < held.size(); ++d) {
      if (held[d] > 0 && held[d] >= enough) set.insert(d);
    }
    add(match, std::move(set), matcher.unexamined());
  }
  return match;
}

}  // namespace traan
