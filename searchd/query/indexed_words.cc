#include "searchd/query/indexed_words.h"

#include <algorithm>

namespace traan {

std::vector<std::string> IndexedWords::beginning_with(std::string_view prefix, bool folded,
                                                      std::size_t limit) const {
  const std::string_view stream = folded ? kFoldedPrefix : kExactPrefix;
  const std::string beginning = make_term(stream, prefix);
  std::vector<std::string> words;
  for (const SegmentIndex& index : indexes_) {
    std::vector<std::string> terms;
    index.add_terms(beginning, limit, terms);
    for (const std::string& term : terms) words.push_back(term.substr(stream.size()));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace traan
