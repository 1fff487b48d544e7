#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/query/parsed_query.h"

namespace traan {

/// A piece of text, marked or not.
struct TextPiece {
  std::string text;
  bool marked;
};

using MarkedText = std::vector<TextPiece>;

/// Finds what a query matched in texts. Thread safety: one thread at a time.
class Highlighter {
 public:
  explicit Highlighter(const ParsedQuery& query);
  ~Highlighter();
  Highlighter(Highlighter&&) noexcept;

  /// The whole text with the matched words marked. Phrases are marked where all their words stand
  /// together; a word that somewhere in the text stands together with the query's word before or
  /// after it is marked only there.
  MarkedText mark(std::string_view text) const;

  /// The passage of about `characters` that shows most of the query, from the beginning of a
  /// sentence where there is one near, on one line. "…" stands where text is left out.
  MarkedText snippet(std::string_view text, std::size_t characters) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
