#include "searchd/http/codec.h"

namespace traan {
namespace {

namespace http = boost::beast::http;

Method method_of(http::verb verb) {
  switch (verb) {
    case http::verb::get:
      return Method::get;
    case http::verb::head:
      return Method::head;
    case http::verb::post:
      return Method::post;
    case http::verb::put:
      return Method::put;
    case http::verb::delete_:
      return Method::remove;
    case http::verb::options:
      return Method::options;
    default:
      return Method::other;
  }
}

/// All values of a field, as one list.
template <typename Name>
std::string field(const BeastRequest& message, Name name) {
  std::string value;
  const auto [begin, end] = message.equal_range(name);
  for (auto at = begin; at != end; ++at) {
    if (!value.empty()) value += ", ";
    value += at->value();
  }
  return value;
}

}  // namespace

bool to_request(BeastRequest message, Request& request) {
  // Only a length frames a body here; whoever frames it otherwise is trying something.
  if (message.find(http::field::transfer_encoding) != message.end()) return false;
  constexpr unsigned kHttp11 = 11;
  if (message.version() >= kHttp11 && message.count(http::field::host) != 1) return false;
  request.method = method_of(message.method());
  RequestFields& fields = request.fields;
  fields.origin = field(message, http::field::origin);
  fields.authorization = field(message, http::field::authorization);
  fields.if_none_match = field(message, http::field::if_none_match);
  fields.accept_encoding = field(message, http::field::accept_encoding);
  fields.forwarded_for = field(message, "X-Forwarded-For");
  fields.request_id = field(message, "X-Request-Id");
  request.body = std::move(message.body());
  return is_utf8(request.body) && decode_target(message.target(), request);
}

BeastResponse to_beast(Response response, const Request& request, unsigned version,
                       bool keep_alive) {
  BeastResponse message;
  message.version(version >= 10 ? version : 11);
  message.result(static_cast<unsigned>(response.status));
  if (!response.content_type.empty()) {
    message.set(http::field::content_type, response.content_type);
  }
  message.set("X-Content-Type-Options", "nosniff");
  for (const auto& [name, value] : response.headers) message.insert(name, value);
  message.keep_alive(keep_alive);
  if (response.stream) {
    if (message.version() >= 11) message.chunked(true);
    return message;
  }
  const std::size_t length = response.body.size();
  if (request.method != Method::head) message.body() = std::move(response.body);
  constexpr unsigned kNoContent = 204, kNotModified = 304;
  if (message.result_int() != kNoContent && message.result_int() != kNotModified) {
    message.content_length(length);
  }
  return message;
}

}  // namespace traan
