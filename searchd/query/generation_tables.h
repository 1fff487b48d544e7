#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "indexer/generation.h"
#include "searchd/query/segment_tables.h"
#include "searchd/query/suggester.h"

namespace traan {

/// A generation with all that is made of it once, for all searches. Thread safety: immutable, for
/// any number of threads.
struct GenerationTables {
  explicit GenerationTables(std::shared_ptr<const Generation> of)
      : generation(std::move(of)),
        segments(tables_of(*generation)),
        suggester(*generation, segments) {}

  const std::shared_ptr<const Generation> generation;
  const std::vector<SegmentTables> segments;  ///< In the order of the generation's.
  const Suggester suggester;
};

}  // namespace traan
