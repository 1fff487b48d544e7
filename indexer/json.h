#pragma once

#include <rapidjson/document.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace traan {

/// A JSON object of a file of ours. A member that is missing or of another type is damage: every
/// member function throws Error(damaged) with the file's name then.
class JsonObject {
 public:
  /// `value` and `path` must outlive this.
  JsonObject(const rapidjson::Value& value, const std::string& path);

  std::uint64_t number(const char* name) const;
  std::string string(const char* name) const;
  rapidjson::Value::ConstArray array(const char* name) const;
  /// Anything of that name.
  const rapidjson::Value& object(const char* name) const { return member(name); }

 private:
  const rapidjson::Value& member(const char* name) const;
  [[noreturn]] void fail(const char* what) const;

  const rapidjson::Value& value_;
  const std::string& path_;
};

/// Parses a whole file, or a line of one. Throws Error(damaged) when it is no JSON.
rapidjson::Document parse_json(std::string_view text, const std::string& path);

}  // namespace traan
