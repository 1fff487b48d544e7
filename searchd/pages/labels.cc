#include "searchd/pages/labels.h"

namespace traan {

std::string_view label_of(Vocabulary vocabulary, std::string_view value) {
  const auto code = vocabulary_code(vocabulary, value);
  return code ? vocabulary[*code - 1].label : value;
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

}  // namespace traan
