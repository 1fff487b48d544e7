#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace traan {

/// An answer as handlers give it: no socket, no Beast.
struct Response {
  int status = 200;
  std::string content_type;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers = {};
};

inline constexpr std::string_view kJsonType = "application/json";
inline constexpr std::string_view kHtmlType = "text/html; charset=utf-8";

}  // namespace traan
