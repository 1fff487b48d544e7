#include "analyzers/law_name.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "analyzers/cue.h"

namespace traan {
namespace {

constexpr int kFirstYear = 1945, kLastYear = 2100;

constexpr std::array<LawVersion, 33> kVersions = {{
    {"BLHS", 1985, "Bộ luật Hình sự", "", "1986-01-01", "2000-06-30"},
    {"BLHS", 1999, "Bộ luật Hình sự", "15/1999/QH10", "2000-07-01", "2017-12-31"},
    {"BLHS", 2015, "Bộ luật Hình sự", "100/2015/QH13 + 12/2017/QH14", "2018-01-01", ""},
    {"BLTTHS", 1988, "Bộ luật Tố tụng hình sự", "", "1989-01-01", "2004-06-30"},
    {"BLTTHS", 2003, "Bộ luật Tố tụng hình sự", "19/2003/QH11", "2004-07-01", "2017-12-31"},
    {"BLTTHS", 2015, "Bộ luật Tố tụng hình sự", "101/2015/QH13", "2018-01-01", ""},
    {"BLDS", 1995, "Bộ luật Dân sự", "", "1996-07-01", "2005-12-31"},
    {"BLDS", 2005, "Bộ luật Dân sự", "33/2005/QH11", "2006-01-01", "2016-12-31"},
    {"BLDS", 2015, "Bộ luật Dân sự", "91/2015/QH13", "2017-01-01", ""},
    {"BLTTDS", 2004, "Bộ luật Tố tụng dân sự", "24/2004/QH11 + 65/2011/QH12", "2005-01-01",
     "2016-06-30"},
    {"BLTTDS", 2015, "Bộ luật Tố tụng dân sự", "92/2015/QH13", "2016-07-01", ""},
    {"LTTHC", 2010, "Luật Tố tụng hành chính", "64/2010/QH12", "2011-07-01", "2016-06-30"},
    {"LTTHC", 2015, "Luật Tố tụng hành chính", "93/2015/QH13", "2016-07-01", ""},
    {"LHNGĐ", 1986, "Luật Hôn nhân và gia đình", "", "1987-01-03", "2000-12-31"},
    {"LHNGĐ", 2000, "Luật Hôn nhân và gia đình", "22/2000/QH10", "2001-01-01", "2014-12-31"},
    {"LHNGĐ", 2014, "Luật Hôn nhân và gia đình", "52/2014/QH13", "2015-01-01", ""},
    {"BLLĐ", 1994, "Bộ luật Lao động", "", "1995-01-01", "2013-04-30"},
    {"BLLĐ", 2012, "Bộ luật Lao động", "10/2012/QH13", "2013-05-01", "2020-12-31"},
    {"BLLĐ", 2019, "Bộ luật Lao động", "45/2019/QH14", "2021-01-01", ""},
    {"LĐĐ", 1993, "Luật Đất đai", "", "1993-10-15", "2004-06-30"},
    {"LĐĐ", 2003, "Luật Đất đai", "13/2003/QH11", "2004-07-01", "2014-06-30"},
    {"LĐĐ", 2013, "Luật Đất đai", "45/2013/QH13", "2014-07-01", "2024-07-31"},
    {"LĐĐ", 2024, "Luật Đất đai", "31/2024/QH15", "2024-08-01", ""},
    {"LTM", 2005, "Luật Thương mại", "36/2005/QH11", "2006-01-01", ""},
    {"LDN", 2020, "Luật Doanh nghiệp", "59/2020/QH14", "2021-01-01", ""},
    {"LTHADS", 2008, "Luật Thi hành án dân sự", "26/2008/QH12 + 64/2014/QH13", "2009-07-01", ""},
    {"LTHAHS", 2019, "Luật Thi hành án hình sự", "41/2019/QH14", "2020-01-01", ""},
    {"LXLVPHC", 2012, "Luật Xử lý vi phạm hành chính", "15/2012/QH13 + 67/2020/QH14", "2013-07-01",
     ""},
    {"LTCTAND", 2014, "Luật Tổ chức Tòa án nhân dân", "62/2014/QH13", "2015-06-01", "2024-12-31"},
    {"LTCTAND", 2024, "Luật Tổ chức Tòa án nhân dân", "34/2024/QH15", "2025-01-01", ""},
    {"LTPCTN", 2024, "Luật Tư pháp người chưa thành niên", "59/2024/QH15", "2026-01-01", ""},
    {"HP", 2013, "Hiến pháp", "", "2014-01-01", ""},
    {"ANPHI", 2016, "Nghị quyết về án phí, lệ phí Tòa án", "326/2016/UBTVQH14", "2017-01-01", ""},
}};

struct Name {
  std::string_view folded, key;
};

/// What follows "Bộ luật" or "Luật"; a name comes before those that it begins with.
constexpr std::array<Name, 101> kNames = {{
    {"giao duc nghe nghiep", "LGDNN"},
    {"giao duc dai hoc", "LGDĐH"},
    {"doanh nghiep nha nuoc", "LDNNN"},
    {"dau tu nuoc ngoai", "LĐTNN"},
    {"khieu nai to cao", "LKNTC"},
    {"dau tu cong", "LĐTC"},
    {"hn va gia dinh", "LHNGĐ"},
    {"cac tctd", "LTCTD"},
    {"hn va gd", "LHNGĐ"},
    {"tt hinh su", "BLTTHS"},
    {"tt dan su", "BLTTDS"},
    {"hi nh su", "BLHS"},  // as damaged files have them
    {"to t ng hinh su", "BLTTHS"},
    {"to t ng dan su", "BLTTDS"},
    {"d n su", "BLDS"},
    {"thi hanh an d n su", "LTHADS"},
    {"quan ly su dung vu khi vat lieu no va cong cu ho tro", "LQLVK"},
    {"quan ly su dung vu khi vat lieu no", "LQLVK"},
    {"ban hanh van ban quy pham phap luat", "LBHVBQPPL"},
    {"trat tu an toan giao thong duong bo", "LTTATGTĐB"},
    {"bao ve quyen loi nguoi tieu dung", "LBVQLNTD"},
    {"hoa giai doi thoai tai toa an", "LHGĐT"},
    {"to chuc vien kiem sat nhan dan", "LTCVKSND"},
    {"trach nhiem boi thuong cua nha nuoc", "LTNBTCNN"},
    {"an toan ve sinh lao dong", "LATVSLĐ"},
    {"bao ve va phat trien rung", "LBVPTR"},
    {"ngan hang nha nuoc viet nam", "LNHNN"},
    {"phong chong bao luc gia dinh", "LPCBLGĐ"},
    {"thi hanh tam giu tam giam", "LTHTGTG"},
    {"to chuc chinh quyen dia phuong", "LTCCQĐP"},
    {"to chuc toa an nhan dan", "LTCTAND"},
    {"tu phap nguoi chua thanh nien", "LTPCTN"},
    {"xu ly vi pham hanh chinh", "LXLVPHC"},
    {"cac cong cu chuyen nhuong", "LCCCN"},
    {"cac to chuc tin dung", "LTCTD"},
    {"hoa giai o co so", "LHGCS"},
    {"hon nhan va gia dinh", "LHNGĐ"},
    {"kinh doanh bat dong san", "LKDBĐS"},
    {"thi hanh an dan su", "LTHADS"},
    {"thi hanh an hinh su", "LTHAHS"},
    {"bao hiem xa hoi", "LBHXH"},
    {"bao hiem y te", "LBHYT"},
    {"bao ve moi truong", "LBVMT"},
    {"can bo cong chuc", "LCBCC"},
    {"can cuoc cong dan", "LCCCD"},
    {"dau gia tai san", "LĐGTS"},
    {"giai quyet khieu nai", "LKN"},
    {"giao thong duong bo", "LGTĐB"},
    {"hon nhan gia dinh", "LHNGĐ"},
    {"kham benh chua benh", "LKBCB"},
    {"kinh doanh bao hiem", "LKDBH"},
    {"ngan hang nha nuoc", "LNHNN"},
    {"ngan sach nha nuoc", "LNSNN"},
    {"phong chong ma tuy", "LPCMT"},
    {"phong chong tham nhung", "LPCTN"},
    {"quoc tich viet nam", "LQT"},
    {"so huu tri tue", "LSHTT"},
    {"to chuc tin dung", "LTCTD"},
    {"to chuc toa an", "LTCTAND"},
    {"to tung dan su", "BLTTDS"},
    {"to tung hanh chinh", "LTTHC"},
    {"to tung hinh su", "BLTTHS"},
    {"trong tai thuong mai", "LTTTM"},
    {"xu ly hanh chinh", "LXLVPHC"},
    {"xu ly vi pham", "LXLVPHC"},
    {"binh dang gioi", "LBĐG"},
    {"hop tac xa", "LHTX"},
    {"kham chua benh", "LKBCB"},
    {"nuoi con nuoi", "LNCN"},
    {"quan ly thue", "LQLT"},
    {"thi hanh an", "LTHADS"},
    {"to tung hinh", "BLTTHS"},
    {"canh tranh", "LCTR"},
    {"chung khoan", "LCK"},
    {"cong chung", "LCC"},
    {"cong doan", "LCĐ"},
    {"cu tru", "LCT"},
    {"dan su", "BLDS"},
    {"dat dai", "LĐĐ"},
    {"dau gia", "LĐGTS"},
    {"dau thau", "LĐTH"},
    {"dau tu", "LĐT"},
    {"dien luc", "LĐL"},
    {"doanh nghiep", "LDN"},
    {"du lich", "LDL"},
    {"giao duc", "LGD"},
    {"hang hai", "BLHH"},
    {"hinh su", "BLHS"},
    {"ho tich", "LHT"},
    {"khieu nai", "LKN"},
    {"lam nghiep", "LLN"},
    {"lao dong", "BLLĐ"},
    {"luat su", "LLS"},
    {"nha o", "LNO"},
    {"pha san", "LPS"},
    {"thuong mai", "LTM"},
    {"to cao", "LTC"},
    {"tre em", "LTE"},
    {"viec lam", "LVL"},
    {"vien chuc", "LVC"},
    {"xay dung", "LXD"},
}};

/// What follows them in capitals.
constexpr std::array<Name, 21> kShortNames = {{
    {"hs", "BLHS"},        {"ds", "BLDS"},        {"tths", "BLTTHS"},  {"ttds", "BLTTDS"},
    {"tthc", "LTTHC"},     {"ld", "BLLĐ"},        {"dd", "LĐĐ"},       {"hngd", "LHNGĐ"},
    {"hn gd", "LHNGĐ"},    {"hnvgd", "LHNGĐ"},    {"thads", "LTHADS"}, {"thahs", "LTHAHS"},
    {"xlvphc", "LXLVPHC"}, {"tctand", "LTCTAND"}, {"shtt", "LSHTT"},   {"bhxh", "LBHXH"},
    {"tctd", "LTCTD"},     {"pcmt", "LPCMT"},     {"gtdb", "LGTĐB"},   {"kdbds", "LKDBĐS"},
    {"dn", "LDN"},
}};

/// What follows "Pháp lệnh".
constexpr std::array<Name, 5> kOrdinances = {{
    {"an phi le phi toa an", "PLAPLPTA"},
    {"an phi le phi", "PLAPLPTA"},
    {"an phi va le phi toa an", "PLAPLPTA"},
    {"trinh tu thu tuc xem xet quyet dinh", "PLTTTT"},  // of measures under LXLVPHC
    {"trinh tu thu tuc", "PLTTTT"},
}};

struct Abbreviation {
  std::string_view folded, key;
  bool capitals;  ///< Something else when it is not in capitals.
};

constexpr std::array<Abbreviation, 24> kAbbreviations = {{
    {"blhs", "BLHS", false},       {"bltths", "BLTTHS", false},
    {"blds", "BLDS", false},       {"blttds", "BLTTDS", false},
    {"bltthc", "LTTHC", false},    {"blld", "BLLĐ", false},
    {"blhh", "BLHH", false},       {"ltthc", "LTTHC", false},
    {"lhngd", "LHNGĐ", false},     {"lhnvgd", "LHNGĐ", false},
    {"lhn gd", "LHNGĐ", false},    {"ldd", "LĐĐ", true},
    {"lno", "LNO", true},          {"ltm", "LTM", true},
    {"ldn", "LDN", true},          {"lthads", "LTHADS", false},
    {"lthahs", "LTHAHS", false},   {"lxlvphc", "LXLVPHC", false},
    {"ltctand", "LTCTAND", false}, {"ltcvksnd", "LTCVKSND", false},
    {"lshtt", "LSHTT", false},     {"lbhxh", "LBHXH", false},
    {"ltctd", "LTCTD", false},     {"lpcmt", "LPCMT", false},
}};

std::size_t count_words(std::string_view words) {
  return 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), ' '));
}

/// Whether the words of one name can have `gap` between them: "Luật Phòng, chống ma túy".
bool joins_name(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return sign.empty() || sign == "," || sign == "&" || is_dash_gap(gap);
}

/// Whether `words` stand at token `i` as one name; "và" may be left out of the words.
bool name_at(const TokenList& list, std::size_t i, std::string_view words) {
  if (!list.folded_at(i, words)) return false;
  const std::size_t end = i + count_words(words);
  for (std::size_t at = i + 1; at < end; ++at) {
    if (!joins_name(list.gap(at))) return false;
  }
  return true;
}

/// A name as found: its key, and where it ends.
struct Match {
  std::string_view key;
  std::size_t end_token = 0;
  int year = 0;
};

/// The rows of kNames by their first word.
const std::vector<const Name*>& names_beginning(std::string_view word) {
  static const auto kByWord = [] {
    std::unordered_map<std::string_view, std::vector<const Name*>> rows;
    for (const Name& name : kNames) {
      rows[name.folded.substr(0, name.folded.find(' '))].push_back(&name);
    }
    return rows;
  }();
  static const std::vector<const Name*> kNone;
  const auto found = kByWord.find(word);
  return found == kByWord.end() ? kNone : found->second;
}

Match longest_name(const TokenList& list, std::size_t i) {
  if (i >= list.size()) return {};
  for (const Name* name : names_beginning(list[i].folded)) {
    if (name_at(list, i, name->folded)) return {name->key, i + count_words(name->folded), 0};
  }
  return {};
}

template <typename Names>
Match longest(const TokenList& list, std::size_t i, const Names& names) {
  for (const auto& name : names) {
    if (name_at(list, i, name.folded)) return {name.key, i + count_words(name.folded), 0};
  }
  return {};
}

bool all_upper(const TokenList& list, std::size_t first, std::size_t end) {
  for (; first < end; ++first) {
    if (!list.all_upper(first)) return false;
  }
  return true;
}

/// Whether none of the tokens has a vowel.
bool is_no_word(const TokenList& list, std::size_t first, std::size_t end) {
  for (; first < end; ++first) {
    if (list[first].folded.find_first_of("aeiouy") != std::string_view::npos) return false;
  }
  return true;
}

/// The name after "Bộ luật" or "Luật", from token `i` on.
Match after_word(const TokenList& list, std::size_t i) {
  if (i >= list.size() || !joins_name(list.gap(i))) return {};
  if (list[i].folded == "ve" || list[i].folded == "luat") ++i;
  Match match = longest_name(list, i);
  if (match.key.empty()) {
    match = longest(list, i, kShortNames);
    // In small letters, as searches are typed, only what can be no word.
    if (!all_upper(list, i, match.end_token) && !is_no_word(list, i, match.end_token)) match = {};
  }
  return match;
}

/// "pháp luật hình sự", "kỷ luật lao động": not the name of a law.
bool is_other_word(const TokenList& list, std::size_t i) {
  if (i == 0 || !is_space_gap(list.gap(i))) return false;
  const std::string_view before = list[i - 1].folded;
  return before == "phap" || before == "ky" || before == "ki" || before == "khoa";
}

bool is_year(int year) { return year >= kFirstYear && year <= kLastYear; }

/// A year written onto the abbreviation: "BLHS2015".
int year_at_end(std::string_view word, std::size_t letters) {
  int year = 0;
  if (word.size() != letters + 4) return 0;
  for (const char c : word.substr(letters)) {
    if (c < '0' || c > '9') return 0;
    year = year * 10 + (c - '0');
  }
  return is_year(year) ? year : 0;
}

Match abbreviation_at(const TokenList& list, std::size_t i) {
  const std::string_view word = list[i].folded;
  if ((list[i].cues & Cue::kLaw) == 0) return {};
  if (word == "bl" && i + 1 < list.size()) {
    if (list.all_upper(i) && list.all_upper(i + 1)) return longest(list, i + 1, kShortNames);
    return is_space_gap(list.gap(i + 1)) ? longest_name(list, i + 1) : Match();
  }
  if (word == "hp" && list.all_upper(i)) return {"HP", i + 1, 0};
  for (const Abbreviation& a : kAbbreviations) {
    if (name_at(list, i, a.folded)) {
      const std::size_t end = i + count_words(a.folded);
      const bool meant = !a.capitals || all_upper(list, i, end) || is_no_word(list, i, end);
      return meant ? Match{a.key, end, 0} : Match();
    }
    if (word.size() > a.folded.size() && word.starts_with(a.folded)) {
      const int year = year_at_end(word, a.folded.size());
      if (year != 0) return {a.key, i + 1, year};
    }
  }
  return {};
}

Match match_at(const TokenList& list, std::size_t i) {
  const std::string_view word = list[i].folded;
  if (word == "luat") return is_other_word(list, i) ? Match() : after_word(list, i + 1);
  if (word == "bo" && list.folded_at(i + 1, "luat")) return after_word(list, i + 2);
  if (word == "hien" && list.folded_at(i + 1, "phap")) return {"HP", i + 2, 0};
  if (word == "phap" && list.folded_at(i + 1, "lenh")) {
    const std::size_t at = list.folded_at(i + 2, "ve") ? i + 3 : i + 2;
    return at < list.size() && joins_name(list.gap(at)) ? longest(list, at, kOrdinances) : Match();
  }
  return abbreviation_at(list, i);
}

/// The year of the version with this number: 2015 for 100/2015/QH13.
int year_of_number(std::string_view key, int number, int year) {
  const std::string want = std::to_string(number) + "/" + std::to_string(year) + "/";
  for (const LawVersion& version : kVersions) {
    if (version.key == key && version.number.starts_with(want)) return version.year;
  }
  return 0;
}

/// "của nước Cộng hòa xã hội chủ nghĩa Việt Nam" after a name.
std::size_t skip_country(const TokenList& list, std::size_t i) {
  for (const std::string_view words :
       {"cua nuoc cong hoa xa hoi chu nghia viet nam", "nuoc cong hoa xa hoi chu nghia viet nam",
        "cua nuoc chxhcn viet nam", "nuoc chxhcn viet nam", "cua viet nam", "viet nam"}) {
    if (list.folded_at(i, words)) return i + count_words(words);
  }
  return i;
}

/// "năm 2015", "2015", "số 100/2015/QH13" after a name.
void read_year(const TokenList& list, Match& match) {
  std::size_t i = skip_country(list, match.end_token);
  if (i >= list.size()) return;
  const std::string_view sign = trim_gap(list.gap(i));
  // "BLHS (2015)", "BLHS-2015", "BLHS/2015"
  const bool closed = sign == "(" && trim_gap(list.gap(i + 1)).starts_with(")");
  const bool glued = (list.gap(i) == "-" || list.gap(i) == "/") &&
                     !list.gap(i + 1).starts_with("/") && !list.gap(i + 1).starts_with("-");
  if (is_year(list.number(i)) && (closed || glued)) {
    match.year = list.number(i);
    match.end_token = i + 1;
    return;
  }
  if (!sign.empty() && sign != "(") return;
  const bool marked = list[i].folded == "nam";
  if (marked) ++i;
  if (is_year(list.number(i)) && trim_gap(list.gap(i)).find('/') == std::string_view::npos) {
    if (marked || sign.empty()) {
      match.year = list.number(i);
      match.end_token = i + 1;
    }
  } else {
    if (list.folded_at(i, "so")) ++i;
    if (list.number(i) < 1 || !is_year(list.number(i + 1)) || i + 2 >= list.size() ||
        !list[i + 2].folded.starts_with("qh")) {
      return;
    }
    const int year = year_of_number(match.key, list.number(i), list.number(i + 1));
    match.year = year != 0 ? year : list.number(i + 1);
    match.end_token = i + 3;
  }
}

}  // namespace

std::span<const LawVersion> law_versions() { return kVersions; }

int law_in_force(std::string_view key, std::string_view iso_date) {
  for (const LawVersion& version : kVersions) {
    if (version.key == key && version.from <= iso_date &&
        (version.to.empty() || iso_date <= version.to)) {
      return version.year;
    }
  }
  return 0;
}

std::string LawName::canonical() const {
  return year == 0 ? std::string(key) : std::string(key) + "-" + std::to_string(year);
}

std::optional<LawName> law_name_at(const TokenList& list, std::size_t i) {
  if (i >= list.size()) return {};
  Match match = match_at(list, i);
  if (match.key.empty()) return {};
  if (match.year == 0) read_year(list, match);
  return LawName{match.key, match.year,     list[i].begin, list[match.end_token - 1].end,
                 i,         match.end_token};
}

std::vector<LawName> find_law_names(const TokenList& list) {
  std::vector<LawName> found;
  for (std::size_t i = 0; i < list.size();) {
    const auto name = law_name_at(list, i);
    i = name ? name->end_token : i + 1;
    if (name) found.push_back(*name);
  }
  return found;
}

std::vector<LawName> find_law_names(std::string_view text) {
  return find_law_names(TokenList(text));
}

}  // namespace traan
