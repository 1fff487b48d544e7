#include "searchd/http/search_params.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "analyzers/date.h"
#include "analyzers/precedent_number.h"
#include "searchd/language/query_references.h"

namespace traan {
namespace {

constexpr std::size_t kMaxPage = 1'000'000;

struct SortName {
  std::string_view name;
  SortOrder order;
};

constexpr SortName kSorts[] = {{"relevance", SortOrder::relevance},
                               {"newest", SortOrder::newest},
                               {"date", SortOrder::newest},
                               {"oldest", SortOrder::oldest},
                               {"added", SortOrder::added}};

Problem bad_parameter(std::string_view name, std::string code, std::string detail) {
  return {400, std::move(code), std::move(detail), std::string(name)};
}

void read_number_into(std::size_t& target, std::string_view name, std::string_view value,
                      std::size_t limit, std::vector<Problem>& problems) {
  if (const auto count = read_count(value, limit)) {
    target = *count;
  } else {
    problems.push_back(bad_parameter(
        name, "bad_number",
        std::string(name) + " must be a whole number from 1 to " + std::to_string(limit)));
  }
}

void read_switch_into(bool& target, std::string_view name, std::string_view value,
                      std::vector<Problem>& problems) {
  target = value == "1" || value == "true";
  if (target || value == "0" || value == "false") return;
  problems.push_back(bad_parameter(name, "bad_value", std::string(name) + " must be 1 or 0"));
}

/// Names with commas between them, or 1 for all facets.
void read_facets(std::string_view value, SearchParams& out) {
  const std::vector<std::string> known = facet_names();
  if (value == "1" || value == "true") {
    out.search.facets = known;
    return;
  }
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  std::vector<std::string>& facets = out.search.facets;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    const std::string name(value.substr(0, comma));
    value.remove_prefix(std::min(comma + 1, value.size()));
    if (std::find(facets.begin(), facets.end(), name) == facets.end()) facets.push_back(name);
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    out.problems.push_back(bad_parameter("facets", "bad_value", "facets must be 1, or of " + all));
  }
}

/// Where in the query something begins that is to be read as plain words.
void read_literal(std::string_view value, SearchParams& out) {
  if (const auto offset = read_offset(value)) {
    out.search.literal.push_back(*offset);
  } else {
    out.problems.push_back(
        bad_parameter("literal", "bad_number", "literal must be an offset in the query, from 0"));
  }
}

void read_sort(std::string_view value, SearchParams& out) {
  for (const SortName& sort : kSorts) {
    if (sort.name == value) {
      out.search.sort = sort.order;
      return;
    }
  }
  out.problems.push_back(
      bad_parameter("sort", "bad_value", "sort must be one of relevance, newest, oldest, added"));
}

void read_filter(const FieldSchema& field, std::string_view value, SearchParams& out) {
  if (field.kind == FieldKind::vocabulary && !vocabulary_code(field.vocabulary, value)) {
    std::string values;
    for (const VocabularyEntry& entry : field.vocabulary) {
      values += (values.empty() ? "" : ", ") + std::string(entry.value);
    }
    out.problems.push_back(bad_parameter(field.name, "bad_value",
                                         std::string(field.name) + " must be one of " + values));
    return;
  }
  out.search.filters.emplace_back(&field, value);
}

void read_date_into(std::optional<std::int32_t>& target, std::string_view name,
                    std::string_view value, SearchParams& out) {
  const std::string iso = read_date(value, name == "to");
  if (iso.empty()) {
    out.problems.push_back(bad_parameter(
        name, "bad_date", std::string(name) + " must be a date that exists, as YYYY-MM-DD"));
    return;
  }
  target = days_of(iso);
}

/// That cite a precedent, and the precedent itself.
void read_precedent(std::string_view value, SearchParams& out) {
  const auto numbers = find_precedent_numbers("án lệ số " + std::string(value));
  if (numbers.size() != 1) {
    out.problems.push_back(bad_parameter("precedent", "bad_value",
                                         "precedent must be a number such as 04/2016/AL or 4"));
    return;
  }
  for (std::string& term : precedent_reference(numbers.front(), {}).terms) {
    out.search.references.push_back(std::move(term));
  }
}

bool is_filter(const FieldSchema& field) {
  return field.kind != FieldKind::text && field.kind != FieldKind::identifier;
}

}  // namespace

std::optional<std::size_t> read_offset(std::string_view text) {
  std::size_t value = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || rest != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::size_t> read_count(std::string_view text, std::size_t limit) {
  const auto value = read_offset(text);
  return value && *value >= 1 && *value <= limit ? value : std::nullopt;
}

std::string read_date(std::string_view text, bool end) {
  if (is_iso_date(text)) return std::string(text);
  if (text.size() == 4 && read_count(text, 9999)) {
    return std::string(text) + (end ? "-12-31" : "-01-01");
  }
  const std::vector<Date> dates = find_dates(text);
  return dates.size() == 1 && dates[0].day > 0 ? dates[0].iso() : std::string();
}

SearchParams read_search_params(const Request& request) {
  SearchParams out;
  for (const auto& [name, value] : request.params) {
    if (value.empty()) continue;
    const FieldSchema* field = find_field(name);
    if (name == "q") {
      if (out.search.query.empty()) out.search.query = value;
    } else if (name == "page") {
      read_number_into(out.search.page, name, value, kMaxPage, out.problems);
    } else if (name == "size") {
      read_number_into(out.search.size, name, value, kMaxPageSize, out.problems);
    } else if (name == "cursor") {
      out.search.cursor = value;
    } else if (name == "facets") {
      read_facets(value, out);
    } else if (name == "count") {
      read_switch_into(out.search.count, name, value, out.problems);
    } else if (name == "explain") {
      read_switch_into(out.search.explain, name, value, out.problems);
    } else if (name == "literal") {
      read_literal(value, out);
    } else if (name == "sort") {
      read_sort(value, out);
    } else if (name == "from") {
      read_date_into(out.search.dates.from, name, value, out);
    } else if (name == "to") {
      read_date_into(out.search.dates.to, name, value, out);
    } else if (name == "precedent") {
      read_precedent(value, out);
    } else if (field && is_filter(*field)) {
      read_filter(*field, value, out);
    } else {
      out.problems.push_back(
          bad_parameter(name, "unknown_parameter", "there is no parameter " + name));
    }
  }
  return out;
}

SearchParams read_search_params(const Request& request, const Settings& settings) {
  SearchParams params = read_search_params(request);
  params.search.budget = std::chrono::milliseconds(settings.query_ms);
  return params;
}

std::optional<Problem> unknown_parameter(const Request& request,
                                         std::initializer_list<std::string_view> known) {
  for (const auto& [name, value] : request.params) {
    if (value.empty() || std::find(known.begin(), known.end(), name) != known.end()) continue;
    return Problem{400, "unknown_parameter", "there is no parameter " + name, name};
  }
  return std::nullopt;
}

std::optional<Problem> refused_parameter(const Request& request, const std::string& what,
                                         std::initializer_list<std::string_view> refused) {
  for (const auto& [name, value] : request.params) {
    if (value.empty() || std::find(refused.begin(), refused.end(), name) == refused.end()) continue;
    return Problem{400, "unknown_parameter", what + " has no " + name, name};
  }
  return std::nullopt;
}

}  // namespace traan
