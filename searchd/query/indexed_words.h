#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searchd/query/segment_index.h"
#include "searchd/query/word_terms.h"

namespace traan {

/// The words of all segments that no lexicon has. Thread safety: as that of the segments' indexes.
class IndexedWords : public UnknownWords {
 public:
  /// `indexes` must outlive this.
  explicit IndexedWords(const std::vector<SegmentIndex>& indexes) : indexes_(indexes) {}

  std::vector<std::string> beginning_with(std::string_view prefix, bool folded,
                                          std::size_t limit) const override;

 private:
  const std::vector<SegmentIndex>& indexes_;
};

}  // namespace traan
