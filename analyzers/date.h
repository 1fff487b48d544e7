#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// A day, or a month when `day` is 0, of the years 1900–2100.
struct Date {
  int year = 0, month = 0, day = 0;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, without a word "ngày" before the number.
  std::size_t first_token = 0, end_token = 0;  ///< [first, end) of the token list.

  /// "2021-07-15" or "2021-07".
  std::string iso() const;
};

/// The date that begins at token `i`: "15 tháng 7 năm 2021", "15/7/2021", "15.7.2021",
/// "10 - 3 - 2021", "tháng 7/2021". A two-digit year is taken after "ngày" only.
std::optional<Date> date_at(const TokenList& list, std::size_t i);

/// The dates of a text, in order, none inside another. Days that do not exist are left out.
std::vector<Date> find_dates(const TokenList& list);
std::vector<Date> find_dates(std::string_view text);

}  // namespace traan
