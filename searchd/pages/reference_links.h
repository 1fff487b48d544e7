#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// A place of a text that cites something, and where that is found.
struct ReferenceLink {
  std::size_t begin, end;  ///< Bytes of the text.
  std::string target;      ///< From "/" on.
};

/// The places where a text cites judgments, precedents, articles of laws and documents by number,
/// in order, none within another. `own_number` is that of the document itself.
std::vector<ReferenceLink> reference_links(std::string_view text, std::string_view own_number);

}  // namespace traan
