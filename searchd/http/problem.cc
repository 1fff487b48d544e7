#include "searchd/http/problem.h"

#include "searchd/http/json.h"

namespace traan {

Response to_response(const Problem& problem) {
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.StartObject();
  write_member(writer, "type", "about:blank");
  write_member(writer, "title", status_title(problem.status));
  write_number(writer, "status", static_cast<std::uint64_t>(problem.status));
  write_member(writer, "code", problem.code);
  write_member(writer, "detail", problem.detail);
  write_member(writer, "parameter", problem.parameter);
  writer.EndObject();
  return {problem.status, "application/problem+json", std::string(view_of(buffer))};
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
