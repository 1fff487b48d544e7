#include "searchd/query/number_suggester.h"

#include <algorithm>

#include "analyzers/token_list.h"
#include "indexer/schema.h"

namespace traan {
namespace {

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

std::vector<Suggestion> suggest_numbers(std::string_view typed,
                                        const std::vector<SegmentIndex>& indexes,
                                        std::size_t most) {
  constexpr std::size_t kMostTerms = 4096;
  const std::string wanted = typed_number(typed);
  if (wanted.empty()) return {};
  const std::string prefix = std::string(find_field("number")->prefix) + "CASE:";
  const std::string first = prefix + wanted.substr(0, wanted.find('/')) + "/";
  std::vector<std::string> terms;
  for (const SegmentIndex& index : indexes) {
    std::vector<std::string> own;
    index.add_terms(first, kMostTerms, own);
    terms.insert(terms.end(), own.begin(), own.end());
  }
  std::vector<std::string> numbers;
  for (const std::string& term : terms) {
    std::string number = term.substr(prefix.size()), bare = number;
    std::erase(bare, '-');
    if (bare.starts_with(wanted)) numbers.push_back(std::move(number));
  }
  std::sort(numbers.begin(), numbers.end(), [](const std::string& a, const std::string& b) {
    return year_of(a) != year_of(b) ? year_of(a) > year_of(b) : a < b;
  });
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<Suggestion> found;
  for (std::size_t i = 0; i < numbers.size() && found.size() < most; ++i) {
    const std::uint64_t count = count_visible(indexes, prefix + numbers[i]);
    if (count > 0) found.push_back({std::move(numbers[i]), "number", "", count});
  }
  return found;
}

}  // namespace traan
