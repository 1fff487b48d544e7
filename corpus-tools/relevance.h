#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "corpus-tools/search_run.h"
#include "corpus-tools/test_collection.h"

namespace traan {

/// How many documents of an answer count.
constexpr std::size_t kRelevanceDepth = 10;

/// The measures of relevance, in the order of Measures. A document is relevant or not: nDCG has no
/// grades.
constexpr std::array<const char*, 3> kMeasureNames = {"nDCG@10", "MRR@10", "recall@10"};
using Measures = std::array<double, kMeasureNames.size()>;

/// `relevant` must not be empty.
Measures measure(const std::vector<std::string>& documents, const std::set<std::string>& relevant);

struct Evaluation {
  Measures mean{};
  std::vector<Measures> each;  ///< In the order of the collection's queries.
  std::size_t unanswered = 0;  ///< Queries without any document, which count as 0.
};

/// Throws Error(bad_input) when the run answers no query of the collection: it is of another one.
Evaluation evaluate(const TestCollection& collection, const SearchRun& run);

}  // namespace traan
