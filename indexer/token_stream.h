#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/format.h"
#include "indexer/term_id.h"

namespace traan {

/// Appends one token to a stream.
inline void append_token(std::vector<std::uint16_t>& stream, TermId exact,
                         std::uint64_t folded_hash) {
  if (exact.unit != 0) {
    stream.push_back(exact.unit);
    return;
  }
  constexpr std::uint64_t kMask = (1u << format::kEscapeBits) - 1;
  const auto pieces = [&](std::uint64_t hash, std::uint16_t first) {
    for (int i = 0; i < format::kEscapeUnits / 2; ++i) {
      const auto piece = static_cast<std::uint16_t>((hash >> (i * format::kEscapeBits)) & kMask);
      stream.push_back(static_cast<std::uint16_t>((i == 0 ? first : format::kEscape) | piece));
    }
  };
  pieces(exact.hash, format::kEscapeStart);
  pieces(folded_hash, format::kEscape);
}

/// One token or break as read back.
struct StreamToken {
  TermId exact;                   ///< A break or other mark has its own unit…
  bool is_break = false;          ///< … and this set.
  std::uint64_t folded_hash = 0;  ///< Where `exact` has no unit.
};

/// Walks a document's stream. Any units at all are walked to the end without reading past it.
class TokenStreamCursor {
 public:
  explicit TokenStreamCursor(std::span<const std::uint16_t> stream)
      : rest_(stream), size_(stream.size()) {}

  bool next(StreamToken& token) {
    if (rest_.empty()) return false;
    const std::uint16_t unit = rest_[0];
    token = {};
    std::size_t used = 1;
    if (unit < format::kFirstId) {
      token.is_break = true;
      token.exact.unit = unit;
    } else if (unit < format::kEscape) {
      token.exact.unit = unit;
    } else {
      constexpr std::size_t kHalf = format::kEscapeUnits / 2;
      while (used < format::kEscapeUnits && used < rest_.size() && rest_[used] >= format::kEscape &&
             rest_[used] < format::kEscapeStart) {
        ++used;
      }
      token.exact.hash = join(rest_.first(used < kHalf ? used : kHalf));
      if (used > kHalf) token.folded_hash = join(rest_.subspan(kHalf, used - kHalf));
    }
    rest_ = rest_.subspan(used);
    return true;
  }
  /// How many units were walked.
  std::size_t used() const { return size_ - rest_.size(); }

 private:
  static std::uint64_t join(std::span<const std::uint16_t> units) {
    constexpr std::uint64_t kMask = (1u << format::kEscapeBits) - 1;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
      hash |= (units[i] & kMask) << (i * format::kEscapeBits);
    }
    return hash;
  }
  std::span<const std::uint16_t> rest_;
  std::size_t size_;
};

}  // namespace traan
