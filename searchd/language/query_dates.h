#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace traan {

/// Days since 1970-01-01, both included; an end that is not set is open.
struct DateRange {
  std::optional<std::int32_t> from, to;
  std::size_t length = 0;  ///< How many bytes of the text it takes.
};

/// The dates that `text` begins with: "2020", "3/2021", "15/7/2021", "2021-07-15",
/// "2019..2021" with either end left out, ">=2020", "15 tháng 7 năm 2021". Ends in the wrong order
/// are exchanged. Nothing when there is none that exists.
std::optional<DateRange> read_date_range(std::string_view text);

}  // namespace traan
