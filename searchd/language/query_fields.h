#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"
#include "analyzers/zone.h"
#include "searchd/language/query_tree.h"

namespace traan {

enum class FieldProblem : std::uint8_t { none, unknown_field, unknown_value };

/// A field and its value in a query: `lĩnh-vực:hình-sự`, `ngày:2019..2021`, `tỉnh:(Huế OR "Hà
/// Nội")`.
struct FieldUse {
  /// What it asks for: filters, a range of dates, references, or `any` of them. Nothing for a zone.
  QueryNode node;
  std::optional<ZoneKind> zone;  ///< `phần:nhận-định`; what is to be found there follows at `end`.
  FieldProblem problem = FieldProblem::none;  ///< Unless none, it is to be read as words.
  std::size_t value_begin = 0;                ///< Past the colon and the space after it.
  std::size_t end = 0;
  std::vector<Understanding> understood;
};

/// The use of a field whose name begins at token `i` of the query. Names and values of vocabularies
/// are taken with marks or without, with hyphens or spaces, Vietnamese or as the API has them; a
/// value in neither quotes nor parentheses ends where the longest value that is known does.
std::optional<FieldUse> field_use_at(const TokenList& query, std::size_t i);

}  // namespace traan
