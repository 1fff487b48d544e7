#include "searchd/language/query_dates.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/date.h"
#include "corpus-tools/record.h"
#include "searchd/language/query_characters.h"

namespace traan {
namespace {

/// The first and the last day of a year, a month or a day.
struct Period {
  std::int32_t first, last;
  std::size_t end;  // where it ends in the text
};

std::optional<std::int32_t> day_number(std::uint32_t year, std::uint32_t month, std::uint32_t day) {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return {};
  char iso[16];
  std::snprintf(iso, sizeof iso, "%04u-%02u-%02u", year, month, day);
  return days_of(iso);
}

/// `month` 0 is the whole year, `day` 0 the whole month.
std::optional<Period> period_of(std::uint32_t year, std::uint32_t month, std::uint32_t day,
                                std::size_t end) {
  const auto first = day_number(year, std::max(month, 1u), std::max(day, 1u));
  if (!first) return {};
  if (day > 0) return Period{*first, *first, end};
  const auto next =
      month == 0 || month == 12 ? day_number(year + 1, 1, 1) : day_number(year, month + 1, 1);
  return next ? std::optional(Period{*first, *next - 1, end}) : std::nullopt;
}

/// The numbers at `pos` with one sign, always the same, between two.
struct Numbers {
  std::vector<Digits> all;
  char sign = 0;
  std::size_t end = 0;
};

Numbers numbers_at(std::string_view text, std::size_t pos) {
  Numbers numbers;
  constexpr std::size_t kMost = 3;
  while (numbers.all.size() < kMost) {
    const Digits digits = digits_at(text, pos);
    if (digits.length == 0) break;
    numbers.all.push_back(digits);
    numbers.end = pos += digits.length;
    const bool sign = pos < text.size() && std::string_view("/-.").find(text[pos]) != text.npos;
    if (!sign || (numbers.sign != 0 && text[pos] != numbers.sign)) break;
    numbers.sign = text[pos++];
  }
  return numbers;
}

std::optional<Period> numeric_period(std::string_view text, std::size_t pos) {
  constexpr std::size_t kYearDigits = 4;
  const Numbers numbers = numbers_at(text, pos);
  if (numbers.all.empty() || is_word_at(text, numbers.end)) return {};
  const auto value = [&](std::size_t i) { return numbers.all[i].value; };
  const auto is_year = [&](std::size_t i) { return numbers.all[i].length == kYearDigits; };
  const std::size_t size = numbers.all.size();
  if (is_year(0) && (size == 1 || is_year(1))) {
    return period_of(value(0), 0, 0, pos + kYearDigits);
  }
  const auto written = [&](std::size_t i) { return value(i) > 0 ? value(i) : 99; };
  if (size == 2 && is_year(0)) return period_of(value(0), written(1), 0, numbers.end);
  if (size == 2 && is_year(1)) return period_of(value(1), written(0), 0, numbers.end);
  if (size == 3 && is_year(0)) return period_of(value(0), written(1), written(2), numbers.end);
  if (size == 3 && is_year(2)) return period_of(value(2), written(1), written(0), numbers.end);
  return {};
}

/// A date in words or with spaces in it.
std::optional<Period> written_period(std::string_view text, std::size_t pos) {
  const std::vector<Date> dates = find_dates(text.substr(pos));
  if (dates.empty() || dates[0].begin != 0) return {};
  const Date& date = dates[0];
  return period_of(static_cast<std::uint32_t>(date.year), static_cast<std::uint32_t>(date.month),
                   static_cast<std::uint32_t>(date.day), pos + date.end);
}

std::optional<Period> period_at(std::string_view text, std::size_t pos) {
  if (pos >= text.size()) return {};
  const std::optional<Period> period = numeric_period(text, pos);
  return period ? period : written_period(text, pos);
}

/// The length of what stands between the ends of a range; a dash only between two years.
std::size_t range_sign_at(std::string_view text, std::size_t pos) {
  for (const std::string_view sign : {"...", "..", "…", "–", "—", "-"}) {
    if (text.substr(pos).starts_with(sign)) return sign.size();
  }
  return 0;
}

struct Comparison {
  std::string_view sign;
  bool lower;  // what follows is the lower end
  bool included;
};

constexpr Comparison kComparisons[] = {{">=", true, true},  {"≥", true, true},  {"=>", true, true},
                                       {"<=", false, true}, {"≤", false, true}, {"=<", false, true},
                                       {">", true, false},  {"<", false, false}};

std::optional<DateRange> read_comparison(std::string_view text) {
  for (const auto& [sign, lower, included] : kComparisons) {
    if (!text.starts_with(sign)) continue;
    const auto period = period_at(text, skip_space(text, sign.size()));
    if (!period) return {};
    DateRange range;
    range.length = period->end;
    if (lower) {
      range.from = included ? period->first : period->last + 1;
    } else {
      range.to = included ? period->last : period->first - 1;
    }
    return range;
  }
  return {};
}

}  // namespace

std::optional<DateRange> read_date_range(std::string_view text) {
  if (const auto compared = read_comparison(text)) return compared;
  if (const std::size_t sign = range_sign_at(text, 0); sign > 0) {
    const auto last = period_at(text, skip_space(text, sign));
    if (!last) return {};
    return DateRange{{}, last->last, last->end};
  }
  const auto first = period_at(text, 0);
  if (!first) return {};
  DateRange range{first->first, first->last, first->end};
  const std::size_t sign_begin = skip_space(text, first->end);
  const std::size_t sign = range_sign_at(text, sign_begin);
  if (sign == 0) return range;
  const auto second = period_at(text, skip_space(text, sign_begin + sign));
  const bool dots = text[sign_begin] != '-';
  if (second) {
    range = {std::min(first->first, second->first), std::max(first->last, second->last),
             second->end};
  } else if (dots && sign_begin == first->end) {
    range.to.reset();
    range.length = sign_begin + sign;
  }
  return range;
}

}  // namespace traan
