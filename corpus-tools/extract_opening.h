#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/court_name.h"
#include "analyzers/date.h"
#include "analyzers/judgment_number.h"
#include "analyzers/token_list.h"

namespace traan {

/// The first pages of a judgment: its header (court, number, date, title) and the paragraph that
/// opens the body ("Ngày … tại trụ sở … xét xử …"). In some PDFs the header comes after that.
class Opening {
 public:
  /// `text` must outlive this. Only its first bytes are read.
  explicit Opening(std::string_view text);

  const TokenList& tokens() const { return tokens_; }
  const std::vector<JudgmentNumber>& numbers() const { return numbers_; }
  const std::vector<Date>& dates() const { return dates_; }
  const std::vector<CourtName>& courts() const { return courts_; }

  /// The first token that is no longer the header's.
  std::size_t header_end() const { return header_end_; }
  /// Whether token `i` belongs to the state's name or motto.
  bool is_motto(std::size_t i) const { return motto_[i]; }
  /// Whether token `i` begins a line, or a column of one, or follows the motto.
  bool starts_cell(std::size_t i) const;
  /// The first token from `from` on, below `end`, where the folded terms are `words`; or `end`.
  std::size_t find(std::string_view words, std::size_t from, std::size_t end) const;

 private:
  std::size_t find_header_end() const;

  TokenList tokens_;
  std::vector<bool> motto_;
  std::size_t header_end_;
  std::vector<JudgmentNumber> numbers_;
  std::vector<Date> dates_;
  std::vector<CourtName> courts_;
};

}  // namespace traan
