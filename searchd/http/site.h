#pragma once

#include <vector>

#include "corpus-tools/record.h"
#include "searchd/query/searcher_pool.h"

namespace traan {

/// What handlers work with. Thread safety: all members are.
struct Site {
  SearcherPool& searchers;
  std::vector<Record> newest;  ///< The newest records of the generation, without their texts.
};

/// Looks up the newest records once, for the front page.
Site make_site(SearcherPool& searchers);

}  // namespace traan
