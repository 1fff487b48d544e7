#include "searchd/query/reference_lookup.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "analyzers/token_list.h"

namespace traan {
namespace {

bool exists(const std::vector<SegmentIndex>& indexes, const std::string& term) {
  return std::any_of(indexes.begin(), indexes.end(), [&](const SegmentIndex& index) {
    return index.frequency({std::nullopt, term}) > 0;
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

namespace {

constexpr std::string_view kCaseNumber = "XNCASE:";

/// The number that `typed` ends with, without the zeros before it and without dashes; empty when it
/// ends with none.
std::string typed_number(std::string_view typed) {
  std::size_t begin = typed.size();
  for (std::size_t i = 0; i < typed.size() && begin == typed.size(); ++i) {
    const bool starts = i == 0 || typed[i - 1] == ' ';
    if (starts && typed[i] >= '1' && typed[i] <= '9') begin = i;
    if (starts && typed[i] == '0') begin = typed.find_first_not_of('0', i);
  }
  if (begin >= typed.size()) return {};
  std::string number = upper_spelling(typed.substr(begin));
  std::erase_if(number, [](char c) { return c == ' ' || c == '-'; });
  return number;
}

std::string_view year_of(std::string_view number) {
  const std::size_t slash = number.find('/');
  return slash == std::string_view::npos ? "" : number.substr(slash + 1, 4);
}

std::uint64_t count_visible(const std::vector<SegmentIndex>& indexes, const std::string& term) {
  std::uint64_t count = 0;
  for (const SegmentIndex& index : indexes) {
    if (index.frequency({std::nullopt, term}) == 0) continue;
    DocSet set(index.documents());
    index.add({std::nullopt, term}, set);
    set -= index.tables().hidden();
    count += set.count();
  }
  return count;
}

}  // namespace

std::vector<std::pair<std::string, std::uint64_t>> numbers_beginning(
    std::string_view typed, const std::vector<SegmentIndex>& indexes, std::size_t most) {
  constexpr std::size_t kMostTerms = 4096;
  const std::string wanted = typed_number(typed);
  if (wanted.empty()) return {};
  const std::string first = wanted.substr(0, wanted.find('/')) + "/";
  std::vector<std::string> terms;
  for (const SegmentIndex& index : indexes) {
    std::vector<std::string> own;
    index.add_terms(std::string(kCaseNumber) + first, kMostTerms, own);
    terms.insert(terms.end(), own.begin(), own.end());
  }
  std::vector<std::string> numbers;
  for (const std::string& term : terms) {
    std::string number = term.substr(kCaseNumber.size()), bare = number;
    std::erase(bare, '-');
    if (bare.starts_with(wanted)) numbers.push_back(std::move(number));
  }
  std::sort(numbers.begin(), numbers.end(), [](const std::string& a, const std::string& b) {
    return year_of(a) != year_of(b) ? year_of(a) > year_of(b) : a < b;
  });
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<std::pair<std::string, std::uint64_t>> found;
  for (std::size_t i = 0; i < numbers.size() && found.size() < most; ++i) {
    const std::uint64_t count = count_visible(indexes, std::string(kCaseNumber) + numbers[i]);
    if (count > 0) found.emplace_back(std::move(numbers[i]), count);
  }
  return found;
}

}  // namespace traan
