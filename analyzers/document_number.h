#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// The number of a law or of an authority's paper: 326/2016/UBTVQH14, 43/2014/NĐ-CP, 263/QĐ-UBND.
struct DocumentNumber {
  int number = 0;
  int year = 0;                    ///< 0 when it is not written.
  std::string symbol;              ///< "UBTVQH14", "NĐ-CP": in capitals with the marks.
  std::string canonical;           ///< "DOC:43/2014/NĐ-CP", "DOC:263/QĐ-UBND".
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
  std::size_t first_token = 0, end_token = 0;
};

/// The document number that begins at token `i`.
std::optional<DocumentNumber> document_number_at(const TokenList& list, std::size_t i);

/// The document numbers of a text, in order. Numbers that courts give to judgments, decisions and
/// case files are not among them.
std::vector<DocumentNumber> find_document_numbers(const TokenList& list);
std::vector<DocumentNumber> find_document_numbers(std::string_view text);

}  // namespace traan
