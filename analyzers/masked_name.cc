#include "analyzers/masked_name.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/abbreviation.h"
#include "analyzers/syllable.h"

namespace traan {
namespace {

constexpr std::size_t kMostTokens = 6, kMostMiddleNames = 4, kLongestGap = 4;
constexpr std::size_t kMostInitials = 5, kLongestRoleNumber = 2;

/// Family names, without marks, sorted.
constexpr std::array<std::string_view, 140> kFamilyNames = {
    "au",    "bach",  "ban",    "banh",  "be",     "bien",  "bui",   "ca",     "cai",   "cam",
    "can",   "cao",   "cat",    "chang", "chao",   "chau",  "chu",   "chui",   "chung", "cu",
    "cung",  "dam",   "dang",   "danh",  "dao",    "dau",   "diep",  "dieu",   "dinh",  "do",
    "doan",  "doi",   "dong",   "du",    "duong",  "giang", "giap",  "ha",     "hac",   "hang",
    "hau",   "ho",    "hoang",  "hong",  "hu",     "hua",   "huong", "huynh",  "kha",   "khong",
    "khuat", "khuc",  "khuong", "kieu",  "kim",    "kpa",   "ksor",  "la",     "lai",   "lam",
    "lang",  "lau",   "le",     "li",    "lieu",   "lo",    "loi",   "long",   "lu",    "luan",
    "luc",   "luong", "luu",    "ly",    "ma",     "mac",   "mai",   "man",    "mong",  "mua",
    "nay",   "ngac",  "ngan",   "nghi",  "nghiem", "ngo",   "ngu",   "nguyen", "nhu",   "ninh",
    "nong",  "pham",  "phan",   "pho",   "phu",    "phung", "quach", "quan",   "quang", "quyen",
    "rmah",  "ro",    "sam",    "sen",   "siu",    "son",   "sung",  "ta",     "tan",   "tang",
    "tat",   "thach", "thai",   "than",  "thang",  "thao",  "thi",   "thieu",  "tho",   "thong",
    "tien",  "tieu",  "to",     "ton",   "tong",   "tran",  "trang", "trieu",  "trinh", "truong",
    "tu",    "ung",   "uong",   "van",   "vang",   "vi",    "vo",    "vu",     "vuong", "y"};

template <typename Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_family_name(std::string_view folded) {
  return std::binary_search(kFamilyNames.begin(), kFamilyNames.end(), folded);
}

std::size_t letters_of(std::string_view word) {
  return std::min(word.find_first_of("0123456789"), word.size());
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
  constexpr std::array<std::string_view, 11> kConsonants = {"th", "tr", "ch", "nh", "ng", "kh",
                                                            "ph", "gi", "qu", "gh", "ngh"};
  const std::string_view word = list[i].folded;
  if (word.empty() || word.size() > 5 || list.is_number(i) || !list.starts_upper(i)) return false;
  const std::size_t letters = letters_of(word);
  if (letters == 0 || !ends_like_mask(word, letters)) return false;
  return letters == 1 || contains(kConsonants, word.substr(0, letters));
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
  return i < list.size() && gap.size() <= kLongestGap && (is_space_gap(gap) || gap == ".") &&
         list[i].before != Break::paragraph;
}

bool follows_place_word(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 28> kPlaces = {
      "xa",   "huyen", "tinh", "phuong", "pho", "duong", "thon",   "ban",  "ap",  "xom",
      "quan", "tran",  "tp",   "khu",    "to",  "hem",   "ngo",    "lang", "doi", "buon",
      "x",    "h",     "p",    "t",      "tt",  "q",     "truong", "viet"};
  if (i == 0) return false;
  const std::string_view gap = trim_gap(list.gap(i));
  const bool place = contains(kPlaces, list[i - 1].folded) &&
                     (!list.starts_upper(i - 1) || list[i - 1].folded.size() > 2 || gap == ".");
  return place && (gap.empty() || gap == ".");
}

/// "ông", "bị cáo": words that stand before the name of a person.
bool follows_title(const TokenList& list, std::size_t i) {
  if (i == 0) return false;
  const std::string_view sign = trim_gap(list.gap(i));
  if (!sign.empty() && sign != ":") return false;
  if (contains(kTitles, list[i - 1].exact)) return true;
  return i > 1 && (list.folded_at(i - 2, "bi cao") || list.folded_at(i - 2, "bi can") ||
                   list.folded_at(i - 2, "bi hai") || list.folded_at(i - 2, "bi don") ||
                   list.folded_at(i - 2, "nguyen don"));
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

/// "Nguyễn Văn A", "Ngô H D", "L V Th".
std::optional<MaskedName> spelled_out_at(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 4> kOtherWords = {"vợ", "bản", "đường", "tiền"};
  const bool country = list.folded_at(i, "chu nghia");
  const bool family = is_name_word(list, i) && is_family_name(list[i].folded) && !country &&
                      !contains(kTitles, list[i].exact) && !contains(kOtherWords, list[i].exact);
  if (!family && !is_mask(list, i)) return {};
  std::size_t at = i + 1;
  while (family && at - i <= kMostMiddleNames && at < list.size() && joins(list, at) &&
         is_name_word(list, at) && !is_mask(list, at)) {
    ++at;
  }
  const std::size_t masks = family ? at : i;
  while (at - i < kMostTokens && at < list.size() && joins(list, at) && is_mask(list, at)) ++at;
  if (at == masks || follows_place_word(list, i)) return {};
  const bool enough = at - i >= 3 || (at - i == 2 && follows_title(list, i));
  if (!enough) return {};
  return make(list, i, at, spelled(list, i, at));
}

/// "N.V.A", or "NVA" after "ông".
std::optional<MaskedName> initials_at(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 10> kOthers = {"tp", "tm", "tx", "tt", "pt",
                                                        "hs", "tk", "cc", "vp", "ct"};
  const std::string_view word = list[i].folded;
  if (word.size() < 2 || word.size() > kMostInitials || list.is_number(i)) return {};
  if (!list.all_upper(i) || contains(kOthers, word) || follows_place_word(list, i)) return {};
  const bool dotted = list.text(i).find('.') != std::string_view::npos;
  const bool titled = follows_title(list, i);
  if (dotted) {
    const bool goes_on = list.starts_upper(i + 1) && trim_gap(list.gap(i + 1)).empty();
    if (!titled && word.size() == 2 && goes_on) return {};
  } else if (!titled || word.size() < 3 || letters_of(word) != word.size() || is_syllable(word) ||
             abbreviation_at(list, i) != nullptr) {
    return {};
  }
  std::string canonical;
  const RepairedText repaired(list.text(i));
  for (const char c : repaired.text()) {
    if (c != '.') canonical += c;
  }
  return make(list, i, i + 1, std::move(canonical));
}

/// "NLQ1", "NLQ 1": the number of a person in a role.
std::optional<MaskedName> role_at(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 5> kRoles = {"nlq", "nlc", "nbh", "nkk", "ncqlnvlq"};
  const std::string_view word = list[i].folded;
  const std::size_t letters = letters_of(word);
  if (letters < 3 || !list.all_upper(i) || !contains(kRoles, word.substr(0, letters))) return {};
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
  for (std::size_t i = 0; i < list.size();) {
    std::optional<MaskedName> name;
    if (list.starts_upper(i)) {
      name = spelled_out_at(list, i);
      if (!name) name = initials_at(list, i);
      if (!name) name = role_at(list, i);
    }
    i = name ? name->end_token : i + 1;
    if (name) found.push_back(std::move(*name));
  }
  return found;
}

std::vector<MaskedName> find_masked_names(std::string_view text) {
  return find_masked_names(TokenList(text));
}

}  // namespace traan
