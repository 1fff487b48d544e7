#include "analyzers/masked_name.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/abbreviation.h"
#include "analyzers/cue.h"
#include "analyzers/letters.h"
#include "analyzers/syllable.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kMostTokens = 6, kMostMiddleNames = 4, kLongestGap = 4;
constexpr std::size_t kMostInitials = 5, kLongestRoleNumber = 2;

template <typename Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 9> kTitles = {"ông", "bà",   "anh", "chị", "cụ",
                                                     "em",  "cháu", "cô",  "chú"};

/// Whether only digits follow the letters of `word`, few enough for a mask.
bool ends_like_mask(std::string_view word, std::size_t letters) {
  return word.size() - letters <= 2 &&
         word.find_first_not_of("0123456789", letters) == std::string_view::npos;
}

/// What is left of a name: its first letter or consonants, with a number where names meet.
bool is_mask(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 12> kConsonants = {"th", "tr", "ch", "nh", "ng",  "kh",
                                                            "ph", "gi", "qu", "gh", "ngh", "dg"};
  const std::string_view word = list[i].folded;
  if (word.empty() || word.size() > 5 || list.is_number(i) || !list.starts_upper(i)) return false;
  const std::size_t letters = letters_of(word);
  if (letters == 0 || !ends_like_mask(word, letters)) return false;
  // Most words in capitals are whole syllables.
  if (letters > 1 && word.find_first_of("aeoy") != std::string_view::npos) return false;
  if (list.gap(i).empty() && i > 0 && list.is_number(i - 1)) return false;  // of a house: 22B
  const bool toned = char_info(decode_valid(list[i].exact, 0).code_point).tone != Tone::none;
  if (letters == 1) return !toned;  // Ý is a name
  return contains(kConsonants, word.substr(0, letters));
}

/// A whole syllable of a name.
bool is_name_word(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 6> kUnits = {"huyện",  "xã",   "tỉnh",
                                                      "phường", "quận", "án"};
  const std::string_view word = list[i].folded;
  if (contains(kUnits, list[i].exact)) return false;  // a heading in capitals
  return word.size() >= 2 && !list.is_number(i) && letters_of(word) == word.size() &&
         word.find_first_of("aeiouy") != std::string_view::npos && list.starts_upper(i);
}

/// Whether the tokens on both sides of the gap before `i` can be of one name.
bool joins(const TokenList& list, std::size_t i) {
  const std::string_view gap = list.gap(i);
  const bool initials = gap == ". " && list[i - 1].folded.size() == 1;  // N. V. A
  return i < list.size() && gap.size() <= kLongestGap &&
         (is_space_gap(gap) || gap == "." || initials) && list[i].before != Break::paragraph;
}

bool follows_place_word(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 28> kPlaces = {
      "xã",   "huyện", "tỉnh", "phường", "phố", "đường", "thôn",   "bản",  "ấp",  "xóm",
      "quận", "trấn",  "tp",   "khu",    "tổ",  "hẻm",   "ngõ",    "làng", "đội", "buôn",
      "x",    "h",     "p",    "t",      "tt",  "q",     "trường", "việt"};
  constexpr std::array<std::string_view, 18> kUnmarked = {
      "xa",   "huyen", "tinh", "phuong", "pho",  "duong", "thon", "xom",    "tran",
      "quan", "to",    "hem",  "ngo",    "lang", "doi",   "buon", "truong", "viet"};
  if (i == 0 || (list[i - 1].cues & Cue::kPlace) == 0) return false;
  const std::string_view gap = trim_gap(list.gap(i)), before = list[i - 1].exact;
  // Typed without marks: "truy to", "lien quan" are no places.
  const bool other = (before == "to" && i > 1 && list[i - 2].folded == "truy") ||
                     (before == "quan" && i > 1 && list[i - 2].folded == "lien");
  const bool named = contains(kPlaces, before) || (contains(kUnmarked, before) && !other);
  const bool place =
      named && (!list.starts_upper(i - 1) || list[i - 1].folded.size() > 2 || gap == ".");
  return place && (gap.empty() || gap == ".");
}

/// "công ty", "chợ": what follows is no person.
bool follows_organisation(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 14> kWords = {
      "công ty",   "tnhh",    "mtv",    "cổ phần",    "dntn", "doanh nghiệp", "chợ",
      "khách sạn", "nhà máy", "trường", "hợp tác xã", "htx",  "nhà hàng",     "cửa hàng"};
  for (std::size_t words = 1; words <= 3 && words <= i; ++words) {
    std::string before;
    for (std::size_t at = i - words; at < i; ++at) {
      if (at > i - words) before += ' ';
      before += list[at].exact;
    }
    if (contains(kWords, before)) return trim_gap(list.gap(i)).empty();
  }
  return false;
}

/// "ông", "bị cáo": words that stand before the name of a person.
bool follows_title(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 14> kRoles = {
      "bi cao", "bi can", "bi hai",   "bi don", "nguyen don", "luat su",      "cha la",
      "me la",  "vo la",  "chong la", "con la", "nguoi ten",  "nguoi bao ve", "dai dien"};
  if (i == 0 || (list[i - 1].cues & Cue::kTitle) == 0) return false;
  const std::string_view sign = trim_gap(list.gap(i));
  if (!sign.empty() && sign != ":") return false;
  if (contains(kTitles, list[i - 1].exact) || list[i - 1].exact == "tên") return true;
  return i > 1 && std::any_of(kRoles.begin(), kRoles.end(),
                              [&](std::string_view words) { return list.folded_at(i - 2, words); });
}

MaskedName make(const TokenList& list, std::size_t first, std::size_t end, std::string canonical) {
  return {std::move(canonical), list[first].begin, list[end - 1].end, first, end};
}

std::string spelled(const TokenList& list, std::size_t first, std::size_t end) {
  std::string out;
  for (std::size_t i = first; i < end; ++i) {
    if (i > first) out += ' ';
    out += capitalised(lower_spelling(list, i));
  }
  return out;
}

/// Words that look like family names in front of one: "do Nguyễn Văn A", "BỊ CÁO TRẦN THỊ B".
bool is_function_word(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 9> kWords = {"cáo", "do", "từ", "vì",  "là",
                                                      "hộ",  "mà", "cả", "quản"};
  return contains(kWords, list[i].exact) && i + 1 < list.size() &&
         (list[i + 1].cues & Cue::kFamilyName) != 0 && is_name_word(list, i + 1);
}

/// Whether a name may begin with the word at `i`.
bool begins_name(const TokenList& list, std::size_t i, bool titled) {
  constexpr std::array<std::string_view, 4> kOtherWords = {"vợ", "bản", "đường", "tiền"};
  if (!titled && (list[i].cues & Cue::kFamilyName) == 0) {
    if (i + 1 >= list.size() || !joins(list, i + 1)) return false;
    const std::string_view next = list[i + 1].exact;
    if (next != "văn" && next != "thị") return false;
  }
  if (!is_name_word(list, i) || contains(kTitles, list[i].exact)) return false;
  if (contains(kOtherWords, list[i].exact) || list.folded_at(i, "chu nghia")) return false;
  return !is_function_word(list, i);
}

/// Past a number that stands apart from the mask before it: "Trần Thị Đ 1, sinh năm".
std::size_t number_after(const TokenList& list, std::size_t at) {
  constexpr std::array<std::string_view, 7> kNext = {"sinh", "là",   "có",  "đã",
                                                     "và",   "cùng", "khai"};
  if (!list.is_number(at) || list.gap(at) != " " || list[at].folded.size() > 2) return at;
  if (list[at].folded.starts_with('0')) return at;
  const std::string_view sign = trim_gap(list.gap(at + 1));
  const bool ends = sign == "," || sign == "(" || sign == ";" || at + 1 >= list.size() ||
                    (sign.empty() && contains(kNext, list[at + 1].exact));
  return ends ? at + 1 : at;
}

bool is_dotted(const TokenList& list, std::size_t i) {
  return list.text(i).find('.') != std::string_view::npos;
}

/// The letters of initials, each a word: "T.A" is "T A".
std::string spaced(const TokenList& list, std::size_t i) {
  std::string out;
  const RepairedText repaired(list.text(i));
  for (const char c : repaired.text()) out += c == '.' ? ' ' : c;
  return out;
}

/// "Nguyễn Văn A", "Ngô H D", "L V Th", "Chu T.A". `titled`: a title or another name stands before.
std::optional<MaskedName> spelled_out_at(const TokenList& list, std::size_t i, bool titled) {
  const bool family = begins_name(list, i, titled);
  if (!family && !is_mask(list, i)) return {};
  std::size_t at = i + 1;
  while (family && at - i <= kMostMiddleNames && at < list.size() && joins(list, at) &&
         is_name_word(list, at) && !is_mask(list, at) && !is_dotted(list, at)) {
    ++at;
  }
  const std::size_t masks = family ? at : i;
  while (at - i < kMostTokens && at < list.size() && joins(list, at) && is_mask(list, at)) ++at;
  if (at == masks && !(at < list.size() && is_dotted(list, at))) return {};
  if (follows_place_word(list, i) || follows_organisation(list, i)) return {};
  const bool house =
      i > 1 && (list.is_number(i - 1) ? list[i - 2].folded == "so"
                                      : list.is_number(i - 2) && list.gap(i - 1).empty());  // 22B
  if (house) return {};
  if (at == masks) {
    const bool initials = family && at < list.size() && joins(list, at) && is_dotted(list, at) &&
                          !list.is_number(at) && list.all_upper(at) &&
                          list[at].folded.size() <= kMostInitials;
    if (!initials) return {};
    return make(list, i, at + 1, spelled(list, i, at) + " " + spaced(list, at));
  }
  // A and Y are parts of whole names too: Vàng A Xà.
  const std::string_view last = list[at - 1].folded;
  if ((last == "a" || last == "y" || last == "ng") && at < list.size() && list.gap(at) == " " &&
      is_name_word(list, at) && !list.all_upper(at) && at - masks == 1) {
    return {};
  }
  if (at - i < 3 && !(at - i == 2 && titled)) return {};
  const std::size_t end = number_after(list, at);
  std::string canonical = spelled(list, i, at);
  if (end > at) canonical += list[at].folded;
  return make(list, i, end, std::move(canonical));
}

/// "N.V.A", "L.V.Th", or "NVA" after "ông".
std::optional<MaskedName> initials_at(const TokenList& list, std::size_t i, bool titled) {
  constexpr std::array<std::string_view, 11> kOthers = {"tp", "tm", "tx", "tt", "pt", "hs",
                                                        "tk", "cc", "vp", "ct", "ca"};
  const std::string_view word = list[i].folded;
  if (!list.all_upper(i) || word.size() < 2) return {};
  const std::size_t letters = letters_of(word);
  if (letters > kMostInitials || list.is_number(i)) return {};
  if (contains(kOthers, word) || follows_place_word(list, i)) return {};
  if (is_dotted(list, i)) {
    const bool goes_on = list.starts_upper(i + 1) && trim_gap(list.gap(i + 1)).empty();
    if (!titled && word.size() == 2 && goes_on) return {};
    const bool person = titled || (word == "ta" && !list.folded_at(i + 1, "nhan dan"));
    if (!person && abbreviation_at(list, i) != nullptr) return {};
  } else if (!titled || letters < 3 || !ends_like_mask(word, letters) || is_syllable(word)) {
    return {};
  } else if (const Abbreviation* abbreviation = abbreviation_at(list, i)) {
    const bool person = contains(kTitles, list[i - 1].exact);  // "bà BTTH"
    if (!person || abbreviation->kind != AbbreviationKind::claim) return {};
  }
  std::size_t end = i + 1;
  while (is_dotted(list, i) && end < list.size() && is_mask(list, end) && end - i <= 2 &&
         (list.gap(end) == "." || list.gap(end) == ". ")) {
    ++end;
  }
  std::string canonical;
  for (std::size_t at = i; at < end; ++at) {
    const RepairedText repaired(list.text(at));
    for (const char c : repaired.text()) {
      if (c != '.') canonical += c;
    }
  }
  return make(list, i, end, std::move(canonical));
}

/// "NLQ1", "NLQ 1": the number of a person in a role.
std::optional<MaskedName> role_at(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 5> kRoles = {"nlq", "nlc", "nbh", "nkk", "ncqlnvlq"};
  const std::string_view word = list[i].folded;
  if (!list.all_upper(i) || word.size() < 3 || word[0] != 'n') return {};
  const std::size_t letters = letters_of(word);
  if (letters < 3 || !contains(kRoles, word.substr(0, letters))) return {};
  std::string canonical;
  for (const char c : word)
    canonical += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (letters < word.size()) {
    if (!ends_like_mask(word, letters)) return {};
    return make(list, i, i + 1, std::move(canonical));
  }
  const int number = list.number(i + 1);
  if (number < 1 || list[i + 1].folded.size() > kLongestRoleNumber || list.gap(i + 1) != " ") {
    return {};
  }
  return make(list, i, i + 2, canonical + std::to_string(number));
}

}  // namespace

std::vector<MaskedName> find_masked_names(const TokenList& list) {
  std::vector<MaskedName> found;
  for (std::size_t i = list.next(0, Cue::kCapital); i < list.size();) {
    const std::size_t last = found.empty() ? 0 : found.back().end_token;
    const bool listed = last > 0 && ((i == last && trim_gap(list.gap(i)) == ",") ||
                                     (i == last + 1 && list[last].exact == "và"));
    const bool titled = listed || follows_title(list, i);
    std::optional<MaskedName> name = spelled_out_at(list, i, titled);
    if (!name) name = initials_at(list, i, titled);
    if (!name) name = role_at(list, i);
    i = list.next(name ? name->end_token : i + 1, Cue::kCapital);
    if (name) found.push_back(std::move(*name));
  }
  return found;
}

std::vector<MaskedName> find_masked_names(std::string_view text) {
  return find_masked_names(TokenList(text));
}

}  // namespace traan
