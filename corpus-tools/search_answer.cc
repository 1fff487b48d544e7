#include "corpus-tools/search_answer.h"

#include <rapidjson/document.h>

#include "analyzers/error.h"

namespace traan {
namespace {

[[noreturn]] void refuse(int status, const std::string& what) {
  throw Error(ErrorKind::damaged,
              "the server's answer (status " + std::to_string(status) + ") " + what);
}

bool is_string(const rapidjson::Value& object, const char* name) {
  return object.IsObject() && object.HasMember(name) && object[name].IsString();
}

}  // namespace

SearchAnswer read_answer(int status, std::string_view body) {
  constexpr int kOk = 200, kBadRequest = 400, kTooLong = 414;
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
  SearchAnswer answer;
  if (status == kBadRequest || status == kTooLong) {
    const bool said = !document.HasParseError() && is_string(document, "detail");
    answer.refusal = said ? document["detail"].GetString() : "status " + std::to_string(status);
    return answer;
  }
  if (status != kOk) refuse(status, "is no result of a search; is it a searchd?");
  if (document.HasParseError()) refuse(status, "is not JSON, or not whole");
  if (!document.IsObject() || !document.HasMember("hits") || !document["hits"].IsArray()) {
    refuse(status, "has no \"hits\"; is it a searchd?");
  }
  for (const auto& hit : document["hits"].GetArray()) {
    if (!is_string(hit, "id")) refuse(status, "has a hit without an \"id\"");
    answer.ids.emplace_back(hit["id"].GetString(), hit["id"].GetStringLength());
  }
  return answer;
}

}  // namespace traan
