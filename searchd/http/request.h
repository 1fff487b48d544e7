#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace traan {

enum class Method { get, head, post, put, remove, options, other };

/// Fields of a request's head, as they were sent; empty where they were not.
struct RequestFields {
  std::string origin, authorization, if_none_match, accept_encoding, forwarded_for, request_id;
};

/// A request as handlers see it: no socket, no Beast. Path, parameters and body are decoded, valid
/// UTF-8.
struct Request {
  Method method = Method::get;
  std::vector<std::string> path;  ///< Segments: /v1/documents/x is {"v1", "documents", "x"}.
  std::vector<std::pair<std::string, std::string>> params;
  std::string target;  ///< Path and parameters as they were sent.
  RequestFields fields;
  std::string body;
  std::string peer;    ///< The address of the other side of the connection.
  std::string client;  ///< Whom it speaks for, where that is trusted.
  std::string id;      ///< Says in the log and in the answer which request it is.

  /// The first value of a parameter, or nothing. An empty value is a value.
  std::optional<std::string_view> param(std::string_view name) const {
    for (const auto& [key, value] : params) {
      if (key == name) return value;
    }
    return std::nullopt;
  }
};

/// Whether `text` is well-formed UTF-8.
bool is_utf8(std::string_view text);

/// Decodes a request target ("/tim-kiem?q=hoà+giải") into target, path and params of `request`.
/// False when it is not a well-formed target of valid UTF-8.
bool decode_target(std::string_view target, Request& request);

/// `text` as it stands in a query string: everything but unreserved characters percent-encoded.
std::string url_encode(std::string_view text);

}  // namespace traan
