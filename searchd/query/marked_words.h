#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "searchd/query/match_marker.h"
#include "searchd/query/text_words.h"

namespace traan {

/// A text's words with what is marked in it.
struct MarkedWords {
  std::string_view text;
  std::span<const TextWord> words;
  std::span<const Mark> marks;  ///< Ascending; their words count from the text's first.

  std::uint32_t size() const { return static_cast<std::uint32_t>(words.size()); }
  /// Bytes from the beginning of one word to the end of another.
  std::size_t length(std::uint32_t first, std::uint32_t last) const {
    return words[last].end - words[first].begin;
  }
  std::string_view word(std::uint32_t i) const {
    return text.substr(words[i].begin, words[i].end - words[i].begin);
  }
  /// What stands between word `i` and the word before it, or after the last word.
  std::string_view gap(std::uint32_t i) const {
    const std::size_t begin = i == 0 ? 0 : words[i - 1].end;
    return text.substr(begin, (i < size() ? words[i].begin : text.size()) - begin);
  }
  /// Whether a sentence ends before word `i`, which may be size().
  bool is_border(std::uint32_t i) const { return i == size() || words[i].starts_sentence; }
  /// The first mark from word `i` on.
  std::span<const Mark>::iterator mark_from(std::uint32_t i) const;
};

/// What it is worth to show a part of a query.
struct PartWorth {
  std::uint32_t worth = 0;  ///< A whole number: sums of them do not drift.
  bool wanted = false;      ///< Two passages that show it are better than one that does not.
};

/// Which parts of a query are shown already.
using ShownParts = std::vector<bool>;

}  // namespace traan
