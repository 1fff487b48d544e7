#pragma once

#include <string>
#include <string_view>

#include "searchd/http/response.h"

namespace traan {

/// An answer of type application/problem+json (RFC 9457).
struct Problem {
  int status;
  std::string code;            ///< Stable, for programs.
  std::string detail;          ///< What is wrong and what to do, for people.
  std::string parameter = {};  ///< Which one, when it is one.
};

Response to_response(const Problem& problem);

/// That something is no request that is read here.
Problem malformed();

/// The reason phrase of a status that this server gives.
std::string_view status_title(int status);

}  // namespace traan
