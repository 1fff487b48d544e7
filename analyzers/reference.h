#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class ReferenceType : std::uint8_t { judgment_number, precedent, court, date };

/// Something that a text refers to, under the one spelling that all ways to write it share.
struct Reference {
  ReferenceType type;
  std::string canonical;  ///< "CASE:5/2021/HNGĐ-PT", "AL:4/2016", "H|Lệ Thủy|…", ISO date.
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
};

/// All references of a text in the order of their begin. Spans of one type do not overlap; those
/// of two types may (the date of a bare number is inside the number's span).
std::vector<Reference> find_references(const TokenList& list);
std::vector<Reference> find_references(std::string_view text);

}  // namespace traan
