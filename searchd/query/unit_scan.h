#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace traan {

// Scans of token streams, a few vector instructions for each 32 units. They return the stream's
// size where nothing is left from `from` on.

/// Where `unit` first stands.
std::size_t find_unit(std::span<const std::uint16_t> units, std::uint16_t unit, std::size_t from);

/// Where `first` first stands directly before `second`.
std::size_t find_pair(std::span<const std::uint16_t> units, std::uint16_t first,
                      std::uint16_t second, std::size_t from);

/// Where a zone begins. It may within a sentence: where its heading follows a line without an end.
std::size_t find_zone_mark(std::span<const std::uint16_t> units, std::size_t from);
bool is_zone_mark(std::uint16_t unit);

}  // namespace traan
