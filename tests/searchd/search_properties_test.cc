#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <map>
#include <optional>

#include "analyzers/error.h"
#include "searchd/query/loosening.h"
#include "searchd/query/ranking.h"
#include "tests/searchd/engine.h"
#include "tests/searchd/random_query.h"

namespace traan {
namespace {

constexpr std::size_t kAll = 100'000;  // more than any corpus here has

const Engine& engine() {
  static const Engine one(7, 400);
  return one;
}

SearchRequest asking(std::string query) {
  SearchRequest request;
  request.query = std::move(query);
  request.budget = std::chrono::hours(1);
  return request;
}

/// The answer, or nothing where a limit of the language is named.
std::optional<SearchResult> search(const SearchRequest& request) {
  try {
    return engine().search(request);
  } catch (const Error& error) {
    RC_ASSERT(error.kind() == ErrorKind::bad_input);
    return {};
  }
}

bool is_loosened(const SearchResult& result) {
  return std::any_of(
      result.query.understood.begin(), result.query.understood.end(),
      [](const Understanding& u) { return u.kind == "marks_ignored" || u.kind == "dropped"; });
}

std::vector<std::string> ids(const SearchResult& result) {
  std::vector<std::string> ids;
  for (const Hit& hit : result.hits) ids.push_back(hit.record.id);
  return ids;
}

/// Queries of which most find many documents.
rc::Gen<std::string> common_queries() {
  return rc::gen::elementOf(std::vector<std::string>{
      "tranh chấp", "\"tranh chấp\"", "đất OR tài", "tranh chap dat", "tr* NOT vay", "zalo OR án",
      "tra* đất", "hợp đồng vay", "", "tranh /5 chấp",
      "tài sản án không bị cáo đất tranh chấp vay là", "tr* OR bit*", "điều 173 blhs OR tranh"});
}

rc::Gen<SortOrder> sorts() {
  return rc::gen::element(SortOrder::relevance, SortOrder::newest, SortOrder::oldest);
}

RC_GTEST_PROP(SearchProperties, WhatIsTypedIsFoundAsItWasUnderstood, ()) {
  const SearchRequest request = asking(*random_query_texts());
  const auto result = search(request);
  if (!result) return;
  RC_ASSERT(!result->partial);
  RC_ASSERT(result->hits.size() == std::min<std::size_t>(result->total, request.size));
  const QueryNode& root = result->query.root;
  if (has_many_words(root, ranking::kMostRequiredWords)) return;
  const auto truth = engine().truth(root, engine().visible());
  if (count(truth) != result->total) RC_FAIL(to_string(root));
}

RC_GTEST_PROP(SearchProperties, PagesTogetherAreTheWhole, ()) {
  SearchRequest request = asking(*common_queries());
  request.sort = *sorts();
  request.size = kAll;
  const SearchResult whole = engine().search(request);
  RC_ASSERT(whole.hits.size() == whole.total);
  RC_ASSERT(whole.exact);
  RC_ASSERT(whole.cursor == "");
  const auto expected = ids(whole);
  RC_ASSERT(std::set<std::string>(expected.begin(), expected.end()).size() == expected.size());

  request.size = *rc::gen::element<std::size_t>(7, 10, 20, 25, 40, 50, 99, 100, 200);
  request.count = *rc::gen::arbitrary<bool>();
  std::vector<std::string> by_cursor, by_page;
  do {
    const SearchResult page = engine().search(request);
    RC_ASSERT(page.total <= whole.total);
    RC_ASSERT(!page.exact || page.total == whole.total);
    RC_ASSERT(page.exact || !request.count);
    const auto more = ids(page);
    by_cursor.insert(by_cursor.end(), more.begin(), more.end());
    RC_ASSERT(by_cursor.size() <= expected.size());
    request.cursor = page.cursor;
  } while (!request.cursor.empty());
  RC_ASSERT(by_cursor == expected);
  for (; by_page.size() < expected.size(); ++request.page) {
    const auto more = ids(engine().search(request));
    RC_ASSERT(!more.empty());
    by_page.insert(by_page.end(), more.begin(), more.end());
  }
  RC_ASSERT(by_page == expected);
}

RC_GTEST_PROP(SearchProperties, FacetsCountWhatTheirFilterFinds, ()) {
  SearchRequest request = asking(*common_queries());
  request.facets = facet_names();
  const SearchResult all = engine().search(request);
  RC_PRE(!is_loosened(all));
  const Facet& facet = *rc::gen::elementOf(all.facets);
  std::uint64_t sum = 0;
  for (const FacetValue& value : facet.values) {
    SearchRequest narrow = asking(request.query);
    if (facet.name == "year") {
      narrow.dates = {days_of(value.value + "-01-01"), days_of(value.value + "-12-31")};
    } else {
      narrow.filters = {{find_field(facet.name), value.value}};
    }
    RC_ASSERT(engine().search(narrow).total == value.count);
    sum += value.count;
  }
  RC_ASSERT(sum <= all.total);
}

RC_GTEST_PROP(SearchProperties, PartsAddUpToTheScore, ()) {
  SearchRequest request = asking(*rc::gen::oneOf(common_queries(), random_query_texts()));
  request.explain = true;
  request.size = kAll;
  const auto result = search(request);
  if (!result) return;
  for (const Hit& hit : result->hits) {
    double sum = 0;
    for (const ScorePart& part : hit.parts) sum += part.score;
    RC_ASSERT(std::abs(sum - hit.score) < 1e-4 * (1 + std::abs(sum)));
  }
}

RC_GTEST_PROP(SearchProperties, AQuestionFindsAllThatHaveItsWords, ()) {
  std::vector<std::string> words;
  std::string query;
  while (words.size() < 12) {
    words.push_back(RandomCorpus::vocabulary()[*rc::gen::inRange<std::size_t>(0, 40)]);
    query += words.back() + " ";
  }
  const SearchRequest request = asking(query);
  const SearchResult result = engine().search(request);
  if (!has_many_words(result.query.root, ranking::kMostRequiredWords)) return;
  QueryNode any = result.query.root;
  any.kind = QueryKind::any;
  RC_ASSERT(result.total >= count(engine().truth(result.query.root, engine().visible())));
  RC_ASSERT(result.total <= count(engine().truth(any, engine().visible())));
}

}  // namespace
}  // namespace traan
