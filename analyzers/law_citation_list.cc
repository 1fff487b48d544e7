#include "analyzers/law_citation_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "analyzers/cue.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr int kLastArticle = 999, kLastClause = 99, kLongestRange = 100;
constexpr std::size_t kMostJoiningWords = 4, kLongestPageNumber = 3;

/// The letters of points in their order.
constexpr std::array<std::string_view, 25> kPoints = {"a", "b", "c", "d", "đ", "e", "g", "h", "i",
                                                      "k", "l", "m", "n", "o", "p", "q", "r", "s",
                                                      "t", "u", "ư", "v", "x", "y", "z"};

int point_index(std::string_view letter) {
  const auto at = std::find(kPoints.begin(), kPoints.end(), letter);
  return at == kPoints.end() ? -1 : static_cast<int>(at - kPoints.begin());
}

/// What the signs between two tokens come to.
struct Signs {
  CitationLink link = CitationLink::none;
  bool stops = false;  // a sign that ends a list
};

/// White space, quotes and the dashes of list items do not count.
Signs read_signs(std::string_view gap) {
  Signs signs;
  for (std::size_t pos = 0; pos < gap.size();) {
    const Decoded d = decode_utf8(gap, pos);
    pos += d.length;
    switch (d.code_point) {
      case U';':
        signs.link = CitationLink::semicolon;
        break;
      case U',':
      case U'+':
      case U'&':
        signs.link = std::max(signs.link, CitationLink::comma);
        break;
      case U' ':
      case U'\t':
      case U'\n':
      case U'\r':
      case U'\f':
      case U'\u00A0':
      case U'"':
      case U'\'':
      case U'“':
      case U'”':
      case U'‘':
      case U'’':
      case U'-':
      case U'–':
      case U'—':
        break;
      default:
        signs.stops = true;
    }
  }
  return signs;
}

std::optional<CitationLevel> level_at(const TokenList& list, std::size_t i) {
  if (i >= list.size() || (list[i].cues & Cue::kCitation) == 0) return {};
  const std::string_view word = list[i].folded;
  if (word == "dieu") return CitationLevel::article;
  if (word == "khoan") return CitationLevel::clause;
  return CitationLevel::point;
}

/// A page's number between two lines of a list.
bool is_page_number(const TokenList& list, std::size_t i) {
  return list.number(i) > 0 && list[i].folded.size() <= kLongestPageNumber && list.starts_line(i) &&
         i + 1 < list.size() && list.starts_line(i + 1) && trim_gap(list.gap(i + 1)).empty();
}

/// Words after a number that make it a count of something: "Điều 65, 02 năm tù".
bool counts_something(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 30> kWords = {
      "nam",  "thang", "ngay", "bi",  "dong", "trieu", "ty",  "nguoi", "lan",  "gio",
      "phut", "chiec", "cai",  "goi", "m2",   "m",     "kg",  "gam",   "g",    "ha",
      "thua", "to",    "doan", "xe",  "tui",  "nghin", "ong", "ba",    "tien", "vu"};
  if (i >= list.size() || !trim_gap(list.gap(i)).empty())
    return i < list.size() && (list.gap(i).find('/') != std::string_view::npos ||
                               trim_gap(list.gap(i)).starts_with("("));
  return std::find(kWords.begin(), kWords.end(), list[i].folded) != kWords.end();
}

/// Reads the values of one part.
class ValueReader {
 public:
  ValueReader(const TokenList& list, CitationPart& part) : list_(list), part_(part) {}
  /// From token `i` on; false when there is none.
  bool read(std::size_t i);
  /// Puts what lies between `from` and the first value before it.
  void fill_range(const std::string& from);

 private:
  bool read_value(std::size_t& i, bool first);
  bool read_letter(std::size_t& i, bool first);
  bool read_number(std::size_t& i, bool first);
  bool add_pieces(std::size_t i, bool first);
  bool next_value(std::size_t& i, bool& range) const;
  void expand(std::size_t at, const std::string& from);
  int last_number() const {
    return part_.level == CitationLevel::article ? kLastArticle : kLastClause;
  }

  const TokenList& list_;
  CitationPart& part_;
};

/// The number that a value begins with; 0 without one.
int number_of(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// Inserts the values between `from` and the value at `at`, which are where that value is.
void ValueReader::expand(std::size_t at, const std::string& from) {
  const CitationValue to = part_.values[at];
  std::vector<CitationValue> between;
  const bool letters = part_.level == CitationLevel::point && point_index(to.text) >= 0;
  const int first = letters ? point_index(from) : number_of(from);
  const int last = letters ? point_index(to.text) : number_of(to.text);
  if (first < (letters ? 0 : 1) || last - first > kLongestRange) return;
  for (int n = first + 1; n < last; ++n) {
    const std::string text =
        letters ? std::string(kPoints[static_cast<std::size_t>(n)]) : std::to_string(n);
    between.push_back({text, to.begin, to.end});
  }
  part_.values.insert(part_.values.begin() + static_cast<std::ptrdiff_t>(at), between.begin(),
                      between.end());
}

void ValueReader::fill_range(const std::string& from) { expand(0, from); }

/// The letter of a point: small, except where all is in capitals.
bool ValueReader::read_letter(std::size_t& i, bool first) {
  const bool capitals = list_.all_upper(part_.first_token);
  if (list_.is_number(i) || list_[i].folded.size() > 2) return false;
  if (list_.starts_upper(i) && !capitals && !first) return false;
  std::string letter = lower_spelling(list_, i);
  const std::size_t letters = std::min(letter.find_first_of("0123456789"), letter.size());
  if (point_index(std::string_view(letter).substr(0, letters)) < 0) return false;
  part_.values.push_back({std::move(letter), list_[i].begin, list_[i].end});
  ++i;
  return true;
}

/// "34,37,147" is one token.
bool ValueReader::add_pieces(std::size_t i, bool first) {
  const std::string_view token = list_[i].folded;
  const bool plain = list_.text(i).size() == token.size();
  std::vector<CitationValue> pieces;
  for (std::size_t at = 0; at <= token.size();) {
    const std::size_t end = std::min(token.find(',', at), token.size());
    const std::string_view digits = token.substr(at, end - at);
    const int number = number_of(digits);
    const bool zero = digits.starts_with('0') && !(first && pieces.empty());
    if (digits.empty() || digits.size() > 3 || number < 1 || number > last_number() || zero ||
        digits.find_first_not_of("0123456789") != std::string_view::npos) {
      return false;
    }
    CitationValue value{std::to_string(number), list_[i].begin, list_[i].end};
    if (plain) {
      value.begin = list_[i].begin + at;
      value.end = list_[i].begin + end;
    }
    pieces.push_back(std::move(value));
    at = end + 1;
  }
  part_.values.insert(part_.values.end(), pieces.begin(), pieces.end());
  return true;
}

bool ValueReader::read_number(std::size_t& i, bool first) {
  std::size_t next = i + 1;
  // "217a", but not "500 m2"
  const bool suffix = next < list_.size() && list_.gap(next).empty() &&
                      list_[next].folded.size() == 1 && !list_.is_number(next);
  if (suffix) ++next;
  if (!first && counts_something(list_, next)) return false;
  if (!first && next < list_.size() && list_.starts_line(i) && list_.gap(next).starts_with('.')) {
    return false;  // the number of a paragraph
  }
  if (next < list_.size() && list_.gap(next).starts_with('/') &&
      (list_[next].cues & Cue::kLaw) == 0) {  // but Điều 173/BLHS
    return false;
  }
  if (!add_pieces(i, first)) return false;
  if (suffix) {
    part_.values.back().text += lower_spelling(list_, next - 1);
    part_.values.back().end = list_[next - 1].end;
  }
  i = next;
  return true;
}

bool ValueReader::read_value(std::size_t& i, bool first) {
  if (i >= list_.size()) return false;
  const bool letter = part_.level == CitationLevel::point && read_letter(i, first);
  return letter || (list_.is_number(i) && read_number(i, first));
}

/// Moves to the next value of the list; false when the list ends.
bool ValueReader::next_value(std::size_t& i, bool& range) const {
  CitationGap gap;
  if (!read_citation_gap(list_, i, gap) || gap.next_token >= list_.size()) return false;
  // "Điều 584-587", "584 - 587"
  const std::string_view between = list_.gap(i);
  const bool dash = is_dash_gap(between) && between.size() <= 5 && list_.is_number(i) &&
                    between.find('\n') == std::string_view::npos;
  if (dash && part_.level != CitationLevel::point) gap.range = true;
  if (gap.link == CitationLink::none && !gap.range) return false;
  if (gap.next_token - i > 1) return false;
  range = gap.range;
  i = gap.next_token;
  return true;
}

bool ValueReader::read(std::size_t i) {
  if (i >= list_.size()) return false;
  const bool colon = trim_gap(list_.gap(i)) == ":" && list_.is_number(i);  // "các Điều: 292, 342"
  if ((read_signs(list_.gap(i)).stops && !colon) || !read_value(i, true)) return false;
  for (;;) {
    part_.end_token = i;
    bool range = false;
    const std::size_t count = part_.values.size();
    if (!next_value(i, range) || !read_value(i, false)) break;
    if (range) expand(count, std::string(part_.values[count - 1].text));
  }
  part_.begin = list_[part_.first_token].begin;
  part_.end = list_[part_.end_token - 1].end;
  return true;
}

/// The part whose word is token `i`.
std::optional<CitationPart> part_at(const TokenList& list, std::size_t i) {
  const auto level = level_at(list, i);
  if (!level) return {};
  CitationPart part;
  part.level = *level;
  part.first_token = i;
  // "các điều từ 584 đến 590"
  const std::size_t first = i + 1 < list.size() && list[i + 1].folded == "tu" ? i + 2 : i + 1;
  if (!ValueReader(list, part).read(first)) return {};
  return part;
}

}  // namespace

bool read_citation_gap(const TokenList& list, std::size_t i, CitationGap& gap) {
  gap = {};
  for (std::size_t words = 0; i < list.size() && words <= kMostJoiningWords; ++i, ++words) {
    const Signs signs = read_signs(list.gap(i));
    // A paragraph break after "của" is one of the page only.
    const bool paragraph = list[i].before == Break::paragraph && words == 0 &&
                           signs.link == CitationLink::none && !is_page_number(list, i) &&
                           !(i > 0 && is_page_number(list, i - 1));
    if (signs.stops || paragraph) return false;
    gap.link = std::max(gap.link, signs.link);
    gap.next_token = i;
    const std::string_view word = list[i].folded;
    if (word == "va" || word == "hoac" || word == "cung" || word == "voi" || word == "hay") {
      gap.link = std::max(gap.link, CitationLink::comma);
    } else if (list[i].exact == "đến" || word == "den" || word == "toi") {
      gap.range = true;
    } else if (word != "cac" && word != "cua" && word != "tai" && word != "tu" && word != "theo" &&
               word != "thuoc" && word != "trong" && !is_page_number(list, i) &&
               !(level_at(list, i) && level_at(list, i + 1))) {
      return true;
    }
  }
  return i < list.size();
}

std::vector<CitationPart> citation_parts_at(const TokenList& list, std::size_t i) {
  std::vector<CitationPart> parts;
  CitationGap gap;
  gap.next_token = i;
  while (auto part = part_at(list, gap.next_token)) {
    if (!parts.empty()) {
      part->link = gap.link;
      if (gap.range && parts.back().level == part->level) {
        ValueReader(list, *part).fill_range(parts.back().values.back().text);
      }
    }
    parts.push_back(std::move(*part));
    if (!read_citation_gap(list, parts.back().end_token, gap)) break;
  }
  return parts;
}

}  // namespace traan
