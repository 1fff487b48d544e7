#include "searchd/pages/precedent_list.h"

#include <algorithm>
#include <utility>

#include "analyzers/precedent_number.h"

namespace traan {
namespace {

int number_of(const Record& record) {
  const auto numbers = find_precedent_numbers("án lệ số " + record.number);
  return numbers.empty() ? 0 : numbers.front().number;
}

}  // namespace

/// Those of one page of answers after another.
std::vector<Record> latest_precedents(const Site& site) {
  constexpr std::size_t kMost = 2'000;
  SearchRequest search;
  search.filters = {{find_field("kind"), "precedent"}};
  search.sort = SortOrder::newest;
  search.size = kMaxPageSize;
  search.snippets = false;
  std::vector<Record> records;
  const auto searcher = site.searchers().borrow();
  do {
    SearchResult result = searcher->search(search);
    for (Hit& hit : result.hits) records.push_back(std::move(hit.record));
    search.cursor = result.cursor;
  } while (!search.cursor.empty() && records.size() < kMost);
  std::stable_sort(records.begin(), records.end(),
                   [](const Record& a, const Record& b) { return number_of(a) > number_of(b); });
  return records;
}

}  // namespace traan
