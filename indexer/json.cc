#include "indexer/json.h"

#include "analyzers/error.h"

namespace traan {

JsonObject::JsonObject(const rapidjson::Value& value, const std::string& path)
    : value_(value), path_(path) {
  if (!value.IsObject()) fail("an object");
}

const rapidjson::Value& JsonObject::member(const char* name) const {
  const auto found = value_.FindMember(name);
  if (found == value_.MemberEnd()) fail(name);
  return found->value;
}

std::uint64_t JsonObject::number(const char* name) const {
  const rapidjson::Value& found = member(name);
  if (!found.IsUint64()) fail(name);
  return found.GetUint64();
}

std::string JsonObject::string(const char* name) const {
  const rapidjson::Value& found = member(name);
  if (!found.IsString()) fail(name);
  return {found.GetString(), found.GetStringLength()};
}

rapidjson::Value::ConstArray JsonObject::array(const char* name) const {
  const rapidjson::Value& found = member(name);
  if (!found.IsArray()) fail(name);
  return found.GetArray();
}

void JsonObject::fail(const char* what) const {
  throw Error(ErrorKind::damaged, path_ + " is damaged: it has no good " + what);
}

rapidjson::Document parse_json(std::string_view text, const std::string& path) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
  if (document.HasParseError()) throw Error(ErrorKind::damaged, path + " is damaged: not JSON");
  return document;
}

}  // namespace traan
