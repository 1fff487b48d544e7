#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace traan::bench {

/// What every peer indexes of a record: a line of fields with tabs between them. Fields that are
/// not known are empty.
struct WordRecord {
  std::string id, date, kind, court_level, case_type, instance, province;
  /// "exact/folded", or one term where both are the same, with spaces between words. "|" stands
  /// where a phrase ends.
  std::string words;

  std::string year() const { return date.substr(0, 4); }
};

/// What a folded term begins with in an index and in a query's terms: no term has it.
inline constexpr char kFoldedMark = '~';

struct FacetField {
  std::string_view name;
  std::string (*value)(const WordRecord& record);
};

/// The fields that facets are counted of.
const std::vector<FacetField>& facet_fields();

/// Throws std::runtime_error when the file cannot be read or a line is not a record.
void each_word_record(const std::string& path, const std::function<void(const WordRecord&)>& take);

struct PlacedWord {
  std::string_view exact;
  std::string folded;  ///< With its mark.
  unsigned position;   ///< From 1; one is left out where a phrase ends.
};

void each_word(const WordRecord& record, const std::function<void(const PlacedWord&)>& take);

/// What stands between the separators of a line.
std::vector<std::string> split(std::string_view line, char separator);

}  // namespace traan::bench
