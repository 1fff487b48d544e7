#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "searchd/language/query_context.h"
#include "searchd/language/query_run.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// Words of a run that mean one thing.
struct Meant {
  std::size_t first = 0, end = 0;  ///< Words of the run.
  QueryNode node;
  std::vector<std::pair<std::string, std::string>> said;  ///< Kinds and texts of Understandings.
  bool has_introduction = false;  ///< Words before it may be there only to introduce it.
  bool is_law = false;
};

/// What the words of `run` refer to or abbreviate, in order, none inside another. Signed words, and
/// what begins where `context` is literal, are words and nothing else.
std::vector<Meant> find_meant(const QueryRun& run, const ReadingContext& context);

}  // namespace traan
