#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "corpus-tools/record.h"

namespace traan {

/// What tells whether a record is the one that is there already: XXH3-128 of its members, before
/// missing metadata is extracted.
struct ContentHash {
  std::uint64_t low = 0, high = 0;

  auto operator<=>(const ContentHash&) const = default;
  std::string text() const;  ///< 32 hexadecimal digits.
};

ContentHash content_hash(const Record& record);

}  // namespace traan
