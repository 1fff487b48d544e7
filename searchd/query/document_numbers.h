#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "indexer/generation.h"
#include "searchd/query/segment_index.h"

namespace traan {

/// The documents of all segments in one row, as ranks number them (result_order.h).
class DocumentNumbers {
 public:
  /// `indexes` must outlive this.
  explicit DocumentNumbers(const std::vector<SegmentIndex>& indexes) : indexes_(indexes) {
    std::uint32_t before = 0;
    for (const SegmentIndex& index : indexes) {
      firsts_.push_back(before);
      before += index.documents();
    }
  }

  /// The number of a segment's first document.
  std::uint32_t first(std::size_t segment) const { return firsts_[segment]; }
  std::size_t segment_of(std::uint32_t document) const {
    const auto behind = std::upper_bound(firsts_.begin(), firsts_.end(), document);
    return static_cast<std::size_t>(behind - firsts_.begin() - 1);
  }
  DocumentPlace place(std::uint32_t document) const {
    const std::size_t segment = segment_of(document);
    return {&indexes_[segment].reader(), document - firsts_[segment] + 1};
  }

 private:
  const std::vector<SegmentIndex>& indexes_;
  std::vector<std::uint32_t> firsts_;
};

}  // namespace traan
