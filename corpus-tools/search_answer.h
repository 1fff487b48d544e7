#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// What a server said to a query.
struct SearchAnswer {
  std::vector<std::string> ids;  ///< Of the hits, best first.
  std::string refusal;           ///< Why it would not answer this query; empty when it did.
};

/// Reads what searchd sends to /v1/search. Throws Error(damaged) when it is not that.
SearchAnswer read_answer(int status, std::string_view body);

}  // namespace traan
