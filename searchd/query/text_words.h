#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/reference.h"

namespace traan {

/// Where a word of a text stands in it.
struct TextWord {
  std::uint32_t begin, end;  ///< Bytes, on character borders.
  bool starts_sentence;
};

/// The words of one text, as the index counts them.
struct TextWords {
  std::vector<TextWord> words;
  std::vector<Reference> references;  ///< What it cites (find_cited()), where that was asked for.

  /// Replaces what is here.
  void read(std::string_view text, bool with_references);
};

}  // namespace traan
