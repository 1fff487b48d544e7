#include "analyzers/judgment_number.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/date.h"

namespace traan {
namespace {

constexpr int kFirstYear = 1945, kLastYear = 2100;

/// What a part of the type says: the procedure, an act that only courts do, the kind of case, the
/// level, the issuing court (or an act that is written as one is).
enum class PartKind : std::uint8_t { procedure, act, acceptance, decision, type, level, court };

struct Part {
  std::string_view folded, written;
  PartKind kind;
};

constexpr std::array<Part, 43> kParts = {{
    {"qd", "QĐ", PartKind::decision},
    {"tb", "TB", PartKind::decision},
    {"kn", "KN", PartKind::decision},
    {"tl", "TL", PartKind::acceptance},
    {"xx", "XX", PartKind::procedure},
    {"cntt", "CNTT", PartKind::procedure},
    {"cn", "CN", PartKind::procedure},
    {"dc", "ĐC", PartKind::procedure},
    {"tdc", "TĐC", PartKind::procedure},
    {"gq", "GQ", PartKind::procedure},
    {"mp", "MP", PartKind::procedure},
    {"hpt", "HPT", PartKind::act},
    {"hdxx", "HĐXX", PartKind::act},
    {"cnstt", "CNSTT", PartKind::act},
    {"tlva", "TLVA", PartKind::act},
    {"mtt", "MTT", PartKind::procedure},
    {"ds", "DS", PartKind::type},
    {"vds", "VDS", PartKind::type},
    {"tcds", "TCDS", PartKind::type},
    {"dstc", "DSTC", PartKind::type},
    {"hs", "HS", PartKind::type},
    {"hc", "HC", PartKind::type},
    {"hngd", "HNGĐ", PartKind::type},
    {"hnvgd", "HNGĐ", PartKind::type},
    {"vhngd", "VHNGĐ", PartKind::type},
    {"hn", "HN", PartKind::type},
    {"lh", "LH", PartKind::type},
    {"kdtm", "KDTM", PartKind::type},
    {"kt", "KT", PartKind::type},
    {"ld", "LĐ", PartKind::type},
    {"ps", "PS", PartKind::type},
    {"xlhc", "XLHC", PartKind::type},
    {"st", "ST", PartKind::level},
    {"pt", "PT", PartKind::level},
    {"gdt", "GĐT", PartKind::level},
    {"tt", "TT", PartKind::level},
    {"ta", "TA", PartKind::court},
    {"tand", "TAND", PartKind::court},
    {"tandtc", "TANDTC", PartKind::court},
    {"cnttlh", "CNTTLH", PartKind::court},
    {"cnhgt", "CNHGT", PartKind::court},
    {"bpkctt", "BPKCTT", PartKind::court},
    {"adbpkctt", "ADBPKCTT", PartKind::court},
}};

constexpr std::size_t kLongestType = 20;  // letters
constexpr std::size_t kMostTokens = 6;

const Part* part_named(std::string_view folded) {
  return &*std::find_if(kParts.begin(), kParts.end(),
                        [&](const Part& part) { return part.folded == folded; });
}

/// The letters of the type, over one or more tokens, and where tokens begin.
struct Letters {
  std::string folded;
  std::array<bool, kLongestType + 1> token_start{};
  std::size_t end_token = 0;
};

/// The parts that make up `letters`, as few as possible; empty when they do not.
std::vector<const Part*> split_parts(std::string_view letters) {
  struct Best {
    const Part* part = nullptr;
    std::size_t count = kLongestType + 1;
  };
  std::array<Best, kLongestType + 1> best{};
  best[letters.size()].count = 0;
  for (std::size_t at = letters.size(); at-- > 0;) {
    for (const Part& part : kParts) {
      if (!letters.substr(at).starts_with(part.folded)) continue;
      const std::size_t count = best[at + part.folded.size()].count + 1;
      if (count < best[at].count) best[at] = {&part, count};
    }
  }
  std::vector<const Part*> parts;
  for (std::size_t at = 0; at < letters.size() && best[at].part; at += best[at].part->folded.size())
    parts.push_back(best[at].part);
  return best[0].part ? parts : std::vector<const Part*>();
}

bool has(const std::vector<const Part*>& parts, PartKind kind) {
  return std::any_of(parts.begin(), parts.end(), [&](const Part* p) { return p->kind == kind; });
}

std::optional<JudgmentNumberKind> kind_of(const std::vector<const Part*>& parts, bool with_year) {
  const bool type = has(parts, PartKind::type), level = has(parts, PartKind::level);
  if (has(parts, PartKind::acceptance)) {
    if (type || level) return JudgmentNumberKind::acceptance;
  } else if (has(parts, PartKind::decision)) {
    if (type || level || has(parts, PartKind::court) || has(parts, PartKind::act)) {
      return JudgmentNumberKind::decision;
    }
  } else if (type && !has(parts, PartKind::procedure) && (level || with_year)) {
    return JudgmentNumberKind::judgment;
  }
  return {};
}

/// Whether more tokens can only belong to the words after the number.
bool is_complete(const std::vector<const Part*>& parts) {
  return has(parts, PartKind::court) || (has(parts, PartKind::level) && has(parts, PartKind::type));
}

bool joins_letters(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return is_dash_gap(gap) || sign == "/" || sign == "_" || sign == "&" || gap == ".";
}

struct Type {
  Letters letters;
  std::vector<const Part*> parts;
  std::string published;
};

/// Parts joined as written: a dash where a token begins.
std::string published_type(const Type& type) {
  std::string out;
  std::size_t at = 0;
  for (const Part* part : type.parts) {
    if (at > 0 && type.letters.token_start[at]) out += '-';
    out += part->written;
    at += part->folded.size();
  }
  return out;
}

/// The longest run of tokens from `i` on that is a type.
std::optional<Type> type_at(const TokenList& list, std::size_t i, bool with_year) {
  std::optional<Type> found;
  Letters letters;
  for (std::size_t n = 0; n < kMostTokens && i < list.size(); ++n, ++i) {
    const std::string_view word = list[i].folded;
    if (list.is_number(i) || letters.folded.size() + word.size() > kLongestType) break;
    if (n > 0 && !joins_letters(list.gap(i))) {
      const bool same_case = list.all_upper(i) == list.all_upper(i - 1);
      if (!is_space_gap(list.gap(i)) || !same_case || (found && is_complete(found->parts))) break;
    }
    letters.token_start[letters.folded.size()] = true;
    letters.folded += word;
    letters.end_token = i + 1;
    auto parts = split_parts(letters.folded);
    if (parts.empty() || !kind_of(parts, with_year)) continue;
    found = Type{letters, std::move(parts), {}};
    found->published = published_type(*found);
  }
  if (!found) return {};
  // "12/2018/DS-XYZ" is not ours: letters go on right behind the dash.
  const std::size_t next = found->letters.end_token;
  if (next < list.size() && !list.is_number(next) && list.starts_upper(next)) {
    const std::string_view gap = list.gap(next);
    const bool near = joins_letters(gap) && gap.size() <= 3;
    const bool glued =
        is_dash_gap(gap) && trim_gap(gap).data() + trim_gap(gap).size() == gap.data() + gap.size();
    if (is_complete(found->parts) ? glued && list.all_upper(next) : near) return {};
  }
  return found;
}

/// The one spelling of a type: QĐST-HNGĐ, HNGĐ-PT; judgments have their type before the level.
std::string canonical_type(const std::vector<const Part*>& parts, JudgmentNumberKind kind) {
  std::string out;
  if (kind == JudgmentNumberKind::judgment) {
    for (const Part* part : parts) {
      if (part->kind == PartKind::type && !out.ends_with(part->written)) out += part->written;
    }
    if (has(parts, PartKind::level)) out += '-';
    for (const Part* part : parts) {
      if (part->kind == PartKind::level) out += part->written;
    }
    return out;
  }
  const bool has_type = has(parts, PartKind::type);
  const Part* before = nullptr;
  for (const Part* part : parts) {
    bool dash = false;
    if (before) {
      const bool opens_group = part->kind == PartKind::type || part->kind == PartKind::court;
      const bool procedure = before->kind != PartKind::type && before->kind != PartKind::level;
      dash = opens_group ? before->kind != PartKind::type
             : part->kind == PartKind::level
                 ? procedure && !has_type && before->kind != PartKind::acceptance
                 : !procedure;
    }
    if (dash) out += '-';
    out += part->written;
    before = part;
  }
  return out;
}

void fill_parts(JudgmentNumber& found, const std::vector<const Part*>& parts) {
  for (const Part* part : parts) {
    if (part->kind == PartKind::type && found.case_type.empty()) found.case_type = part->written;
    if (part->kind == PartKind::level && found.level.empty()) found.level = part->written;
  }
}

/// The year at token `i`, of two digits or four; 0 when there is none.
int year_at(const TokenList& list, std::size_t i) {
  const int year = list.number(i);
  if (year < 0) return 0;
  const std::size_t digits = list[i].folded.size();
  if (digits == 4 && year >= kFirstYear && year <= kLastYear) return year;
  if (digits == 2) return year < kFirstYear % 100 ? 2000 + year : 1900 + year;
  return 0;
}

bool is_serial(const TokenList& list, std::size_t i) {
  constexpr std::size_t kMostDigits = 5;
  return list.number(i) >= 1 && list[i].folded.size() <= kMostDigits;
}

/// Whether "thụ lý số" or "thụ lý vụ án số" stands before the number at `i`.
bool names_acceptance(const TokenList& list, std::size_t i) {
  constexpr std::size_t kReach = 5;
  if (i == 0 || list[i - 1].folded != "so") return false;
  for (std::size_t back = 2; back <= kReach && back < i; ++back) {
    if (list.is_number(i - back) || list[i - back + 1].before != Break::none) return false;
    if (list.folded_at(i - back - 1, "thu ly")) return true;
  }
  return false;
}

/// A case file's number that was written as that of a judgment: 17/2022/HSST for TLST-HS.
void make_acceptance(Type& type, JudgmentNumber& found) {
  const auto is_level = [](const Part* part) { return part->kind == PartKind::level; };
  found.kind = JudgmentNumberKind::acceptance;
  std::stable_partition(type.parts.begin(), type.parts.end(), is_level);
  type.parts.insert(type.parts.begin(), part_named("tl"));
}

/// "05/2021/HNGĐ-PT", "06/QĐ-TA".
std::optional<JudgmentNumber> typed_at(const TokenList& list, std::size_t i) {
  if (!is_serial(list, i)) return {};
  std::size_t at = i + 1;
  std::string serial(list[i].folded), suffix;
  if (at < list.size() && list.gap(at).empty() && list[at].folded.size() == 1) {
    suffix = capitalised(list[at++].folded);  // 41A/2018/HSST
  }
  if (at >= list.size()) return {};
  const bool dash = list.gap(at) == "-" && list[at].folded.size() == 4;  // 12-2020/DS-ST
  if (!is_slash_gap(list.gap(at)) && !dash) return {};
  if (trim_gap(list.gap(i)).ends_with('/')) return {};  // the year of a blank "…/2021/HS-ST"
  if (i > 0 && list.gap(i) == "-" && list.is_number(i - 1)) return {};  // … or of "12-2020/HS-ST"
  JudgmentNumber found;
  found.number = list.number(i);
  bool spaced = false;
  if (const int year = year_at(list, at); year != 0) {
    if (at + 1 >= list.size()) return {};
    const std::string_view gap = list.gap(at + 1);
    spaced = gap == " ";  // 12/2020 ds-st: only before a whole type
    if (!is_slash_gap(gap) && !is_dash_gap(gap) && !spaced) return {};
    found.year = year;
    ++at;
  } else if (dash) {
    return {};
  }
  auto type = type_at(list, at, found.year != 0);
  if (!type || (spaced && !(has(type->parts, PartKind::type) && is_complete(type->parts))))
    return {};
  found.kind = *kind_of(type->parts, found.year != 0);
  const bool of_case_file = found.kind == JudgmentNumberKind::judgment && names_acceptance(list, i);
  if (of_case_file) make_acceptance(*type, found);
  found.end_token = type->letters.end_token;
  if (found.year == 0) {  // 45/HSST/2019
    const std::size_t last = found.end_token;
    const bool joined = last < list.size() && list[last].folded.size() == 4 &&
                        (is_slash_gap(list.gap(last)) || list.gap(last) == "-");
    if (joined && year_at(list, last) != 0) {
      found.year = year_at(list, last);
      ++found.end_token;
    }
  }
  const std::string year = found.year == 0 ? "/" : "/" + std::to_string(found.year) + "/";
  found.canonical = found.kind == JudgmentNumberKind::judgment   ? "CASE:"
                    : found.kind == JudgmentNumberKind::decision ? "DEC:"
                                                                 : "TL:";
  found.canonical +=
      std::to_string(found.number) + suffix + year + canonical_type(type->parts, found.kind);
  found.published = serial + suffix + year + type->published;
  fill_parts(found, type->parts);
  found.first_token = i;
  found.begin = list[i].begin;
  found.end = list[found.end_token - 1].end;
  return found;
}

/// Whether a few words before "số" at `i` say that a judgment or decision is named.
bool names_judgment(const TokenList& list, std::size_t i) {
  constexpr std::size_t kReach = 10;  // "Bản án hôn nhân và gia đình sơ thẩm số"
  // Papers of their own, and acts of other authorities.
  constexpr std::array<std::string_view, 16> kOthers = {
      "giay",      "hop dong",  "bien ban", "van ban",  "cong van",  "vi pham hanh chinh",
      "thu hoi",   "khoi to",   "cap giay", "giao dat", "phe duyet", "thi hanh an",
      "vat chung", "thanh lap", "bo nhiem", "xu phat"};
  for (std::size_t back = 2; back <= kReach && back <= i; ++back) {
    if (list.folded_at(i - back, "ban an") || list.folded_at(i - back, "quyet dinh")) return true;
    if (std::any_of(kOthers.begin(), kOthers.end(),
                    [&](std::string_view words) { return list.folded_at(i - back, words); })) {
      return false;
    }
    if (list.is_number(i - back) || list[i - back + 1].before != Break::none) return false;
  }
  return false;
}

/// Whether the words from `i` on name an authority that is not a court.
bool is_other_authority(const TokenList& list, std::size_t i) {
  if (i < list.size() && (list[i].folded == "cua" || list[i].folded == "do")) ++i;
  constexpr std::array<std::string_view, 21> kAuthorities = {
      "uy ban",      "ubnd",      "chu tich", "cong an",   "vien kiem",         "vksnd",
      "co quan",     "chinh phu", "bo",       "so",        "giam doc",          "tong giam doc",
      "chi cuc",     "cuc",       "phong",    "thu tuong", "hoi dong nhan dan", "cong ty",
      "hieu truong", "kiem sat",  "van phong"};
  return std::any_of(kAuthorities.begin(), kAuthorities.end(),
                     [&](std::string_view words) { return list.folded_at(i, words); });
}

/// "Bản án số 15 ngày 12/3/2021", from the number on.
std::optional<JudgmentNumber> dated_at(const TokenList& list, std::size_t i) {
  if (i == 0 || !is_serial(list, i)) return {};
  const bool numbered = list[i - 1].folded == "so";
  const bool plain = i > 1 && list.folded_at(i - 2, "ban an");  // "bản án 15 ngày …"
  if (!numbered && !plain) return {};
  std::size_t at = i + 1;
  const int year = at < list.size() && is_slash_gap(list.gap(at)) ? year_at(list, at) : 0;
  if (year != 0) ++at;
  const std::string_view gap = trim_gap(list.gap(at));
  const bool joined = gap.empty() || gap == "," || gap == "(" || is_dash_gap(gap);
  if (at < list.size() && (list[at].folded == "de" || list[at].folded == "ra")) ++at;
  if (at >= list.size() || list[at].folded != "ngay" || !joined) return {};
  if (numbered && !names_judgment(list, i - 1)) return {};
  const auto date = date_at(list, at + 1);
  if (!date || date->day == 0) return {};
  if ((year != 0 && year != date->year) || is_other_authority(list, date->end_token)) return {};
  JudgmentNumber found;
  found.kind = JudgmentNumberKind::dated;
  found.number = list.number(i);
  found.year = date->year;
  found.canonical = "NUMDATE:" + std::to_string(found.number) + "@" + date->iso();
  found.published = list[i].folded;
  if (year != 0) found.published += "/" + std::to_string(year);
  found.first_token = i;
  found.end_token = date->end_token;
  found.begin = list[i].begin;
  found.end = date->end;
  return found;
}

}  // namespace

std::vector<JudgmentNumber> find_judgment_numbers(const TokenList& list) {
  std::vector<JudgmentNumber> found;
  for (std::size_t i = list.next(0, Cue::kNumber); i < list.size();) {
    auto number = typed_at(list, i);
    if (!number) number = dated_at(list, i);
    i = list.next(number ? number->end_token : i + 1, Cue::kNumber);
    if (number) found.push_back(std::move(*number));
  }
  return found;
}

std::vector<JudgmentNumber> find_judgment_numbers(std::string_view text) {
  return find_judgment_numbers(TokenList(text));
}

}  // namespace traan
