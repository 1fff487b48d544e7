#include "searchd/query/marked_words.h"

#include <algorithm>

namespace traan {

std::span<const Mark>::iterator MarkedWords::mark_from(std::uint32_t i) const {
  return std::partition_point(marks.begin(), marks.end(),
                              [i](const Mark& mark) { return mark.word < i; });
}

}  // namespace traan
