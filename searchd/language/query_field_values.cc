#include "searchd/language/query_field_values.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/court_name.h"
#include "analyzers/judgment_number.h"
#include "analyzers/law_citation.h"
#include "analyzers/precedent_number.h"
#include "analyzers/province.h"
#include "searchd/language/query_characters.h"
#include "searchd/language/query_dates.h"
#include "searchd/language/query_nodes.h"
#include "searchd/language/query_references.h"

namespace traan {
namespace {

constexpr std::size_t kLongestValue = 8;  // words

using Value = std::optional<FieldValue>;

Value filter(std::string_view schema, std::string_view value, std::size_t length) {
  FieldValue out;
  out.node.kind = QueryKind::filter;
  out.node.field = find_field(schema);
  out.node.value = value;
  out.length = length;
  out.kind = "filter";
  return out;
}

/// The bytes up to white space.
std::string_view first_chunk(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && !is_space_at(text, end)) ++end;
  return text.substr(0, end);
}

/// The value of a vocabulary that the tokens [0, count) name; empty when there is none.
std::string_view named_value(std::string_view schema, const TokenList& list, std::size_t count) {
  for (const ValueName& name : value_names()) {
    if (name.field == schema && are_words(list, 0, count, name.name)) return name.value;
  }
  const FieldSchema* field = find_field(schema);
  if (!field) return {};
  for (const VocabularyEntry& entry : field->vocabulary) {
    if (are_words(list, 0, count, entry.label) || are_words(list, 0, count, entry.value)) {
      return entry.value;
    }
  }
  return {};
}

struct NamedValue {
  std::string_view schema, value;
  std::size_t length = 0;
};

NamedValue longest_named_value(const QueryField& field, std::string_view text) {
  const TokenList list(text);
  for (std::size_t count = std::min(list.size(), kLongestValue); count > 0; --count) {
    for (std::string_view rest = field.schema; !rest.empty();) {
      const std::string_view schema = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), schema.size() + 1));
      const std::string_view value = named_value(schema, list, count);
      if (!value.empty() && list[0].begin == 0) return {schema, value, list[count - 1].end};
    }
  }
  return {};
}

Value read_vocabulary(const QueryField& field, std::string_view text) {
  const NamedValue named = longest_named_value(field, text);
  if (named.length == 0) return {};
  return filter(named.schema, named.value, named.length);
}

Value read_zone(const QueryField& field, std::string_view text) {
  constexpr std::array<std::string_view, 5> kZones = {"header", "facts", "findings", "decision",
                                                      "recipients"};
  const NamedValue named = longest_named_value(field, text);
  const auto found = std::ranges::find(kZones, named.value);
  if (found == kZones.end()) return {};
  FieldValue out;
  out.zone = static_cast<ZoneKind>(found - kZones.begin());
  out.length = named.length;
  out.kind = "zone";
  return out;
}

/// `text` with hyphens inside words as spaces.
std::string without_hyphens(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 1; i + 1 < out.size(); ++i) {
    if (out[i] == '-' && is_word_at(text, i + 1) && out[i - 1] != ' ') out[i] = ' ';
  }
  return out;
}

/// The province whose name begins at token `first`, and how many bytes of the text it ends at.
const Province* province_of(const TokenList& list, std::size_t first, std::size_t* end) {
  std::string folded;
  for (std::size_t i = first; i < list.size() && i < first + kLongestValue; ++i) {
    if (i > first) folded += ' ';
    folded += list[i].folded;
  }
  std::size_t words = 0;
  const Province* province = province_at(folded, &words);
  if (province) *end = list[first + words - 1].end;
  return province;
}

Value read_province(std::string_view text) {
  const std::string spaced = without_hyphens(text);
  const TokenList list(spaced);
  if (list.size() == 0 || list[0].begin != 0) return {};
  std::size_t first = 0, end = 0;
  for (const std::string_view unit : {"tỉnh", "thành phố", "tp"}) {
    const std::size_t words = unit.find(' ') == unit.npos ? 1 : 2;
    if (words < list.size() && are_words(list, 0, words, unit)) first = words;
  }
  const Province* province = province_of(list, first, &end);
  if (!province) return {};
  return filter("province", province->name, end);
}

/// A court by its whole name, by what follows "Tòa án nhân dân", or by its province.
Value read_court(std::string_view text) {
  const std::string spaced = without_hyphens(text);
  for (const std::string prefix : {"", "Tòa án nhân dân "}) {
    const std::string name = prefix + spaced;
    const std::vector<CourtName> courts = find_court_names(name);
    if (!courts.empty() && courts[0].begin == 0 && courts[0].end > prefix.size()) {
      return filter("court", courts[0].published(), courts[0].end - prefix.size());
    }
  }
  const Value province = read_province(text);
  if (!province) return {};
  const std::string& name = province->node.value;
  return filter("court",
                std::string("Tòa án nhân dân ") + (is_city(name) ? "thành phố " : "tỉnh ") + name,
                province->length);
}

Value read_number(std::string_view text) {
  const auto numbers = find_judgment_numbers(text);
  if (!numbers.empty() && numbers[0].begin == 0) {
    return filter("number", text.substr(0, numbers[0].end), numbers[0].end);
  }
  const std::string_view chunk = first_chunk(text);
  if (digits_at(text, 0).length == 0) return {};
  return filter("number", chunk, chunk.size());
}

Value read_identifier(std::string_view text) {
  const std::string_view chunk = first_chunk(text);
  if (chunk.empty()) return {};
  return filter("id", chunk, chunk.size());
}

Value read_date(std::string_view text) {
  const auto range = read_date_range(text);
  if (!range) return {};
  FieldValue out;
  out.node.kind = QueryKind::date_range;
  out.node.from = range->from;
  out.node.to = range->to;
  out.length = range->length;
  out.kind = "date_range";
  return out;
}

/// `text` after the words that its field stands for, so that the recogniser knows what it is.
Value read_law(std::string_view text) {
  const std::string prefix = digits_at(text, 0).length > 0 ? "Điều " : "";
  const std::string cited = prefix + std::string(text);
  FieldValue out;
  for (const LawCitation& citation : find_law_citations(cited)) {
    if (citation.begin != 0 || citation.law == "?") continue;
    QueryNode typed = phrase_of(std::string_view(cited).substr(0, citation.end), 0, 0);
    out.node = group_node(QueryKind::all, [&] {
      std::vector<QueryNode> parts;
      parts.push_back(std::move(out.node));
      parts.push_back(law_reference(citation, std::move(typed), false));
      return parts;
    }());
    out.length = citation.end - prefix.size();
    out.kind = "law";
  }
  return out.length > 0 ? Value(std::move(out)) : std::nullopt;
}

Value read_precedent(std::string_view text) {
  const std::string prefix = digits_at(text, 0).length > 0 ? "Án lệ số " : "";
  const std::string named = prefix + std::string(text);
  const std::vector<PrecedentNumber> numbers = find_precedent_numbers(named);
  if (numbers.empty() || numbers[0].begin > std::max(prefix.size(), std::size_t{16})) return {};
  FieldValue out;
  const std::size_t words_end = numbers[0].end;
  out.node = precedent_reference(numbers[0],
                                 phrase_of(std::string_view(named).substr(0, words_end), 0, 0));
  out.length = words_end - prefix.size();
  out.kind = "precedent";
  return out;
}

Value read_value(const QueryField& field, std::string_view text) {
  switch (field.kind) {
    case ValueKind::vocabulary:
      return read_vocabulary(field, text);
    case ValueKind::province:
      return read_province(text);
    case ValueKind::court:
      return read_court(text);
    case ValueKind::number:
      return read_number(text);
    case ValueKind::identifier:
      return read_identifier(text);
    case ValueKind::date:
      return read_date(text);
    case ValueKind::law:
      return read_law(text);
    case ValueKind::precedent:
      return read_precedent(text);
    case ValueKind::zone:
      return read_zone(field, text);
  }
  return {};
}

}  // namespace

std::optional<FieldValue> read_field_value(const QueryField& field, std::string_view text,
                                           bool whole) {
  Value value = read_value(field, text);
  if (!whole) return value;
  if (value && skip_space(text, value->length) == text.size()) {
    value->length = text.size();
    return value;
  }
  const bool any_name = field.kind == ValueKind::court || field.kind == ValueKind::province ||
                        field.kind == ValueKind::number || field.kind == ValueKind::identifier;
  if (!any_name || text.empty()) return {};
  return filter(field.schema, text, text.size());
}

}  // namespace traan
