#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class CitationLevel : std::uint8_t { article, clause, point };

/// How strongly a part of a citation is set off from the part before it.
enum class CitationLink : std::uint8_t {
  none,       ///< khoản 1 Điều 51
  comma,      ///< khoản 1, Điều 51; also "và", "hoặc"
  semicolon,  ///< khoản 1; Điều 51
};

struct CitationValue {
  std::string text;                ///< "217a", "1", "đ"
  std::size_t begin = 0, end = 0;  ///< Bytes of the original text.
};

/// One word of the levels with its values: "điểm i, s", "khoản 1", "các điều 26, 35 và 39". Ranges
/// are written out.
struct CitationPart {
  CitationLevel level = CitationLevel::article;
  CitationLink link = CitationLink::none;
  std::vector<CitationValue> values;  ///< At least one.
  std::size_t begin = 0, end = 0;
  std::size_t first_token = 0, end_token = 0;
};

/// What stands between two parts of a list, or a list and its law.
struct CitationGap {
  CitationLink link = CitationLink::none;
  bool range = false;          ///< "đến"
  std::size_t next_token = 0;  ///< Where the gap ends.
};

/// Reads the signs and words from token `i` on that may join two parts; false where a list ends.
bool read_citation_gap(const TokenList& list, std::size_t i, CitationGap& gap);

/// The parts from token `i` on that belong to one list; empty when no part begins there.
std::vector<CitationPart> citation_parts_at(const TokenList& list, std::size_t i);

}  // namespace traan
