#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// The number of a precedent (án lệ). Numbers run on over the years, so `number` alone identifies.
struct PrecedentNumber {
  int number = 0;
  int year = 0;                    ///< 0 when it is not written.
  std::string canonical;           ///< "AL:4/2016", or "AL:4" without a year.
  std::string published;           ///< "04/2016/AL", or "4" without a year.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, without the words "án lệ số".
  std::size_t first_token = 0, end_token = 0;
};

/// "04/2016/AL", "Án lệ số 04/2016", "Án lệ số 4", "AL 4/2016". Without a year only after
/// "án lệ số".
std::vector<PrecedentNumber> find_precedent_numbers(const TokenList& list);
std::vector<PrecedentNumber> find_precedent_numbers(std::string_view text);

}  // namespace traan
