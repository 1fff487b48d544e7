#pragma once

#include <cstdlib>

/// A finding for the fuzzer when `condition` does not hold.
inline void require(bool condition) {
  if (!condition) std::abort();
}
