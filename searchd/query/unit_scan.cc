#include "searchd/query/unit_scan.h"

#include <cstring>

#include "indexer/format.h"

namespace traan {
namespace {

/// Eight units that are compared at once, by the compilers' extension for any processor.
using Lanes = std::uint16_t __attribute__((vector_size(16)));
constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(std::uint16_t);

Lanes lanes_at(const std::uint16_t* units) {
  Lanes lanes;
  std::memcpy(&lanes, units, sizeof lanes);
  return lanes;
}

bool any(Lanes lanes) {
  std::uint64_t halves[2];
  std::memcpy(halves, &lanes, sizeof lanes);
  return (halves[0] | halves[1]) != 0;
}

/// From `from` on past all blocks before `end` that `test` finds nothing in: it takes the address
/// of eight units, and says which are wanted.
template <typename Test>
std::size_t skip_blocks(const std::uint16_t* units, std::size_t from, std::size_t end, Test test) {
  constexpr std::size_t kBlock = 4 * kLanes;
  // A page: streams are short and lie one behind the other, so this is often in the next one, which
  // the processor would not guess.
  constexpr std::size_t kAhead = 2048;
  for (; from + kBlock <= end; from += kBlock) {
    const std::uint16_t* const at = units + from;
    __builtin_prefetch(at + kAhead);
    const Lanes first = test(at) | test(at + kLanes);
    const Lanes second = test(at + 2 * kLanes) | test(at + 3 * kLanes);
    if (any(first | second)) break;
  }
  return from;
}

}  // namespace

std::size_t find_unit(std::span<const std::uint16_t> units, std::uint16_t unit, std::size_t from) {
  const Lanes wanted = Lanes{} + unit;
  from = skip_blocks(units.data(), from, units.size(),
                     [&](const std::uint16_t* at) { return Lanes(lanes_at(at) == wanted); });
  while (from < units.size() && units[from] != unit) ++from;
  return from;
}

std::size_t find_pair(std::span<const std::uint16_t> units, std::uint16_t first,
                      std::uint16_t second, std::size_t from) {
  if (units.empty()) return 0;
  const std::size_t last = units.size() - 1;
  const Lanes here = Lanes{} + first, behind = Lanes{} + second;
  from = skip_blocks(units.data(), from, last, [&](const std::uint16_t* at) {
    return Lanes(lanes_at(at) == here) & Lanes(lanes_at(at + 1) == behind);
  });
  while (from < last && !(units[from] == first && units[from + 1] == second)) ++from;
  return from < last ? from : units.size();
}

std::size_t find_zone_mark(std::span<const std::uint16_t> units, std::size_t from) {
  constexpr std::uint16_t kZones = format::kFirstId - format::kFirstZone;
  from = skip_blocks(units.data(), from, units.size(), [&](const std::uint16_t* at) {
    return Lanes(lanes_at(at) - format::kFirstZone < Lanes{} + kZones);
  });
  while (from < units.size() && !is_zone_mark(units[from])) ++from;
  return from;
}

bool is_zone_mark(std::uint16_t unit) {
  return unit >= format::kFirstZone && unit < format::kFirstId;
}

}  // namespace traan
