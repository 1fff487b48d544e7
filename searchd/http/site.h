#pragma once

#include <memory>

#include "searchd/http/live_index.h"
#include "searchd/settings.h"

namespace traan {

/// What a handler works with: the generation that was current when its request came. Routes that
/// need none may have none.
struct Site {
  const LiveIndex& index;
  const Settings& settings;
  const std::shared_ptr<const ServedGeneration> served;

  SearcherPool& searchers() const { return served->searchers; }
};

}  // namespace traan
