#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class ReferenceType : std::uint8_t {
  judgment_number,
  precedent,
  law,       ///< An article of a law.
  document,  ///< The number of a law or of an authority's paper.
  court,
  date,
  money,
  name,  ///< A masked name.
};

/// "judgment_number", "precedent", "law", "document", "court", "date", "money" or "name".
std::string_view type_name(ReferenceType type);

/// Something that a text refers to, under the one spelling that all ways to write it share.
struct Reference {
  ReferenceType type;
  /// "CASE:5/2021/HNGĐ-PT", "AL:4/2016", "BLHS:D51.K1.i", "DOC:43/2014/NĐ-CP", "H|Lệ Thủy|…", ISO
  /// date, "500000 VND", "Nguyễn Văn A".
  std::string canonical;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
};

/// All references of a text in the order of their begin. Spans of one type do not overlap, except
/// that the points and clauses of one article have one span; those of two types may (the date of a
/// bare number is inside the number's span, a document's number inside that of its article).
std::vector<Reference> find_references(const TokenList& list);
std::vector<Reference> find_references(std::string_view text);

/// Of these what a text cites by number: judgments, precedents, articles of laws, and documents.
std::vector<Reference> find_cited(const TokenList& list);

}  // namespace traan
