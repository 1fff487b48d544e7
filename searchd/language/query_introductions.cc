#include "searchd/language/query_introductions.h"

#include <algorithm>
#include <string_view>

namespace traan {
namespace {

/// Words with marks and without.
struct Words {
  std::string_view exact, folded;
};

constexpr Words kNouns[] = {
    {"bản án", "ban an"},
    {"quyết định", "quyet dinh"},
    {"án lệ", "an le"},
    {"nghị định", "nghi dinh"},
    {"nghị quyết", "nghi quyet"},
    {"thông tư liên tịch", "thong tu lien tich"},
    {"thông tư", "thong tu"},
    {"công văn", "cong van"},
    {"chỉ thị", "chi thi"},
    {"luật", "luat"},
    {"ba", "ba"},
    {"qđ", "qd"},
    {"al", "al"},
    {"nđ", "nd"},
    {"nq", "nq"},
    {"tt", "tt"},
};

/// Between the noun and "số": they are in the number's code as well.
constexpr Words kInstances[] = {{"sơ thẩm", "so tham"},
                                {"phúc thẩm", "phuc tham"},
                                {"giám đốc thẩm", "giam doc tham"},
                                {"tái thẩm", "tai tham"}};
constexpr Words kCaseTypes[] = {{"hình sự", "hinh su"},
                                {"dân sự", "dan su"},
                                {"hành chính", "hanh chinh"},
                                {"lao động", "lao dong"},
                                {"kinh doanh thương mại", "kinh doanh thuong mai"},
                                {"hôn nhân và gia đình", "hon nhan va gia dinh"},
                                {"hôn nhân gia đình", "hon nhan gia dinh"}};
constexpr Words kJoining[] = {{"và", "va"}, {"hoặc", "hoac"}, {"đến", "den"},
                              {"từ", "tu"}, {"các", "cac"},   {"của", "cua"}};

/// How many tokens before `end` are `words`; 0 when they are not there.
std::size_t length_before(const TokenList& list, std::size_t first, std::size_t end,
                          const Words& words) {
  const auto count = static_cast<std::size_t>(std::ranges::count(words.exact, ' ')) + 1;
  if (end - first < count) return 0;
  std::string_view exact = words.exact, folded = words.folded;
  bool is_exact = true, is_folded = true;
  for (std::size_t i = end - count; i < end; ++i) {
    const std::string_view term = list[i].exact;
    is_exact = is_exact && term == exact.substr(0, exact.find(' '));
    is_folded = is_folded && term == folded.substr(0, folded.find(' '));
    exact.remove_prefix(std::min(exact.size(), exact.find(' ') + 1));
    folded.remove_prefix(std::min(folded.size(), folded.find(' ') + 1));
  }
  return is_exact || is_folded ? count : 0;
}

template <std::size_t N>
std::size_t any_before(const TokenList& list, std::size_t first, std::size_t end,
                       const Words (&all)[N]) {
  for (const Words& words : all) {
    if (const std::size_t length = length_before(list, first, end, words)) return length;
  }
  return 0;
}

}  // namespace

std::size_t introduction_length(const TokenList& list, std::size_t first, std::size_t end) {
  std::size_t at = end - length_before(list, first, end, {"số", "so"});
  const std::size_t without_noun = at;
  at -= any_before(list, first, at, kInstances);
  at -= any_before(list, first, at, kCaseTypes);
  const std::size_t noun = any_before(list, first, at, kNouns);
  return end - (noun > 0 ? at - noun : without_noun);
}

bool only_joins_articles(const TokenList& list, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    if (any_before(list, i, i + 1, kJoining) == 0) return false;
  }
  return true;
}

}  // namespace traan
