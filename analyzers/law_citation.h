#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

/// An article of a law that a text cites, as far down as it says: clause (khoản), point (điểm).
struct LawCitation {
  /// "BLHS", "BLHS-2015" when the year is written, "DOC:2/2018/NQ-HĐTP"; "?" when no law is named
  /// nearby.
  std::string law;
  std::string article, clause, point;  ///< "217a", "1", "đ"; clause and point may be empty.
  /// Bytes of the text. Citations of one article ("điểm i, s khoản 1 Điều 51") share one span; the
  /// last before the law's name has the name in it.
  std::size_t begin = 0, end = 0;
  std::size_t first_token = 0, end_token = 0;

  /// LAW:Darticle[.Kclause[.point]]: "BLHS:D51.K1.i".
  std::string canonical() const;
};

/// The citations of a text, in order: "điểm i, s khoản 1, khoản 2 Điều 51 BLHS", "các điều 26, 35
/// và 39 BLTTDS", "từ Điều 584 đến Điều 590", "Điều 468 khoản 2 điểm b". The law named last
/// governs all articles of the list before it.
std::vector<LawCitation> find_law_citations(const TokenList& list);
std::vector<LawCitation> find_law_citations(std::string_view text);

}  // namespace traan
