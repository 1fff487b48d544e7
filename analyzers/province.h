#pragma once

#include <span>
#include <string_view>

namespace traan {

/// A province or province-level city, of before 1 July 2025 or after.
struct Province {
  std::string_view name;    ///< "Bà Rịa - Vũng Tàu"
  std::string_view folded;  ///< Folded terms, one space between two: "ba ria vung tau"
  std::string_view now;     ///< The province it is part of since 1 July 2025.
  bool city;                ///< Thành phố, not tỉnh.
};

std::span<const Province> provinces();

/// Whether `name`, canonical, is a city of the level of a province.
bool is_city(std::string_view name);

/// The province whose folded name, or one of its usual other spellings ("hcm", "dac lac"), is the
/// longest that the words of `folded` begin with; null when there is none. `words` is how many
/// words were taken.
const Province* province_at(std::string_view folded, std::size_t* words);

}  // namespace traan
