#include "searchd/query/indexed_words.h"

#include <algorithm>

namespace traan {

std::vector<std::string> IndexedWords::beginning_with(std::string_view prefix, bool folded,
                                                      std::size_t limit) const {
  std::vector<std::string> words;
  for (const SegmentIndex& index : indexes_) {
    std::vector<std::string> own;
    index.add_unknown_words(prefix, folded, limit, own);
    words.insert(words.end(), own.begin(), own.end());
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace traan
