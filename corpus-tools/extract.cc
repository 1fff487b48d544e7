#include "corpus-tools/extract.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/precedent_number.h"
#include "analyzers/province.h"
#include "corpus-tools/extract_opening.h"
#include "corpus-tools/extract_subject.h"

namespace traan {
namespace {

/// What the header says of the judgment's own number.
struct OwnNumber {
  const JudgmentNumber* typed = nullptr;  // null when only figures are there
  std::string published;
  std::size_t end_token = 0;
};

/// Whether token `i`, the word "số" or "án" before a number, ends a label at the head of a line:
/// "Bản án số", "Quyết định giám đốc thẩm số", "Số".
bool ends_label(const Opening& opening, std::size_t i) {
  constexpr std::size_t kReach = 12;
  const TokenList& list = opening.tokens();
  for (std::size_t back = 0; back <= kReach && back <= i; ++back) {
    const std::size_t at = i - back;
    if (!list.starts_upper(at) || !opening.starts_cell(at)) continue;
    const bool named = list.folded_at(at, "ban an") || list.folded_at(at, "quyet dinh") ||
                       list.folded_at(at, "an le");
    if (named || (back == 0 && list[i].folded == "so")) return true;
  }
  return false;
}

/// Whether a header's label stands before token `i`, a number.
bool is_labelled(const Opening& opening, std::size_t i) {
  const TokenList& list = opening.tokens();
  if (i == 0) return false;
  const std::string_view before = list[i - 1].folded;
  const bool label = before == "so" || (i > 1 && list.folded_at(i - 2, "ban an"));
  return label && ends_label(opening, i - 1);
}

/// Whether the line goes on after token `end` as a sentence would.
bool in_sentence(const Opening& opening, std::size_t end) {
  const TokenList& list = opening.tokens();
  return end < list.size() && !opening.starts_cell(end) && !opening.is_motto(end) &&
         !list.starts_upper(end) && !list.is_number(end);
}

const JudgmentNumber* own_typed_number(const Opening& opening) {
  const auto usable = [&](const JudgmentNumber& n) {
    return n.kind == JudgmentNumberKind::judgment || n.kind == JudgmentNumberKind::decision;
  };
  for (const JudgmentNumber& n : opening.numbers()) {
    if (usable(n) && n.first_token < opening.header_end() && is_labelled(opening, n.first_token)) {
      return &n;
    }
  }
  for (const JudgmentNumber& n : opening.numbers()) {
    if (usable(n) && is_labelled(opening, n.first_token) && !in_sentence(opening, n.end_token)) {
      return &n;
    }
  }
  // The label cannot be read: a number that ends a short line.
  constexpr std::size_t kShortLine = 8;
  const auto ends_short_line = [&](std::size_t i) {
    for (std::size_t back = 0; back <= kShortLine && back <= i; ++back) {
      if (opening.starts_cell(i - back)) return true;
    }
    return false;
  };
  for (const JudgmentNumber& n : opening.numbers()) {
    const std::size_t i = n.first_token;
    const bool alone = i < opening.header_end() && !in_sentence(opening, n.end_token);
    if (usable(n) && alone && ends_short_line(i)) return &n;
  }
  return nullptr;
}

/// "Bản án số: 15" or "15/2021": all that many a header has.
std::optional<OwnNumber> own_bare_number(const Opening& opening) {
  const TokenList& list = opening.tokens();
  for (std::size_t i = 1; i < opening.header_end(); ++i) {
    if (list.number(i) < 1 || list[i].folded.size() > 5 || !is_labelled(opening, i)) continue;
    if (list.gap(i).find('/') != std::string_view::npos) continue;  // "số: …/2019/DS-ST"
    OwnNumber own{nullptr, std::string(list[i].folded), i + 1};
    const int year = list.number(i + 1);
    if (year > 1945 && year < 2100 && trim_gap(list.gap(i + 1)) == "/") {
      own.published += "/" + std::to_string(year);
      ++own.end_token;
    }
    return own;
  }
  return {};
}

std::optional<OwnNumber> own_number(const Opening& opening) {
  if (const JudgmentNumber* typed = own_typed_number(opening)) {
    return OwnNumber{typed, typed->published, typed->end_token};
  }
  return own_bare_number(opening);
}

/// The precedent whose text this is: named before anything else.
std::optional<PrecedentNumber> own_precedent(const Opening& opening) {
  constexpr std::size_t kReach = 40;
  for (const PrecedentNumber& n : find_precedent_numbers(opening.tokens())) {
    if (n.first_token > kReach || n.first_token < 3 || n.year == 0) break;
    const std::size_t label = n.first_token - 3;
    if (opening.tokens().folded_at(label, "an le so") && opening.starts_cell(label)) return n;
  }
  return {};
}

/// The last of the days that are named together with dates()[k]: "ngày 25 và ngày 31 tháng 7 …".
const Date& last_of_group(const Opening& opening, std::size_t k) {
  const TokenList& list = opening.tokens();
  const std::vector<Date>& dates = opening.dates();
  for (; k + 1 < dates.size(); ++k) {
    std::size_t i = dates[k].end_token;
    const auto joins = [&](std::size_t at) {
      constexpr std::array<std::string_view, 6> kWords = {"va", "den", "ngay", "cac", "tu", "tai"};
      return list.is_number(at) ||
             std::find(kWords.begin(), kWords.end(), list[at].folded) != kWords.end();
    };
    while (i < dates[k + 1].first_token && joins(i)) ++i;
    if (i != dates[k + 1].first_token || dates[k + 1].day == 0) break;
  }
  return dates[k];
}

/// The word "ngày" that introduces the date at `first`, other days of its group between; npos when
/// there is none on the line.
std::size_t day_word_before(const TokenList& list, std::size_t first) {
  constexpr std::size_t kReach = 8;
  for (std::size_t back = 1; back <= kReach && back <= first; ++back) {
    const std::size_t i = first - back;
    if (list[i].folded == "ngay") return i;
    const bool between = list.is_number(i) || list[i].folded == "va" ||
                         list.folded_at(i, "xet xu") || list.folded_at(i - 1, "xet xu") ||
                         list.folded_at(i, "tuyen an") || list.folded_at(i - 1, "tuyen an");
    if (list.starts_line(i + 1) || !between) break;
  }
  return std::string_view::npos;
}

const Date* header_date(const Opening& opening, const std::optional<OwnNumber>& number) {
  constexpr std::size_t kNear = 30;
  const TokenList& list = opening.tokens();
  const std::size_t near_number = number ? number->end_token + kNear : 0;
  for (std::size_t k = 0; k < opening.dates().size(); ++k) {
    const Date& date = opening.dates()[k];
    if (date.day == 0) continue;
    const bool in_header = date.first_token < opening.header_end();
    const bool after_number =
        number && date.first_token >= number->end_token && date.first_token < near_number;
    if (!in_header && !after_number) continue;
    const std::size_t word = day_word_before(list, date.first_token);
    if (word == std::string_view::npos) {
      // "Ngày" itself was lost: the date alone in the line under the number.
      const bool next_line = after_number && date.first_token < number->end_token + 3;
      if (next_line) return &last_of_group(opening, k);
      continue;
    }
    // "Ngày 5-4-2017" begins a line; "Dĩ An, ngày 5 tháng 4 …" follows a place.
    const bool own_line = opening.starts_cell(word) && list.starts_upper(word);
    const bool behind_number = number && word == number->end_token;
    const bool after_place = trim_gap(list.gap(word)) == ",";
    if (behind_number) return &date;  // "BẢN ÁN 12/2018/DS-PT NGÀY 05/6/2018 VỀ …"
    if ((own_line || after_place) && !in_sentence(opening, last_of_group(opening, k).end_token)) {
      return &last_of_group(opening, k);
    }
  }
  return nullptr;
}

/// Whether the word "ngày" at `word` is in the first words of a paragraph: "Ngày …", "Trong các
/// ngày 24 tháng 11 và ngày …", "Hôm nay, ngày …".
bool opens_hearing(const Opening& opening, std::size_t word) {
  constexpr std::size_t kReach = 12;
  constexpr std::array<std::string_view, 7> kFirstWords = {"ngay", "trong", "vao", "hom",
                                                           "cac",  "tu",    "hoi"};
  const TokenList& list = opening.tokens();
  std::size_t begin = word;
  while (begin > 0 && begin + kReach > word && !list.starts_line(begin)) --begin;
  return list.starts_line(begin) && list.starts_upper(begin) &&
         std::find(kFirstWords.begin(), kFirstWords.end(), list[begin].folded) != kFirstWords.end();
}

/// "Ngày 5 tháng 6 năm 2020 tại trụ sở Tòa án …": the day of the hearing.
const Date* hearing_date(const Opening& opening) {
  constexpr std::size_t kReach = 12;
  constexpr std::array<std::string_view, 5> kSigns = {"tai", "mo phien", "xet xu", "tien hanh",
                                                      "toa an"};
  const TokenList& list = opening.tokens();
  for (std::size_t k = 0; k < opening.dates().size(); ++k) {
    const std::size_t word = day_word_before(list, opening.dates()[k].first_token);
    if (word == std::string_view::npos || opening.dates()[k].day == 0) continue;
    if (!opens_hearing(opening, word)) continue;
    const Date& last = last_of_group(opening, k);
    const std::size_t end = std::min(last.end_token + kReach, list.size());
    for (const std::string_view sign : kSigns) {
      if (opening.find(sign, last.end_token, end) != end) return &last;
    }
  }
  return nullptr;
}

/// Whether `more` is `court` named in full.
bool completes(const CourtName& court, const CourtName& more) {
  return court.level == more.level && court.name == more.name && court.province.empty() &&
         !more.province.empty();
}

/// `court` with the province that has a line of its own in the header ("TỈNH ĐẮK LẮK"): the court's
/// line above it could not be read.
CourtName with_province_line(const Opening& opening, CourtName court) {
  constexpr std::size_t kLongest = 5;
  if (court.level < CourtLevel::regional || court.level == CourtLevel::military) return court;
  const TokenList& list = opening.tokens();
  for (std::size_t i = 0; i + 1 < opening.header_end(); ++i) {
    const bool province = list.folded_at(i, "tinh");
    if (!opening.starts_cell(i) || !(province || list.folded_at(i, "thanh pho"))) continue;
    std::string folded;
    for (std::size_t k = i + (province ? 1 : 2); k < list.size() && k < i + 1 + kLongest; ++k) {
      if (!folded.empty()) folded += ' ';
      folded += list[k].folded;
    }
    std::size_t words = 0;
    const Province* found = province_at(folded, &words);
    if (!found || found->city == province || (!province && found->name == court.name)) continue;
    court.province = found->name;
    court.known_province = true;
    break;
  }
  return court;
}

/// How surely the court at `court` is the one that speaks, 0 for not at all.
int speaks(const Opening& opening, const CourtName& court, const Date* hearing) {
  const TokenList& list = opening.tokens();
  const std::size_t i = court.first_token;
  const bool in_capitals = list.all_upper(i) && list.all_upper(i + 1);
  // "HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO" does not begin with the court.
  if (in_capitals && (opening.starts_cell(i) || list.all_upper(i - 1))) return 4;
  if (i < opening.header_end() && list.starts_upper(i) && opening.starts_cell(i)) return 3;
  // "- Thư ký phiên tòa: … - Thư ký Tòa án nhân dân thành phố …"
  if (i > 1 && (list.folded_at(i - 2, "thu ky") || list.folded_at(i - 2, "tham tra"))) return 2;
  if (i > 2 && list.folded_at(i - 3, "tham tra vien")) return 2;
  if (i > 1 && list.folded_at(i - 2, "tru so")) return 2;
  // "Ngày …, tại cơ sở …, Tòa án nhân dân quận … tiến hành phiên họp"
  constexpr std::size_t kHearingSentence = 50;
  const bool hears =
      hearing && i >= hearing->end_token && i < hearing->end_token + kHearingSentence;
  return hears ? 1 : 0;
}

/// The court that speaks: the header's, or the one after "NHÂN DANH", with its province from
/// wherever it is named in full.
std::optional<CourtName> own_court(const Opening& opening, const Date* hearing) {
  const CourtName* own = nullptr;
  int surest = 0;
  for (const CourtName& court : opening.courts()) {
    const int sure = speaks(opening, court, hearing);
    if (sure > surest) {
      surest = sure;
      own = &court;
    }
  }
  if (!own) return {};
  CourtName court = *own;
  for (const CourtName& more : opening.courts()) {
    if (!completes(court, more)) continue;
    court.province = more.province;
    court.known_province = more.known_province;
    break;
  }
  if (court.province.empty()) court = with_province_line(opening, std::move(court));
  return court;
}

std::string_view case_type_of(std::string_view type) {
  if (type == "HS") return "criminal";
  if (type == "DS" || type == "VDS" || type == "TCDS" || type == "DSTC") return "civil";
  if (type == "HNGĐ" || type == "VHNGĐ" || type == "HN") return "family";
  if (type == "KDTM" || type == "KT") return "commercial";
  if (type == "LĐ") return "labour";
  if (type == "HC") return "administrative";
  if (type == "PS") return "bankruptcy";
  if (type == "XLHC") return "admin_measure";
  return {};
}

std::string_view instance_of(std::string_view level) {
  if (level == "ST") return "first";
  if (level == "PT") return "appeal";
  if (level == "GĐT") return "cassation";
  if (level == "TT") return "reopening";
  return {};
}

struct Sign {
  std::string_view words, value;
};

/// The value whose words come first in the opening.
template <std::size_t N>
std::string_view first_sign(const Opening& opening, const std::array<Sign, N>& signs) {
  for (std::size_t i = 0; i < opening.tokens().size(); ++i) {
    for (const Sign& sign : signs) {
      if (opening.tokens().folded_at(i, sign.words)) return sign.value;
    }
  }
  return {};
}

std::string_view case_type_from_words(const Opening& opening) {
  constexpr std::array<Sign, 14> kSigns = {{
      {"bien phap xu ly hanh chinh", "admin_measure"},
      {"vu an hinh su", "criminal"},
      {"bi cao", "criminal"},
      {"hon nhan va gia dinh", "family"},
      {"hon nhan gia dinh", "family"},
      {"ly hon", "family"},
      {"kinh doanh thuong mai", "commercial"},
      {"vu an lao dong", "labour"},
      {"tranh chap lao dong", "labour"},
      {"vu an hanh chinh", "administrative"},
      {"nguoi khoi kien", "administrative"},
      {"thu tuc pha san", "bankruptcy"},
      {"vu an dan su", "civil"},
      {"nguyen don", "civil"},
  }};
  return first_sign(opening, kSigns);
}

std::string_view instance_from_words(const Opening& opening) {
  constexpr std::array<Sign, 7> kSigns = {{
      {"quyet dinh giam doc tham", "cassation"},
      {"quyet dinh tai tham", "reopening"},
      {"hoi dong giam doc tham", "cassation"},
      {"xet xu giam doc tham", "cassation"},
      {"xet xu tai tham", "reopening"},
      {"phuc tham", "appeal"},
      {"so tham", "first"},
  }};
  return first_sign(opening, kSigns);
}

/// The first number of a case file or hearing that has what `field` is about.
std::string_view from_other_numbers(const Opening& opening, std::string JudgmentNumber::*field) {
  for (const JudgmentNumber& n : opening.numbers()) {
    if (n.kind == JudgmentNumberKind::acceptance && !(n.*field).empty()) return n.*field;
  }
  return {};
}

std::string_view find_case_type(const Opening& opening, const JudgmentNumber* own) {
  if (own) {
    if (const std::string_view type = case_type_of(own->case_type); !type.empty()) return type;
  }
  const std::string_view words = case_type_from_words(opening);
  if (words == "admin_measure") return words;
  const auto type = case_type_of(from_other_numbers(opening, &JudgmentNumber::case_type));
  return type.empty() ? words : type;
}

std::string_view find_instance(const Opening& opening, const JudgmentNumber* own) {
  if (own && !own->level.empty()) return instance_of(own->level);
  const auto level = instance_of(from_other_numbers(opening, &JudgmentNumber::level));
  return level.empty() ? instance_from_words(opening) : level;
}

/// Whether the header's number is labelled "Bản án số" or "Quyết định số", or a heading says which
/// of the two this is; empty when nothing does.
std::string_view kind_of_header(const Opening& opening) {
  const TokenList& list = opening.tokens();
  for (std::size_t i = 0; i < opening.header_end(); ++i) {
    if (!opening.starts_cell(i) || !list.starts_upper(i)) continue;
    if (list.folded_at(i, "ban an")) return "judgment";
    if (list.folded_at(i, "quyet dinh")) return "decision";
  }
  return {};
}

/// Judgments are headed "Bản án"; decisions of every kind "Quyết định", which cassation always is.
std::string_view find_kind(const Opening& opening, const std::optional<OwnNumber>& number,
                           std::string_view instance) {
  const JudgmentNumber* own = number ? number->typed : nullptr;
  if (own && own->kind == JudgmentNumberKind::decision) return "decision";
  if (instance == "cassation" || instance == "reopening") return "decision";
  if (const std::string_view kind = kind_of_header(opening); !kind.empty()) return kind;
  if (own) return "judgment";
  const TokenList& list = opening.tokens();
  if (opening.find("nhan danh", 0, list.size()) != list.size() ||
      opening.find("hoi dong xet xu", 0, list.size()) != list.size()) {
    return "judgment";
  }
  return number ? "decision" : "";
}

void fill(std::string& field, std::string_view value) {
  if (field.empty()) field = value;
}

void fill_court(Record& record, const Opening& opening, const Date* hearing) {
  auto court = own_court(opening, hearing);
  if (!court) return;
  // Huế became a city of the province's rank on 1 January 2025.
  if (court->level == CourtLevel::city && court->name == "Huế" && court->province.empty() &&
      record.date >= "2025") {
    court->level = CourtLevel::provincial;
    court->province = court->name;
    court->known_province = true;
  }
  fill(record.court, court->published());
  fill(record.court_level, court->record_level());
  if (court->known_province) fill(record.province, court->province);
}

std::string find_subject(const Record& record, const Opening& opening) {
  if (record.case_type == "criminal") return criminal_subject(record.text);
  if (record.case_type == "admin_measure") return measure_subject(opening);
  return civil_subject(opening);
}

}  // namespace

void extract_metadata(Record& record) {
  const Opening opening(record.text);
  if (const auto precedent = own_precedent(opening)) {
    fill(record.kind, "precedent");
    fill(record.number, precedent->published);
  }
  const bool is_precedent = record.kind == "precedent";
  const auto number = is_precedent ? std::nullopt : own_number(opening);
  if (number) fill(record.number, number->published);
  const Date* hearing = is_precedent ? nullptr : hearing_date(opening);
  const Date* date = header_date(opening, number);
  if (!date) date = hearing;
  if (date) fill(record.date, date->iso());
  fill_court(record, opening, hearing);
  const JudgmentNumber* own = number ? number->typed : nullptr;
  if (!is_precedent) {
    fill(record.instance, find_instance(opening, own));
    fill(record.case_type, find_case_type(opening, own));
  }
  fill(record.kind, find_kind(opening, number, record.instance));
  if (record.case_type == "admin_measure") fill(record.kind, "decision");
  if (record.subject.empty() && !is_precedent) record.subject = find_subject(record, opening);
}

}  // namespace traan
