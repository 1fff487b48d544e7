#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// A sum of money in figures.
struct Money {
  std::int64_t amount = 0;         ///< Whole units of the currency; what is less is cut off.
  std::string_view currency;       ///< "VND" or "USD"; lives as long as the program.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, with the unit.
  std::size_t first_token = 0, end_token = 0;

  /// "500000000 VND".
  std::string canonical() const;
};

/// The sums of a text, in order: "500.000.000 đồng", "1,2 tỷ", "1 tỷ 200 triệu", "50.000.000đ",
/// "10.000 USD". Sums in words only are left out, and so are "3 đồng phạm", "01 đồng hồ".
std::vector<Money> find_money(const TokenList& list);
std::vector<Money> find_money(std::string_view text);

}  // namespace traan
