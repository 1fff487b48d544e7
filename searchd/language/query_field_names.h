#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "analyzers/token_list.h"
#include "indexer/schema.h"

namespace traan {

/// How the value of a field is read in a query.
enum class ValueKind : std::uint8_t {
  vocabulary,
  province,
  court,
  number,
  identifier,
  date,
  law,
  precedent,
  zone,
};

/// A name that a field has in queries: words with one space between two.
struct QueryField {
  std::string_view name, folded;
  ValueKind kind;
  std::string_view schema;  ///< vocabulary: the names of its fields in kFields, the likelier first
};

/// A name of a field's value.
struct ValueName {
  std::string_view field;  ///< In kFields; "zone" for zones.
  std::string_view value;
  std::string_view name;  ///< In one of its spellings, with all marks.
};

/// The names of values besides those of the vocabularies and their labels.
std::span<const ValueName> value_names();

/// The field whose name begins at token `i`, the longest there, and how many tokens the name takes;
/// null when there is none. Its words have white space, hyphens or underscores between them.
const QueryField* field_name_at(const TokenList& list, std::size_t i, std::size_t* tokens);

/// Whether the tokens [first, end) are the words of `name`: with its marks, or without any.
bool are_words(const TokenList& list, std::size_t first, std::size_t end, std::string_view name);

}  // namespace traan
