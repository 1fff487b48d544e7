#include "corpus-tools/relevance.h"

#include <algorithm>
#include <cmath>

#include "analyzers/error.h"

namespace traan {
namespace {

double discount(std::size_t place) { return 1 / std::log2(static_cast<double>(place) + 2); }

double ideal_gain(std::size_t relevant) {
  double gain = 0;
  for (std::size_t i = 0; i < std::min(relevant, kRelevanceDepth); ++i) gain += discount(i);
  return gain;
}

}  // namespace

Measures measure(const std::vector<std::string>& documents, const std::set<std::string>& relevant) {
  double gain = 0, reciprocal_rank = 0, found = 0;
  for (std::size_t i = 0; i < std::min(documents.size(), kRelevanceDepth); ++i) {
    if (!relevant.contains(documents[i])) continue;
    if (found == 0) reciprocal_rank = 1 / static_cast<double>(i + 1);
    gain += discount(i);
    ++found;
  }
  return {gain / ideal_gain(relevant.size()), reciprocal_rank,
          found / static_cast<double>(relevant.size())};
}

Evaluation evaluate(const TestCollection& collection, const SearchRun& run) {
  Evaluation out;
  for (const JudgedQuery& query : collection.queries) {
    const auto answer = run.find(query.id);
    const bool answered = answer != run.end() && !answer->second.empty();
    out.unanswered += answered ? 0 : 1;
    out.each.push_back(answered ? measure(answer->second, query.relevant) : Measures{});
    for (std::size_t m = 0; m < out.mean.size(); ++m) out.mean[m] += out.each.back()[m];
  }
  if (out.unanswered == out.each.size() && !run.empty()) {
    const bool any = std::ranges::any_of(
        collection.queries, [&](const JudgedQuery& query) { return run.contains(query.id); });
    if (!any) {
      throw Error(ErrorKind::bad_input,
                  "the run has none of the collection's queries (its first is \"" +
                      run.begin()->first + "\"): it is of another collection");
    }
  }
  for (double& mean : out.mean) mean /= static_cast<double>(out.each.size());
  return out;
}

}  // namespace traan
