#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "searchd/query/marked_words.h"

namespace traan {

/// A window that slides over a text's marks and knows what those inside it are worth: each part
/// once, and a little for each time more.
class MarkWindow {
 public:
  /// Parts in `shown` are worth nothing. All must outlive this.
  MarkWindow(const MarkedWords& text, std::span<const PartWorth> worths, const ShownParts& shown)
      : text_(text), worths_(worths), shown_(shown), counts_(worths.size(), 0) {}

  /// Moves on to the `bytes` bytes from word `begin` on, which must not go back.
  void move(std::uint32_t begin, std::size_t bytes);
  std::uint64_t worth() const { return once_ + (all_ - once_) / kTimesMore; }

 private:
  static constexpr std::uint64_t kTimesMore = 16;

  void add(const Mark& mark);
  void drop(const Mark& mark);
  std::uint32_t worth_of(const Mark& mark) const {
    return shown_[mark.part] ? 0 : worths_[mark.part].worth;
  }

  const MarkedWords& text_;
  const std::span<const PartWorth> worths_;
  const ShownParts& shown_;
  std::vector<std::uint32_t> counts_;  // of each part inside
  std::size_t first_ = 0, end_ = 0;    // the marks inside
  std::uint64_t once_ = 0, all_ = 0;
};

}  // namespace traan
