#include "searchd/http/codec.h"

namespace traan {
namespace {

namespace http = boost::beast::http;

constexpr char kContentSecurityPolicy[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

}  // namespace

bool to_request(const BeastRequest& message, Request& request) {
  // A GET has no body; whoever sends one, or frames it oddly, is trying something.
  if (message.find(http::field::transfer_encoding) != message.end()) return false;
  const auto length = message.find(http::field::content_length);
  if (length != message.end() && length->value() != "0") return false;
  switch (message.method()) {
    case http::verb::get:
      request.method = Method::get;
      break;
    case http::verb::head:
      request.method = Method::head;
      break;
    default:
      request.method = Method::other;
  }
  const auto target = message.target();
  return decode_target({target.data(), target.size()}, request);
}

BeastResponse to_beast(Response response, const BeastRequest& request, bool keep_alive) {
  BeastResponse message;
  message.version(request.version() >= 10 ? request.version() : 11);
  message.result(static_cast<unsigned>(response.status));
  message.set(http::field::content_type, response.content_type);
  message.set("Content-Security-Policy", kContentSecurityPolicy);
  message.set("X-Content-Type-Options", "nosniff");
  message.set("Referrer-Policy", "same-origin");
  for (const auto& [name, value] : response.headers) message.set(name, value);
  message.keep_alive(keep_alive);
  message.body() = std::move(response.body);
  message.prepare_payload();
  if (request.method() == http::verb::head) {
    const std::size_t length = message.body().size();
    message.body().clear();
    message.content_length(length);
  }
  return message;
}

}  // namespace traan
