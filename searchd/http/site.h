#pragma once

#include "searchd/query/searcher_pool.h"

namespace traan {

/// What handlers work with. Thread safety: all members are.
struct Site {
  SearcherPool& searchers;
};

}  // namespace traan
