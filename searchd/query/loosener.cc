#include "searchd/query/loosener.h"

#include <algorithm>
#include <utility>

#include "searchd/query/loosening.h"

namespace traan {

std::uint64_t Loosener::count(QueryNode root) const {
  return matcher_.answer(std::move(root), within_, deadline_).match.total;
}

std::string Loosener::typed(const QueryNode& part) const {
  return request_.query.substr(part.begin, part.end - part.begin);
}

std::vector<Blocker> Loosener::blockers(const QueryNode& root) const {
  std::vector<Blocker> blockers;
  const std::size_t parts = required_parts(root);
  for (std::size_t i = 0; parts > 1 && i < parts && !deadline_.passed(); ++i) {
    const QueryNode& part = root.parts[i];
    const std::uint64_t without = count(without_part(root, i));
    if (without > 0) blockers.push_back({typed(part), part.begin, part.end, without});
  }
  if (auto words = without_distances(root)) {
    const std::uint64_t without = count(std::move(*words));
    if (without > 0) blockers.push_back({"distances", 0, 0, without});
  }
  add_filters(root, blockers);
  return blockers;
}

void Loosener::add_filters(const QueryNode& root, std::vector<Blocker>& blockers) const {
  const auto add = [&](const SearchRequest& wider, std::string_view name) {
    const auto within = filtered(matcher_.indexes(), wider);
    const std::uint64_t without = matcher_.answer(root, within, deadline_).match.total;
    if (without > 0) blockers.push_back({std::string(name), 0, 0, without});
  };
  for (const FieldSchema& field : kFields) {
    SearchRequest wider = request_;
    const auto erased =
        std::erase_if(wider.filters, [&](const auto& filter) { return filter.first == &field; });
    if (erased > 0) add(wider, field.name);
  }
  if (request_.dates.from || request_.dates.to) {
    SearchRequest wider = request_;
    wider.dates = {};
    add(wider, "date");
  }
  if (!request_.references.empty()) {
    SearchRequest wider = request_;
    wider.references.clear();
    add(wider, "precedent");
  }
}

std::optional<Loosened> Loosener::loosen(const QueryNode& root) const {
  if (auto any_marks = without_marks(root)) {
    Answer answer = matcher_.answer(std::move(*any_marks), within_, deadline_);
    if (answer.match.total > 0) {
      return Loosened{std::move(answer),
                      {{"marks_ignored", request_.query, 0, request_.query.size()}}};
    }
  }
  return drop_parts(root);
}

std::optional<Loosened> Loosener::drop_parts(QueryNode root) const {
  std::vector<Understanding> said;
  std::vector<std::uint64_t> counts;
  for (std::size_t i = 0; i < required_parts(root); ++i) counts.push_back(count(root.parts[i]));
  while (required_parts(root) > 1 && !deadline_.passed()) {
    const auto dropped = part_to_drop(root, counts);
    if (!dropped) return std::nullopt;
    const QueryNode& gone = root.parts[dropped->part];
    said.push_back({"dropped", typed(gone), gone.begin, gone.end});
    root = without_part(root, dropped->part);
    counts.erase(counts.begin() + static_cast<std::ptrdiff_t>(dropped->part));
    if (dropped->total > 0) {
      return Loosened{matcher_.answer(std::move(root), within_, deadline_), std::move(said)};
    }
  }
  return std::nullopt;
}

/// A part without which something matches. Where no part alone is in the way, one that no document
/// has, or else the one that most have. `counts` is how many have each.
std::optional<Loosener::Dropped> Loosener::part_to_drop(
    const QueryNode& root, const std::vector<std::uint64_t>& counts) const {
  std::vector<std::size_t> order;
  for (std::size_t part = 0; part < counts.size(); ++part) {
    if (may_drop(root.parts[part])) order.push_back(part);
  }
  if (order.empty()) return std::nullopt;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  for (const std::size_t part : order) {
    const std::uint64_t total = count(without_part(root, part));
    if (total > 0) return Dropped{part, total};
    if (deadline_.passed()) break;
  }
  return Dropped{counts[order.back()] == 0 ? order.back() : order.front(), 0};
}

}  // namespace traan
