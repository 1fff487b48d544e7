#include "searchd/query/reference_lookup.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace traan {
namespace {

/// Whether a document that searches find has the term.
bool exists(const std::vector<SegmentIndex>& indexes, const std::string& term) {
  return std::any_of(indexes.begin(), indexes.end(), [&](const SegmentIndex& index) {
    if (index.frequency({std::nullopt, term}) == 0) return false;
    DocSet found(index.documents());
    index.add({std::nullopt, term}, found);
    found -= index.tables().hidden();
    return found.count() > 0;
  });
}

/// "XNCASE:64/2022/HS-PT" as "XNCASE:", 64 and "/2022/HS-PT".
struct NumberTerm {
  std::string head, tail;
  std::uint32_t number = 0;
};

std::optional<NumberTerm> split_term(const std::string& term) {
  NumberTerm split;
  const std::size_t colon = term.find(':');
  if (colon == std::string::npos) return std::nullopt;
  const char* const begin = term.data() + colon + 1;
  const auto [rest, error] = std::from_chars(begin, term.data() + term.size(), split.number);
  if (error != std::errc{} || *rest != '/') return std::nullopt;
  split.head = term.substr(0, colon + 1);
  split.tail = rest;
  return split;
}

}  // namespace

void drop_words_of_known(QueryNode& root, const std::vector<SegmentIndex>& indexes) {
  if (root.kind == QueryKind::reference &&
      std::any_of(root.terms.begin(), root.terms.end(),
                  [&](const std::string& term) { return exists(indexes, term); })) {
    root.parts.clear();
  }
  for (QueryNode& part : root.parts) drop_words_of_known(part, indexes);
}

std::vector<const QueryNode*> missing_numbers(const QueryNode& root,
                                              const std::vector<SegmentIndex>& indexes) {
  std::vector<const QueryNode*> missing;
  if (root.kind == QueryKind::reference && !root.own_terms.empty()) {
    const bool found = std::any_of(root.own_terms.begin(), root.own_terms.end(),
                                   [&](const std::string& term) { return exists(indexes, term); });
    if (!found) missing.push_back(&root);
  }
  for (const QueryNode& part : root.parts) {
    const auto more = missing_numbers(part, indexes);
    missing.insert(missing.end(), more.begin(), more.end());
  }
  return missing;
}

std::vector<std::string> nearest_numbers(const QueryNode& reference,
                                         const std::vector<SegmentIndex>& indexes,
                                         std::size_t most) {
  constexpr std::uint32_t kFarthest = 200;
  std::vector<std::string> nearest;
  for (const std::string& term : reference.own_terms) {
    const auto split = split_term(term);
    if (!split) continue;
    for (std::uint32_t distance = 1; distance <= kFarthest; ++distance) {
      for (const bool below : {true, false}) {
        if (nearest.size() == most) return nearest;
        if (below && distance >= split->number) continue;
        const std::string number =
            std::to_string(below ? split->number - distance : split->number + distance) +
            split->tail;
        if (exists(indexes, split->head + number)) nearest.push_back(number);
      }
    }
  }
  return nearest;
}

}  // namespace traan
