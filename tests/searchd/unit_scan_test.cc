#include "searchd/query/unit_scan.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace traan {
namespace {

/// Few values, so that much is found, with the marks of zones (3 to 7) among them.
rc::Gen<std::vector<std::uint16_t>> streams() {
  const auto unit = rc::gen::weightedOneOf<std::uint16_t>(
      {{9, rc::gen::inRange<std::uint16_t>(8, 12)}, {1, rc::gen::inRange<std::uint16_t>(0, 8)}});
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 200), [unit](std::size_t size) {
    return rc::gen::container<std::vector<std::uint16_t>>(size, unit);
  });
}

RC_GTEST_PROP(UnitScan, FindsWhatALoopFinds, ()) {
  const auto units = *streams();
  const auto a = *rc::gen::inRange<std::uint16_t>(8, 14),
             b = *rc::gen::inRange<std::uint16_t>(8, 14);
  for (std::size_t from = 0; from <= units.size(); ++from) {
    std::size_t unit = from, pair = from, zone = from;
    while (unit < units.size() && units[unit] != a) ++unit;
    while (pair < units.size() &&
           !(pair + 1 < units.size() && units[pair] == a && units[pair + 1] == b)) {
      ++pair;
    }
    while (zone < units.size() && !(units[zone] >= 3 && units[zone] <= 7)) ++zone;
    RC_ASSERT(find_unit(units, a, from) == unit);
    RC_ASSERT(find_pair(units, a, b, from) == pair);
    RC_ASSERT(find_zone_mark(units, from) == zone);
  }
}

}  // namespace
}  // namespace traan
