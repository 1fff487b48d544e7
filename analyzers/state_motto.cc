#include "analyzers/state_motto.h"

#include "analyzers/cue.h"

namespace traan {
namespace {

/// Tokens `from` … of the line that `from` is on, at most `most` of them.
std::size_t line_rest(const TokenList& list, std::size_t from, std::size_t most) {
  std::size_t n = 0;
  while (n < most && from + n < list.size() && !list.starts_line(from + n)) ++n;
  return n;
}

}  // namespace

std::vector<bool> state_motto_tokens(const TokenList& list) {
  std::vector<bool> motto(list.size(), false);
  const auto mark = [&](std::size_t first, std::size_t count) {
    for (std::size_t i = first; i < first + count && i < motto.size(); ++i) motto[i] = true;
  };
  for (std::size_t i = list.next(0, Cue::kMotto); i < list.size();
       i = list.next(i + 1, Cue::kMotto)) {
    // Letters are lost in many a header: only the first words must be whole.
    if (list.folded_at(i, "cong hoa xa hoi") && (i == 0 || list[i - 1].folded != "nuoc")) {
      mark(i, 4 + line_rest(list, i + 4, 4));
    } else if (list.folded_at(i, "tu do") && i > 0) {
      const std::size_t back = i > 1 && list[i - 2].folded == "doc" ? 2 : 1;
      if (list[i - back].folded != "doc") continue;
      mark(i - back, back + 2 + line_rest(list, i + 2, 2));
    }
  }
  return motto;
}

}  // namespace traan
