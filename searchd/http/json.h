#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <string_view>

#include "searchd/http/response.h"

namespace traan {

// What answers and lines of logs are written with.

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

inline void write_string(JsonWriter& writer, std::string_view text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// Nothing when `text` is empty.
inline void write_member(JsonWriter& writer, const char* name, std::string_view text) {
  if (text.empty()) return;
  writer.Key(name);
  write_string(writer, text);
}

inline void write_number(JsonWriter& writer, const char* name, std::uint64_t number) {
  writer.Key(name);
  writer.Uint64(number);
}

inline std::string_view view_of(const rapidjson::StringBuffer& buffer) {
  return {buffer.GetString(), buffer.GetSize()};
}

inline Response json_response(const rapidjson::StringBuffer& buffer) {
  return {200, std::string(kJsonType), std::string(view_of(buffer))};
}

}  // namespace traan
