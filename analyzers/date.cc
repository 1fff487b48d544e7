#include "analyzers/date.h"

#include <array>
#include <chrono>

#include "analyzers/cue.h"

namespace traan {
namespace {

constexpr int kFirstYear = 1900, kLastYear = 2100;

struct Part {
  int value = 0;
  std::size_t digits = 0;
};

/// Up to three numbers joined by /, -, . or \, over one or more tokens.
struct Numbers {
  std::array<Part, 3> parts;
  std::size_t count = 0, end_token = 0;
  bool overflow = false;  // more than three, or one too long for a date
};

bool is_date_separator(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return sign == "." || is_slash_gap(gap) || is_dash_gap(gap);
}

/// Adds the numbers of a token such as "15.7.2021".
void add_parts(std::string_view token, Numbers& numbers) {
  Part part;
  for (std::size_t i = 0; i <= token.size(); ++i) {
    if (i < token.size() && token[i] >= '0' && token[i] <= '9') {
      part.value = part.value * 10 + (token[i] - '0');
      if (++part.digits > 4) break;
    } else if (numbers.count < numbers.parts.size() && (i == token.size() || token[i] == '.')) {
      numbers.parts[numbers.count++] = part;
      part = {};
      if (i == token.size()) return;
    } else {
      break;
    }
  }
  numbers.overflow = true;
}

Numbers read_numbers(const TokenList& list, std::size_t i) {
  Numbers numbers;
  add_parts(list[i].folded, numbers);
  numbers.end_token = i + 1;
  while (!numbers.overflow && numbers.count < 3 && list.is_number(numbers.end_token) &&
         is_date_separator(list.gap(numbers.end_token))) {
    add_parts(list[numbers.end_token].folded, numbers);
    ++numbers.end_token;
  }
  return numbers;
}

bool is_year(const Part& part) {
  return part.digits == 4 && part.value >= kFirstYear && part.value <= kLastYear;
}

/// A date as written, whether or not the day exists.
Date make(const TokenList& list, std::size_t first, std::size_t end, int year, int month, int day) {
  return {year, month, day, list[first].begin, list[end - 1].end, first, end};
}

/// "2021-07-15"
std::optional<Date> in_iso(const TokenList& list, std::size_t i) {
  const Numbers n = read_numbers(list, i);
  if (n.overflow || n.count != 3 || !is_year(n.parts[0])) return {};
  if (list.gap(i + 1) != "-" || n.end_token != i + 3 || list.gap(i + 2) != "-") return {};
  if (n.parts[1].digits != 2 || n.parts[2].digits != 2) return {};
  return make(list, i, n.end_token, n.parts[0].value, n.parts[1].value, n.parts[2].value);
}

/// "15/7 năm 2021"
std::optional<Date> with_year_word(const TokenList& list, std::size_t i) {
  const Numbers n = read_numbers(list, i);
  const std::size_t year = n.end_token + 1;
  if (n.overflow || n.count != 2 || n.parts[0].digits > 2 || n.parts[1].digits > 2) return {};
  if (!list.folded_at(n.end_token, "nam") || !list.is_number(year)) return {};
  Numbers found;
  add_parts(list[year].folded, found);
  if (found.overflow || found.count != 1 || !is_year(found.parts[0])) return {};
  return make(list, i, year + 1, found.parts[0].value, n.parts[1].value, n.parts[0].value);
}

/// "15/7/2021": all three in figures.
std::optional<Date> in_figures(const TokenList& list, std::size_t i) {
  const Numbers n = read_numbers(list, i);
  if (n.overflow || n.count != 3 || n.parts[0].digits > 2 || n.parts[1].digits > 2) return {};
  if (i > 0 && list.is_number(i - 1) && trim_gap(list.gap(i)) == "/") return {};
  if (n.end_token < list.size() && trim_gap(list.gap(n.end_token)) == "/") return {};
  const bool marked = i > 0 && list[i - 1].folded == "ngay";
  int year = n.parts[2].value;
  if (n.parts[2].digits == 2 && marked) {
    year += year < 50 ? 2000 : 1900;
  } else if (!is_year(n.parts[2])) {
    return {};
  }
  // Day 0 is no day, and no part of such a date is a month.
  const int month = n.parts[0].value == 0 ? 0 : n.parts[1].value;
  return make(list, i, n.end_token, year, month, n.parts[0].value);
}

/// "tháng 7 năm 2021", "tháng 7/2021" from the word tháng on; `first` is where the date begins.
std::optional<Date> from_month(const TokenList& list, std::size_t first, std::size_t month,
                               int day) {
  if (month + 1 >= list.size() || list[month].folded != "thang" || !list.is_number(month + 1)) {
    return {};
  }
  const Numbers n = read_numbers(list, month + 1);
  if (n.overflow || n.parts[0].digits > 2) return {};
  if (n.count == 2 && is_year(n.parts[1])) {
    return make(list, first, n.end_token, n.parts[1].value, n.parts[0].value, day);
  }
  if (n.count != 1 || !list.folded_at(n.end_token, "nam") || !list.is_number(n.end_token + 1)) {
    return {};
  }
  Numbers year;
  add_parts(list[n.end_token + 1].folded, year);
  if (year.overflow || year.count != 1 || !is_year(year.parts[0])) return {};
  return make(list, first, n.end_token + 2, year.parts[0].value, n.parts[0].value, day);
}

std::optional<Date> as_written(const TokenList& list, std::size_t i) {
  if (!list.is_number(i)) return from_month(list, i, i, 0);
  const int day = list.number(i);
  if (day >= 1 && list[i].folded.size() <= 2) {
    if (auto date = from_month(list, i, i + 1, day)) return date;
    if (auto date = with_year_word(list, i)) return date;
  }
  if (auto date = in_iso(list, i)) return date;
  return in_figures(list, i);
}

bool exists(const Date& date) {
  if (date.day == 0) return date.month >= 1 && date.month <= 12;
  return std::chrono::year_month_day(std::chrono::year(date.year),
                                     std::chrono::month(static_cast<unsigned>(date.month)),
                                     std::chrono::day(static_cast<unsigned>(date.day)))
      .ok();
}

void append_padded(std::string& out, int value) {
  out += '-';
  if (value < 10) out += '0';
  out += std::to_string(value);
}

}  // namespace

std::string Date::iso() const {
  std::string out = std::to_string(year);
  append_padded(out, month);
  if (day > 0) append_padded(out, day);
  return out;
}

std::optional<Date> date_at(const TokenList& list, std::size_t i) {
  if (i >= list.size()) return {};
  auto date = as_written(list, i);
  if (date && !exists(*date)) date.reset();
  return date;
}

std::vector<Date> find_dates(const TokenList& list) {
  std::vector<Date> dates;
  constexpr Cues kCues = Cue::kNumber | Cue::kMonth;
  for (std::size_t i = list.next(0, kCues); i < list.size();) {
    const auto date = as_written(list, i);
    if (date && exists(*date)) dates.push_back(*date);
    // No part of an impossible date is a date.
    i = list.next(date ? date->end_token : i + 1, kCues);
  }
  return dates;
}

std::vector<Date> find_dates(std::string_view text) { return find_dates(TokenList(text)); }

}  // namespace traan
