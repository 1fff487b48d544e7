#include <algorithm>
#include <string>

#include "analyzers/family_name.h"
#include "analyzers/province.h"
#include "searchd/language/query_meaning.h"

namespace traan {
namespace {

constexpr std::size_t kShortestName = 3, kLongestName = 5;  // words

bool is_name_word(const TokenList& list, std::size_t i) {
  return list[i].kind == TokenKind::word && list[i].folded.size() > 1 &&
         list[i].folded.find_first_of("0123456789") == std::string_view::npos;
}

/// Where the words of a name that begins at word `i` end, by their capitals; `i` when it is none.
std::size_t capitalised_end(const TokenList& list, std::size_t i) {
  std::size_t end = i;
  while (end < list.size() && list.starts_upper(end) && (end == i || is_space_gap(list.gap(end)))) {
    if (!is_name_word(list, end)) return i;  // a mask: Nguyễn Văn A
    ++end;
  }
  return end;
}

/// nguyễn văn hùng: in small letters, only by its middle name.
bool has_middle_name(const TokenList& list, std::size_t i) {
  return i + 2 < list.size() && list[i].marked() &&
         (list[i + 1].exact == "văn" || list[i + 1].exact == "thị") && is_name_word(list, i + 2);
}

bool is_place(const TokenList& list, std::size_t begin, std::size_t end) {
  std::string folded;
  for (std::size_t i = begin; i < end; ++i)
    folded.append(i > begin ? " " : "").append(list[i].folded);
  std::size_t words = 0;
  return province_at(folded, &words) != nullptr;
}

/// A name in capitals tells nothing in a text of capitals.
std::size_t name_end(const TokenList& list, std::size_t i, bool any_small) {
  if (!is_family_name(list[i].folded)) return i;
  const std::size_t end = any_small || has_middle_name(list, i) ? capitalised_end(list, i) : i;
  const std::size_t length = end - i;
  if (length >= kShortestName && length <= kLongestName && !is_place(list, i, end)) return end;
  return !list.starts_upper(i) && has_middle_name(list, i) ? i + kShortestName : i;
}

}  // namespace

void note_person_names(const QueryRun& run, const ReadingContext& context) {
  const TokenList& list = run.tokens();
  bool any_small = false;
  for (std::size_t i = 0; i < list.size(); ++i) any_small = any_small || !list.all_upper(i);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::size_t end = name_end(list, i, any_small);
    if (end == i) continue;
    const Stretch at = run.bytes(i, end);
    context.note("person_name", at.begin, at.end);
    i = end - 1;
  }
}

}  // namespace traan
