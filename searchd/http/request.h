#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace traan {

enum class Method { get, head, other };

/// A request as handlers see it: no socket, no Beast. All strings are decoded, valid UTF-8.
struct Request {
  Method method = Method::get;
  std::vector<std::string> path;  ///< Segments: /v1/documents/x is {"v1", "documents", "x"}.
  std::vector<std::pair<std::string, std::string>> params;

  /// The first value of a parameter, or nothing. An empty value is a value.
  std::optional<std::string_view> param(std::string_view name) const {
    for (const auto& [key, value] : params) {
      if (key == name) return value;
    }
    return std::nullopt;
  }
};

/// Decodes a request target ("/tim-kiem?q=hoà+giải") into path and params of `request`. False when
/// it is not a well-formed target of valid UTF-8.
bool decode_target(std::string_view target, Request& request);

/// `text` as it stands in a query string: everything but unreserved characters percent-encoded.
std::string url_encode(std::string_view text);

}  // namespace traan
