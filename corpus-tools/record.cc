#include "corpus-tools/record.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "analyzers/utf8.h"
#include "corpus-tools/vocabulary.h"

namespace traan {
namespace {

enum class Form { free, vocabulary, date };

struct StringField {
  std::string_view name;
  std::string Record::*member;
  Form form = Form::free;
  Vocabulary vocabulary = {};
};

struct ListField {
  std::string_view name;
  std::vector<std::string> Record::*member;
};

// In the order in which records are written.
constexpr std::array<StringField, 16> kStrings = {{
    {"id", &Record::id},
    {"kind", &Record::kind, Form::vocabulary, kKinds},
    {"number", &Record::number},
    {"title", &Record::title},
    {"subject", &Record::subject},
    {"court", &Record::court},
    {"court_level", &Record::court_level, Form::vocabulary, kCourtLevels},
    {"province", &Record::province},
    {"case_type", &Record::case_type, Form::vocabulary, kCaseTypes},
    {"instance", &Record::instance, Form::vocabulary, kInstances},
    {"date", &Record::date, Form::date},
    {"published", &Record::published, Form::date},
    {"source_url", &Record::source_url},
    {"file", &Record::file},
    {"reason", &Record::reason},
    {"text", &Record::text},
}};

constexpr std::array<ListField, 3> kLists = {{
    {"laws", &Record::laws},
    {"precedents", &Record::precedents},
    {"source_of", &Record::source_of},
}};

using Value = rapidjson::Value;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string_view view(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

/// A bad value as a report shows it: short, on one line.
std::string shown(std::string_view value) {
  constexpr std::size_t kShown = 80;
  std::string out(value.substr(0, floor_border(value, kShown)));
  if (out.size() < value.size()) out += "…";
  std::replace_if(
      out.begin(), out.end(), [](unsigned char c) { return c < 0x20; }, ' ');
  return quoted(out);
}

/// Whether a value has arrays or objects in each other to more than `levels`.
bool is_deeper_than(const Value& value, int levels) {
  if (!value.IsArray() && !value.IsObject()) return false;
  if (levels == 0) return true;
  if (value.IsArray()) {
    return std::any_of(value.Begin(), value.End(),
                       [&](const Value& v) { return is_deeper_than(v, levels - 1); });
  }
  return std::any_of(value.MemberBegin(), value.MemberEnd(),
                     [&](const auto& m) { return is_deeper_than(m.value, levels - 1); });
}

std::string allowed_values(Vocabulary vocabulary) {
  std::string list;
  for (const VocabularyEntry& entry : vocabulary) {
    if (!list.empty()) list += ", ";
    list += entry.value;
  }
  return list;
}

/// Empty when the value fits the field, else what is wrong with it.
std::string complaint(const StringField& field, std::string_view value) {
  if (value.empty()) return {};
  if (field.member != &Record::text && value.size() > kMaxFieldBytes) {
    return quoted(field.name) + " is longer than 16 KiB";
  }
  if (field.form == Form::vocabulary && !vocabulary_code(field.vocabulary, value)) {
    return quoted(field.name) + " is " + shown(value) + "; it must be one of " +
           allowed_values(field.vocabulary);
  }
  if (field.form == Form::date && !is_iso_date(value)) {
    return quoted(field.name) + " is " + shown(value) +
           "; it must be a date that exists, as YYYY-MM-DD";
  }
  return {};
}

/// Takes one member; returns what is wrong with it, or nothing.
std::string take_member(Record& record, std::string_view name, const Value& value,
                        Writer& unknown) {
  for (const StringField& field : kStrings) {
    if (field.name != name) continue;
    if (value.IsNull()) return {};
    if (!value.IsString()) return quoted(name) + " must be a string";
    record.*field.member = view(value);
    return complaint(field, view(value));
  }
  for (const ListField& field : kLists) {
    if (field.name != name) continue;
    if (value.IsNull()) return {};
    if (!value.IsArray()) return quoted(name) + " must be an array of strings";
    for (const Value& item : value.GetArray()) {
      if (!item.IsString()) return quoted(name) + " must be an array of strings";
      (record.*field.member).emplace_back(view(item));
    }
    return {};
  }
  if (name == "removed" && value.IsBool()) {
    record.removed = value.GetBool();
    return {};
  }
  constexpr int kDeepest = 64;
  if (is_deeper_than(value, kDeepest)) return shown(name) + " has more than 64 levels";
  unknown.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  value.Accept(unknown);
  return {};
}

std::string check_record(const Record& record) {
  if (record.id.empty()) return "\"id\" is missing";
  if (!is_record_id(record.id)) {
    return "\"id\" must be 1-64 of A-Z a-z 0-9 . _ - and not only dots";
  }
  if (record.unknown.size() > kMaxUnknownBytes) return "the unknown members take more than 1 MiB";
  if (record.removed) return {};
  if (record.text.empty()) return "\"text\" is missing or empty";
  if (record.text.size() > kMaxTextBytes) return "\"text\" is longer than 8 MiB";
  if (record.text.find('\0') != std::string::npos) return "\"text\" has NUL characters";
  return {};
}

Rejection rejected(const Record& record, std::string reason) {
  return {"", is_record_id(record.id) ? record.id : "", std::move(reason)};
}

std::variant<Record, Rejection> parse_members(std::string_view json) {
  const auto refused = [](rapidjson::ParseErrorCode code, std::size_t offset) {
    return Rejection{"", "",
                     std::string("not JSON: ") + rapidjson::GetParseError_En(code) + " At byte " +
                         std::to_string(offset) + "."};
  };
  // Checked apart and parsed in place: many times as fast as by RapidJSON at once.
  const std::size_t valid = valid_utf8_prefix(json);
  if (valid < json.size()) {
    return refused(rapidjson::kParseErrorStringInvalidEncoding, valid);
  }
  if (const std::size_t nul = json.find('\0'); nul != json.npos) {
    return refused(rapidjson::kParseErrorValueInvalid, nul);
  }
  rapidjson::Document document;
  std::string parsed_in_place(json);
  document.ParseInsitu<rapidjson::kParseIterativeFlag>(parsed_in_place.data());
  if (document.HasParseError()) {
    return refused(document.GetParseError(), document.GetErrorOffset());
  }
  if (!document.IsObject()) return Rejection{"", "", "not a JSON object"};
  Record record;
  rapidjson::StringBuffer buffer;
  Writer unknown(buffer);
  unknown.StartObject();
  std::string reason;
  for (const auto& member : document.GetObject()) {
    reason = take_member(record, view(member.name), member.value, unknown);
    if (!reason.empty()) break;
  }
  unknown.EndObject();
  const std::string_view members(buffer.GetString(), buffer.GetSize());
  record.unknown = members.substr(1, members.size() - 2);
  if (!reason.empty()) return rejected(record, reason);
  return record;
}

}  // namespace

std::variant<Record, Rejection> parse_record_without_text(std::string_view json) {
  return parse_members(json);
}

std::variant<Record, Rejection> parse_record(std::string_view json) {
  auto parsed = parse_members(json);
  if (const auto* record = std::get_if<Record>(&parsed)) {
    const std::string reason = check_record(*record);
    if (!reason.empty()) return rejected(*record, reason);
  }
  return parsed;
}

namespace {

std::string write_json(const Record& record, bool with_text) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  const auto string = [&](std::string_view s) {
    writer.String(s.data(), static_cast<rapidjson::SizeType>(s.size()));
  };
  writer.StartObject();
  for (const ListField& field : kLists) {
    if ((record.*field.member).empty()) continue;
    string(field.name);
    writer.StartArray();
    for (const std::string& item : record.*field.member) string(item);
    writer.EndArray();
  }
  for (const StringField& field : kStrings) {
    if ((record.*field.member).empty()) continue;
    if (field.member == &Record::text && !with_text) continue;
    string(field.name);
    string(record.*field.member);
  }
  writer.EndObject();
  std::string json(buffer.GetString(), buffer.GetSize());
  if (!record.unknown.empty()) json.insert(json.size() - 1, "," + record.unknown);
  return json;
}

}  // namespace

std::string to_json(const Record& record) { return write_json(record, true); }

std::string to_json_without_text(const Record& record) { return write_json(record, false); }

void each_member(const Record& record,
                 const std::function<void(std::string_view, std::string_view)>& take) {
  for (const ListField& field : kLists) {
    for (const std::string& item : record.*field.member) take(field.name, item);
  }
  for (const StringField& field : kStrings) {
    if (!(record.*field.member).empty()) take(field.name, record.*field.member);
  }
  if (!record.unknown.empty()) take("", record.unknown);
}

bool is_record_id(std::string_view id) {
  constexpr std::size_t kLongest = 64;
  constexpr std::string_view kAllowed =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  return !id.empty() && id.size() <= kLongest &&
         id.find_first_not_of(kAllowed) == std::string_view::npos &&
         id.find_first_not_of('.') != std::string_view::npos;
}

std::optional<std::int32_t> days_of(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t begin, std::size_t length, auto& value) {
    const char* end = date.data() + begin + length;
    const auto [rest, error] = std::from_chars(date.data() + begin, end, value);
    return error == std::errc{} && rest == end;
  };
  unsigned year = 0, month = 0, day = 0;
  if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
  const std::chrono::year_month_day ymd(std::chrono::year{static_cast<int>(year)},
                                        std::chrono::month{month}, std::chrono::day{day});
  if (!ymd.ok()) return std::nullopt;
  return static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count());
}

}  // namespace traan
