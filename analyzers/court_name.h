#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class CourtLevel : std::uint8_t {
  supreme,     ///< Tòa án nhân dân tối cao
  appeals,     ///< Tòa Phúc thẩm Tòa án nhân dân tối cao tại …
  high,        ///< Tòa án nhân dân cấp cao tại …
  provincial,  ///< … tỉnh …, … thành phố Hà Nội
  regional,    ///< … khu vực 1 - Vĩnh Long
  rural,       ///< … huyện …
  urban,       ///< … quận …
  town,        ///< … thị xã …
  city,        ///< … thành phố Dĩ An: under a province
  military,    ///< Tòa án quân sự …
};

/// A court as a text names it. Names masked by the court ("huyện B") are names like any other.
struct CourtName {
  CourtLevel level = CourtLevel::supreme;
  std::string name;      ///< "Dĩ An", "1" of Quận 1; empty for the supreme court.
  std::string province;  ///< Canonical when known, else as written; empty when not written.
  bool known_province = false;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
  std::size_t first_token = 0, end_token = 0;

  /// LEVEL|NAME|PROVINCE, what is not known left out: "TX|Dĩ An|Bình Dương", "TINH|Hồ Chí Minh",
  /// "CC|Hà Nội", "KV|1 - Vĩnh Long|Vĩnh Long", "TANDTC".
  std::string canonical() const;
  /// The full name on one line: "Tòa án nhân dân thành phố Dĩ An, tỉnh Bình Dương".
  std::string published() const;
  /// The record's court_level: supreme, high, provincial, district, regional, military.
  std::string_view record_level() const;
};

/// The courts that a text names, in order. A name may run over lines and columns: the state's
/// name and motto between its parts do not end it.
std::vector<CourtName> find_court_names(const TokenList& list);
std::vector<CourtName> find_court_names(std::string_view text);

}  // namespace traan
