#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class JudgmentNumberKind : std::uint8_t {
  judgment,    ///< 05/2021/HNGĐ-PT; also the decisions of cassation, 06/2019/HS-GĐT.
  decision,    ///< 22/2025/QĐST-HNGĐ, 06/QĐ-TA
  acceptance,  ///< 36/2023/TLPT-DS: of the case file (thụ lý).
  dated,       ///< A bare number that a date makes a key: "Bản án số 15 ngày 12/3/2021".
};

/// The number that a court gave to a judgment, decision or case file.
struct JudgmentNumber {
  JudgmentNumberKind kind = JudgmentNumberKind::judgment;
  int number = 0;
  int year = 0;           ///< Of the number, or of the date of a dated one; 0 when not written.
  std::string case_type;  ///< "DS", "HS", "HNGĐ", …; empty when the number has none.
  std::string level;      ///< "ST", "PT", "GĐT", "TT"; empty when the number has none.
  /// The spelling under which all spellings of one number meet: "CASE:5/2021/HNGĐ-PT",
  /// "DEC:22/2025/QĐST-HNGĐ", "TL:36/2023/TLPT-DS", "NUMDATE:15@2021-03-12".
  std::string canonical;
  /// As the court wrote it, leading zeros and order of the parts kept, but in capitals with the
  /// marks and a four-digit year, without spaces: "05/2021/HNGĐ-PT", "14/2022/HSST".
  std::string published;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text; with its date for a dated one.
  std::size_t first_token = 0, end_token = 0;
};

/// The judgment numbers of a text, in order. Numbers of laws and of other authorities
/// (71/2024/NĐ-CP, 594/QĐ-CA) are not among them.
std::vector<JudgmentNumber> find_judgment_numbers(const TokenList& list);
std::vector<JudgmentNumber> find_judgment_numbers(std::string_view text);

}  // namespace traan
