#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/court_name.h"
#include "analyzers/cue.h"
#include "analyzers/province.h"
#include "analyzers/state_motto.h"

namespace traan {
namespace {

constexpr std::size_t kMostNameTokens = 4;  // Phan Rang - Tháp Chàm
constexpr std::size_t kLongestQuery = 20;

/// A unit of territory: "huyện", "TP.".
struct Unit {
  CourtLevel level;
  std::size_t tokens;
};

/// Reads courts from the tokens that are not the state's name and motto.
class CourtReader {
 public:
  explicit CourtReader(const TokenList& list);
  std::vector<CourtName> read_all();

 private:
  std::optional<CourtName> court_at(std::size_t i);
  bool read_court(CourtName& court, std::size_t& i);
  bool read_people_court(CourtName& court, std::size_t& i);
  void read_supreme(CourtName& court, std::size_t& i);
  bool read_regional(CourtName& court, std::size_t& i);
  bool read_unit(CourtName& court, std::size_t& i);
  bool read_military(CourtName& court, std::size_t& i);
  bool read_seat(CourtName& court, std::size_t& i);
  void read_province_after(CourtName& court, std::size_t& i);
  bool read_province(std::string& name, bool& known, std::size_t& i);
  std::string read_name(std::size_t& i, std::size_t most = kMostNameTokens);
  void cut_province(CourtName& court, std::size_t first, std::size_t end);

  std::optional<Unit> unit_at(std::size_t i) const;
  int number_at(std::size_t i) const;
  bool ends_name(std::size_t i) const;
  std::string spelled(std::size_t i) const;
  bool at(std::size_t i, std::string_view words) const;
  std::string_view gap(std::size_t i) const;
  std::size_t size() const { return kept_.size(); }

  const TokenList& list_;
  std::vector<std::size_t> kept_;  // tokens of the list
  bool small_query_ = false;       // typed without capitals: names have none either
};

CourtReader::CourtReader(const TokenList& list) : list_(list) {
  const std::vector<bool> motto = state_motto_tokens(list);
  kept_.reserve(list.size());
  small_query_ = list.size() <= kLongestQuery;
  for (std::size_t i = 0; i < list.size() && small_query_; ++i) {
    small_query_ = !list.starts_upper(i);
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!motto[i]) kept_.push_back(i);
  }
}

bool CourtReader::at(std::size_t i, std::string_view words) const {
  for (; i < size(); ++i) {
    const std::size_t length = std::min(words.find(' '), words.size());
    if (list_[kept_[i]].folded != words.substr(0, length)) return false;
    if (length == words.size()) return true;
    words.remove_prefix(length + 1);
  }
  return false;
}

/// What stands before a token; a line end where the motto stood between.
std::string_view CourtReader::gap(std::size_t i) const {
  if (i > 0 && kept_[i] != kept_[i - 1] + 1) return "\n";
  return list_.gap(kept_[i]);
}

std::optional<Unit> CourtReader::unit_at(std::size_t i) const {
  if (i >= size()) return {};
  const auto shortened = [&] { return i + 1 < size() && gap(i + 1).starts_with("."); };
  // Only as written or with its marks lost: Quản and Tĩnh are parts of names.
  const auto is = [&](std::string_view exact, std::string_view folded) {
    return i < size() && (list_[kept_[i]].exact == exact || list_[kept_[i]].exact == folded);
  };
  if (is("huyện", "huyen") || is("huyên", "") || (at(i, "h") && shortened())) {
    return Unit{CourtLevel::rural, 1};
  }
  const bool capital_q = at(i, "q") && list_.all_upper(kept_[i]);
  if (is("quận", "quan") || (at(i, "q") && shortened()) || capital_q) {
    return Unit{CourtLevel::urban, 1};
  }
  if (at(i, "thi xa")) return Unit{CourtLevel::town, 2};
  if (at(i, "tx") && (shortened() || list_.all_upper(kept_[i]))) return Unit{CourtLevel::town, 1};
  if (at(i, "thanh pho")) return Unit{CourtLevel::city, 2};
  if (at(i, "tphcm") || at(i, "tphn")) return Unit{CourtLevel::city, 0};  // with its name
  if (at(i, "tp") || at(i, "tpho")) return Unit{CourtLevel::city, 1};
  if (is("tỉnh", "tinh") || (at(i, "t") && shortened())) return Unit{CourtLevel::provincial, 1};
  return {};
}

/// Whether what follows a court's name begins at token `i`.
bool CourtReader::ends_name(std::size_t i) const {
  constexpr std::array<std::string_view, 33> kPhrases = {
      "ban an",      "quyet dinh", "nhan danh", "thanh phan", "hoi dong", "hoi tham",
      "tham phan",   "thu ky",     "vien kiem", "kiem sat",   "dai dien", "cac hoi",
      "trong ngay",  "trong cac",  "phien toa", "chu toa",    "can cu",   "xet thay",
      "voi thanh",   "v v",        "ve viec",   "toa an",     "tand",     "theo",
      "cua",         "tham tra",   "can bo",    "thong bao",  "an le",    "noi dung",
      "nhung nguoi", "toa gia",    "toa dan"};
  const std::string_view exact = list_[kept_[i]].exact;
  // Nho Quan, Hai Bà Trưng: parts of names that look like what follows one.
  if (exact == "quan" && gap(i) == " ") return false;
  if (exact == "bà" && i > 0 && at(i - 1, "hai")) return false;
  if (unit_at(i)) return true;
  if (at(i, "so") || at(i, "ngay")) {
    return i + 1 >= size() || list_.is_number(kept_[i + 1]) || gap(i + 1).find(':') != gap(i).npos;
  }
  if (exact == "bà" || exact == "ông") return true;
  return std::any_of(kPhrases.begin(), kPhrases.end(),
                     [&](std::string_view words) { return at(i, words); });
}

/// A name's syllable in its usual spelling: "DĨ" is "Dĩ"; masks and initials keep their capitals.
std::string CourtReader::spelled(std::size_t i) const {
  const std::size_t token = kept_[i];
  const std::string lower = lower_spelling(list_, token);
  const std::string_view folded = list_[token].folded;
  const bool word = folded.size() > 1 && folded.find_first_of("aeiouy") != folded.npos &&
                    folded.find_first_of("0123456789") == folded.npos;
  if (list_.all_upper(token) && !word) {
    const RepairedText repaired(list_.text(token));
    return std::string(repaired.text());
  }
  return list_.starts_upper(token) ? capitalised(lower) : lower;
}

/// The name at token `i`, up to what cannot be part of it; `i` moves past it.
std::string CourtReader::read_name(std::size_t& i, std::size_t most) {
  std::string name;
  const std::size_t first = i;
  for (; i < size() && i - first < most; ++i) {
    const std::string_view between = gap(i);
    const std::string_view sign = trim_gap(between);
    const bool elided = i > first && (sign == "'" || sign == "’" || sign == "`" || sign == "‘");
    if (elided) {
      name += "'" + lower_spelling(list_, kept_[i]);
      continue;
    }
    const std::size_t token = kept_[i];
    if (!list_.starts_upper(token) && list_.number(token) < 0 && !small_query_) break;
    if (i == first + 2 && at(first, "phan rang thap cham") && is_dash_gap(between)) {
      name += " -";
    } else if (i > first) {
      const bool line_end = between.find('\n') != between.npos;
      const bool caps = list_.all_upper(kept_[i - 1]) && list_[kept_[i - 1]].folded.size() > 1;
      if (!is_space_gap(between) || between.size() > 3 || list_.is_number(token)) break;
      if (line_end && caps) break;  // a line of a header in capitals is a unit of its own
    }
    if (i > first && ends_name(i)) break;
    if (!name.empty()) name += ' ';
    name += list_.is_number(token) ? std::to_string(list_.number(token))
            : small_query_         ? capitalised(spelled(i))
                                   : spelled(i);
  }
  return name;
}

/// A province at token `i`, from the list or a masked name.
bool CourtReader::read_province(std::string& name, bool& known, std::size_t& i) {
  constexpr std::size_t kLongest = 5;
  std::string folded;
  for (std::size_t n = 0; n < kLongest && i + n < size(); ++n) {
    if (n > 0) folded += ' ';
    folded += list_[kept_[i + n]].folded;
  }
  std::size_t words = 0;
  if (const Province* province = province_at(folded, &words)) {
    name = province->name;
    known = true;
    i += words;
    return true;
  }
  name = read_name(i);
  known = false;
  return !name.empty();
}

bool is_province_gap(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return sign.empty() || sign == "," || sign == "." || sign == "(" || sign == ";" ||
         is_dash_gap(gap) || sign.find_first_not_of("_*-–— \t\r\n\xE2\x80\x93\x94") == sign.npos;
}

/// ", tỉnh Bình Dương" after the name of a unit under a province.
void CourtReader::read_province_after(CourtName& court, std::size_t& i) {
  if (i >= size() || !is_province_gap(gap(i))) return;
  std::size_t next = i;
  if (const auto unit = unit_at(i)) {
    if (unit->level != CourtLevel::provincial && unit->level != CourtLevel::city) return;
    next += unit->tokens;
    if (next >= size() || gap(next).size() > 8) return;
    if (read_province(court.province, court.known_province, next)) i = next;
    return;
  }
  // "thị xã Nghi Sơn, Thanh Hóa": only a province of the list, and only after a sign.
  if (trim_gap(gap(i)).empty() || !list_.starts_upper(kept_[i])) return;
  std::string name;
  bool known = false;
  if (read_province(name, known, next) && known) {
    court.province = name;
    court.known_province = true;
    i = next;
  }
}

/// The city where a court of several provinces sits: "tại Hà Nội".
bool CourtReader::read_seat(CourtName& court, std::size_t& i) {
  std::size_t next = i;
  if (at(next, "tai")) ++next;
  if (next == i && court.level != CourtLevel::high) return false;
  if (const auto unit = unit_at(next)) next += unit->tokens;
  bool known = false;
  if (next >= size() || !read_province(court.name, known, next)) return false;
  i = next;
  return true;
}

/// The number of a regional court, in Roman figures too; 0 when there is none.
int CourtReader::number_at(std::size_t i) const {
  constexpr std::array<std::string_view, 15> kRoman = {"i",  "ii",  "iii",  "iv",  "v",
                                                       "vi", "vii", "viii", "ix",  "x",
                                                       "xi", "xii", "xiii", "xiv", "xv"};
  const std::size_t token = kept_[i];
  if (list_.is_number(token)) return list_.number(token);
  if (!list_.all_upper(token)) return 0;
  const auto* found = std::find(kRoman.begin(), kRoman.end(), list_[token].folded);
  return found == kRoman.end() ? 0 : static_cast<int>(found - kRoman.begin()) + 1;
}

bool CourtReader::read_regional(CourtName& court, std::size_t& i) {
  if (at(i, "so")) ++i;
  const int number = i < size() ? number_at(i) : 0;
  if (number < 1) return false;
  court.level = CourtLevel::regional;
  court.name = std::to_string(number);
  ++i;
  if (i >= size() || !is_province_gap(gap(i))) return true;
  std::size_t next = i;
  if (const auto unit = unit_at(next)) next += unit->tokens;
  if (next == i && trim_gap(gap(i)).empty() && gap(i).find('\n') == gap(i).npos) {
    std::string name;  // "khu vực 1 Vĩnh Long"
    bool known = false;
    if (!read_province(name, known, next) || !known) return true;
    next = i;
  }
  if (next >= size() || !read_province(court.province, court.known_province, next)) return true;
  i = next;
  CourtName again = court;
  read_province_after(again, next);
  if (again.known_province && next != i) {
    court.province = again.province;
    court.known_province = true;
    i = next;
  }
  court.name += " - " + court.province;
  return true;
}

/// "huyện Sóc Sơn Hà Nội": a province that ends the name read from `first` to `end` is not part of
/// it.
void CourtReader::cut_province(CourtName& court, std::size_t first, std::size_t end) {
  for (std::size_t i = first + 1; i < end; ++i) {
    std::size_t next = i;
    std::string name;
    bool known = false;
    if (!read_province(name, known, next) || !known || next != end) continue;
    std::size_t again = first;
    court.name = read_name(again, i - first);
    court.province = name;
    court.known_province = true;
    return;
  }
}

bool CourtReader::read_unit(CourtName& court, std::size_t& i) {
  const auto unit = unit_at(i);
  if (!unit) return false;
  court.level = unit->level;
  std::size_t next = i + unit->tokens;
  if (next >= size()) return false;
  const bool glued = trim_gap(gap(next)).empty() || trim_gap(gap(next)) == ".";
  if (!glued || list_.is_number(kept_[next])) {
    if (court.level != CourtLevel::urban || !glued) return false;
  }
  if (court.level == CourtLevel::provincial || court.level == CourtLevel::city) {
    bool known = false;
    std::string name;
    std::size_t end = next;
    if (!read_province(name, known, end)) return false;
    if (court.level == CourtLevel::provincial || (known && is_city(name) && name != "Huế")) {
      court.level = CourtLevel::provincial;
      court.name = name;
      court.province = name;
      court.known_province = known;
      i = end;
      return true;
    }
  }
  const std::size_t first = next;
  court.name = read_name(next);
  if (court.name.empty()) return false;
  cut_province(court, first, next);
  i = next;
  if (!court.known_province) read_province_after(court, i);
  return true;
}

/// What follows "Tòa án quân sự": "khu vực Quân khu 2", "Quân khu 7", "Trung ương".
bool CourtReader::read_military(CourtName& court, std::size_t& i) {
  struct Piece {
    std::string_view folded, written;
    std::size_t tokens;
    bool numbered;
  };
  constexpr std::array<Piece, 10> kPieces = {{
      {"khu vuc", "khu vực", 2, true},
      {"quan khu thu do", "Quân khu Thủ đô", 4, false},
      {"quan khu", "Quân khu", 2, true},
      {"quan doan", "Quân đoàn", 2, true},
      {"trung uong", "Trung ương", 2, false},
      {"thu do ha noi", "Thủ đô Hà Nội", 4, false},
      {"thu do", "Thủ đô", 2, false},
      {"quan chung hai quan", "Quân chủng Hải quân", 4, false},
      {"quan chung phong khong khong quan", "Quân chủng Phòng không - Không quân", 6, false},
      {"hai quan", "Hải quân", 2, false},
  }};
  court.level = CourtLevel::military;
  for (bool more = true; more && i < size();) {
    more = false;
    for (const Piece& piece : kPieces) {
      if (!at(i, piece.folded)) continue;
      if (!court.name.empty()) court.name += ' ';
      court.name += piece.written;
      i += piece.tokens;
      if (piece.numbered && i < size() && list_.number(kept_[i]) > 0) {
        court.name += ' ' + std::to_string(list_.number(kept_[i++]));
      }
      more = true;
      break;
    }
  }
  return !court.name.empty();
}

/// What follows the supreme court's name: one of its appeals chambers ("tại Hà Nội") or nothing.
void CourtReader::read_supreme(CourtName& court, std::size_t& i) {
  court.level = CourtLevel::supreme;
  CourtName appeals = court;
  appeals.level = CourtLevel::appeals;
  std::size_t next = at(i, "toa phuc tham tai") ? i + 3 : i;
  if (at(next, "tai") && read_seat(appeals, next) && is_city(appeals.name)) {
    court = appeals;
    i = next;
  }
}

/// What follows "Tòa án nhân dân".
bool CourtReader::read_people_court(CourtName& court, std::size_t& i) {
  if (at(i, "toi cao") || at(i, "tc")) {
    i += at(i, "tc") ? 1 : 2;
    read_supreme(court, i);
    return true;
  }
  if (at(i, "cap cao") || at(i, "cc")) {
    i += at(i, "cc") ? 1 : 2;
    court.level = CourtLevel::high;
    return read_seat(court, i);
  }
  if (at(i, "khu vuc")) return read_regional(court, i += 2);
  if (at(i, "kv")) return read_regional(court, ++i);
  return read_unit(court, i);
}

/// Reads a court from its first word on; `i` moves past it.
bool CourtReader::read_court(CourtName& court, std::size_t& i) {
  if (at(i, "tandtc")) {
    read_supreme(court, ++i);
    return true;
  }
  if (at(i, "tandcc")) {
    court.level = CourtLevel::high;
    return read_seat(court, ++i);
  }
  const bool military = at(i, "toa an quan su") || at(i, "taqs");
  if (at(i, "toa an")) {
    i += military || at(i + 2, "nhan dan") ? 4 : at(i + 2, "nd") || at(i + 2, "nhan") ? 3 : 2;
  } else if (at(i, "ta nhan dan")) {
    i += 3;
  } else if (at(i, "tandkv")) {
    return read_regional(court, ++i);
  } else if (at(i, "tand") || military) {
    ++i;
  } else {
    return false;
  }
  if (i >= size() || trim_gap(gap(i)).find_first_of(";:)") != std::string_view::npos) return false;
  return military ? read_military(court, i) : read_people_court(court, i);
}

std::optional<CourtName> CourtReader::court_at(std::size_t i) {
  CourtName court;
  std::size_t first = i, next = i;
  if (!read_court(court, next)) return {};
  if (court.level == CourtLevel::appeals && i >= 3 && at(i - 3, "toa phuc tham")) first = i - 3;
  court.first_token = kept_[first];
  court.end_token = kept_[next - 1] + 1;
  return court;
}

std::vector<CourtName> CourtReader::read_all() {
  std::vector<CourtName> courts;
  for (std::size_t token = list_.next(0, Cue::kCourt); token < list_.size();) {
    const auto kept = std::lower_bound(kept_.begin(), kept_.end(), token);
    std::optional<CourtName> court;
    if (kept != kept_.end() && *kept == token) {
      court = court_at(static_cast<std::size_t>(kept - kept_.begin()));
    }
    token = list_.next(court ? court->end_token : token + 1, Cue::kCourt);
    if (!court) continue;
    court->begin = list_[court->first_token].begin;
    court->end = list_[court->end_token - 1].end;
    courts.push_back(std::move(*court));
  }
  return courts;
}

}  // namespace

std::vector<CourtName> find_court_names(const TokenList& list) {
  return CourtReader(list).read_all();
}

}  // namespace traan
