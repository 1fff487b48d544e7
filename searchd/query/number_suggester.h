#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searchd/query/segment_index.h"
#include "searchd/query/suggester.h"

namespace traan {

/// Numbers of documents that searches find which begin as a number at the end of `typed` does, the
/// newest first, at most `most`.
std::vector<Suggestion> suggest_numbers(std::string_view typed,
                                        const std::vector<SegmentIndex>& indexes, std::size_t most);

}  // namespace traan
