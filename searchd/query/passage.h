#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "searchd/query/marked_words.h"
#include "searchd/query/occurrence_finder.h"

namespace traan {

/// Words `begin` to `end` of a text, the end not included.
struct Passage {
  std::uint32_t begin = 0, end = 0;

  bool operator==(const Passage&) const = default;
};

/// Chooses the passages of a text that show most of a query in about `bytes` bytes: one, or two of
/// half the length, in their order, when these show all that is wanted and one does not. They begin
/// and end with sentences where that is near. Without marks it is the beginning.
class PassageFinder {
 public:
  /// `worths` are those of the marks' parts; `document` tells in which zone the words stand. All
  /// must outlive this.
  PassageFinder(const MarkedWords& text, std::span<const PartWorth> worths,
                const DocumentWords& document)
      : text_(text), worths_(worths), document_(document) {}

  /// Nothing where the text has no words.
  std::vector<Passage> find(std::size_t bytes) const;

 private:
  Passage best(std::size_t bytes, const ShownParts& shown) const;
  std::vector<Passage> two(std::size_t bytes) const;
  void show(const Passage& passage, ShownParts& shown) const;
  bool shows_all(const ShownParts& shown) const;
  std::uint64_t zone_percent(std::uint32_t word) const;

  const MarkedWords text_;
  const std::span<const PartWorth> worths_;
  const DocumentWords& document_;
};

}  // namespace traan
