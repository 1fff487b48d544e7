#include "searchd/http/problem.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace traan {

Response to_response(const Problem& problem) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  const auto member = [&](const char* name, std::string_view value) {
    writer.Key(name);
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  writer.StartObject();
  member("type", "about:blank");
  member("title", status_title(problem.status));
  writer.Key("status");
  writer.Int(problem.status);
  member("code", problem.code);
  member("detail", problem.detail);
  if (!problem.parameter.empty()) member("parameter", problem.parameter);
  writer.EndObject();
  return {problem.status, "application/problem+json", {buffer.GetString(), buffer.GetSize()}};
}

Problem malformed() {
  return {400, "bad_request", "the request is not well-formed HTTP for this server"};
}

std::string_view status_title(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 410:
      return "Gone";
    case 429:
      return "Too Many Requests";
    case 503:
      return "Service Unavailable";
    default:
      return "Internal Server Error";
  }
}

}  // namespace traan
