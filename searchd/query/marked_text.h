#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// A piece of plain text, marked or not.
struct TextPiece {
  std::string text;
  bool marked;

  bool operator==(const TextPiece&) const = default;
};

using MarkedText = std::vector<TextPiece>;

/// Adds text, to the last piece where that is marked the same.
inline void append_piece(MarkedText& out, std::string_view text, bool marked) {
  if (text.empty()) return;
  if (!out.empty() && out.back().marked == marked) {
    out.back().text += text;
  } else {
    out.push_back({std::string(text), marked});
  }
}

}  // namespace traan
