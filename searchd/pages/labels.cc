#include "searchd/pages/labels.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "analyzers/precedent_number.h"
#include "indexer/schema.h"
#include "searchd/http/request.h"
#include "searchd/query/segment_tables.h"

namespace traan {

std::string_view label_of(Vocabulary vocabulary, std::string_view value) {
  const auto code = vocabulary_code(vocabulary, value);
  return code ? vocabulary[*code - 1].label : value;
}

std::string_view label_of_value(std::string_view field, std::string_view value) {
  const FieldSchema* schema = find_field(field);
  return schema ? label_of(schema->vocabulary, value) : value;
}

std::string vietnamese_date(std::string_view iso) {
  if (!is_iso_date(iso)) return std::string(iso);
  return std::string(iso.substr(8, 2)) + "/" + std::string(iso.substr(5, 2)) + "/" +
         std::string(iso.substr(0, 4));
}

std::string heading_of(const Record& record) {
  const std::string kind(record.kind.empty() ? "Văn bản" : label_of(kKinds, record.kind));
  return record.number.empty() ? kind + " " + record.id : kind + " số " + record.number;
}

std::string citation_of(const Record& record) {
  std::string citation = heading_of(record);
  if (!record.date.empty()) citation += " ngày " + vietnamese_date(record.date);
  if (!record.court.empty()) citation += " của " + record.court;
  return citation;
}

void sort_by_name(std::vector<FacetValue>& values) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(
      icu::Collator::createInstance(icu::Locale("vi"), error));
  std::stable_sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
    if (!collator) return a.value < b.value;
    UErrorCode failed = U_ZERO_ERROR;
    return collator->compareUTF8(a.value, b.value, failed) == UCOL_LESS;
  });
}

std::string court_slug(std::string_view court) {
  std::string slug = unmarked_words(court);
  if (slug.size() < 2) return {};
  slug = slug.substr(1, slug.size() - 2);
  std::replace(slug.begin(), slug.end(), ' ', '-');
  return slug;
}

std::string precedent_slug(std::string_view number) {
  const auto found = find_precedent_numbers("án lệ số " + std::string(number));
  if (found.size() != 1) return {};
  const std::string own = std::to_string(found.front().number);
  return found.front().year == 0 ? own : own + "-" + std::to_string(found.front().year);
}

std::string path_of(const Record& record) {
  const std::string slug =
      record.kind == "precedent" ? precedent_slug(record.number) : std::string();
  return slug.empty() ? "/ban-an/" + url_encode(record.id) : "/an-le/" + slug;
}

}  // namespace traan
