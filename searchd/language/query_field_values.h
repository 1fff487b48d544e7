#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/zone.h"
#include "searchd/language/query_field_names.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// The value of a field, as read from the beginning of a text.
struct FieldValue {
  QueryNode node;  ///< Nothing for a zone. Stands nowhere yet.
  std::optional<ZoneKind> zone;
  std::size_t length = 0;  ///< How many bytes of the text it takes.
  std::string kind;        ///< Of its Understanding: "filter", "date_range", "law", "precedent".
};

/// The longest value of `field` that `text` begins with. With `whole`, as in quotes, the value is
/// all of `text`, and a name may be any that somebody wrote.
std::optional<FieldValue> read_field_value(const QueryField& field, std::string_view text,
                                           bool whole);

}  // namespace traan
