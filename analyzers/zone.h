#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// The parts of a judgment in their order.
enum class ZoneKind : std::uint8_t {
  header,      ///< Up to the first heading: court, number, panel, parties.
  facts,       ///< NỘI DUNG VỤ ÁN, or NHẬN THẤY where XÉT THẤY follows.
  findings,    ///< NHẬN ĐỊNH CỦA TÒA ÁN, XÉT THẤY, NHẬN THẤY
  decision,    ///< QUYẾT ĐỊNH, not the title of a decision
  recipients,  ///< Nơi nhận
};

struct Zone {
  ZoneKind kind = ZoneKind::header;
  std::size_t begin = 0, end = 0;  ///< Bytes of the text, with the heading.
};

/// A paragraph of the court's reasons that begins a line with its number: "[1]", "[2.3]".
struct NumberedParagraph {
  std::string number;              ///< "1", "2.3"
  std::size_t begin = 0, end = 0;  ///< From the bracket to the next paragraph or zone.
};

/// The zones of a judgment in order, each kind at most once; together they are the whole text. A
/// zone without a heading in the text is missing.
std::vector<Zone> find_zones(const TokenList& list);
std::vector<Zone> find_zones(std::string_view text);

/// The numbered paragraphs of a text, in order.
std::vector<NumberedParagraph> find_numbered_paragraphs(const TokenList& list);
std::vector<NumberedParagraph> find_numbered_paragraphs(std::string_view text);

}  // namespace traan
