#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace traan {

/// One judgment, decision, precedent or resolution, as JSON Lines carry it. An empty string means
/// that the field is not known.
struct Record {
  std::string id;  ///< Unique; 1–64 of A-Z a-z 0-9 . _ -
  std::string kind, number, title, subject;
  std::string court, court_level, province;
  std::string case_type, instance;
  std::string date, published;  ///< ISO 8601 dates: of the judgment, of its publication.
  std::string text;             ///< Plain text, form feeds between pages, lines as extracted.
  std::vector<std::string> laws, precedents, source_of;
  std::string source_url, file;
  bool removed = false;  ///< Says only that the record with this id is withdrawn, and why.
  std::string reason;    ///< Of a removal.
  std::string unknown;   ///< Members that this version does not know, as JSON text without braces.
};

/// Why a line or file did not become a record.
struct Rejection {
  std::string where;   ///< File and line, or file.
  std::string id;      ///< When it was read.
  std::string reason;  ///< A plain sentence.
};

/// Longest text taken, in bytes. The longest real judgment seen has 1.3 million characters.
constexpr std::size_t kMaxTextBytes = 8u << 20;
/// Longest value of any other field, and of all unknown members together.
constexpr std::size_t kMaxFieldBytes = 16u << 10;
constexpr std::size_t kMaxUnknownBytes = 1u << 20;

/// Reads one line of JSON. Wrong types, values outside their vocabulary, impossible dates and bad
/// ids are rejections that name the field; unknown members are kept.
std::variant<Record, Rejection> parse_record(std::string_view json);

/// The record as one line of JSON, without a line end. Empty fields are left out.
std::string to_json(const Record& record);

/// The same without the record's text, and back.
std::string to_json_without_text(const Record& record);
std::variant<Record, Rejection> parse_record_without_text(std::string_view json);

/// Calls `take` with the name and value of every member that is not empty, in the order in which
/// to_json() writes them; of a list, with each item.
void each_member(const Record& record,
                 const std::function<void(std::string_view, std::string_view)>& take);

/// Whether `id` may name a record: 1–64 of A-Z a-z 0-9 . _ - and not only dots.
bool is_record_id(std::string_view id);

/// Days since 1970-01-01 of an ISO date; nothing for what is no date that exists.
std::optional<std::int32_t> days_of(std::string_view date);

/// Whether `date` is an ISO date that exists.
inline bool is_iso_date(std::string_view date) { return days_of(date).has_value(); }

}  // namespace traan
