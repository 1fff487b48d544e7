#pragma once

#include <cstdint>

namespace traan {

/// One posting of a term.
struct Posting {
  std::uint32_t docid, wdf;
};

}  // namespace traan
