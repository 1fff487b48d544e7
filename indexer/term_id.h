#pragma once

#include <cstdint>
#include <string_view>

namespace traan {

/// The token stream's name for a term: a unit, or a hash where the lexicon lacks it.
struct TermId {
  std::uint16_t unit = 0;  ///< The term's number in the lexicon plus format::kFirstId, or 0.
  std::uint64_t hash = 0;  ///< The low 33 bits of the term's hash, where `unit` is 0.

  bool operator==(const TermId&) const = default;
};

/// What stands for a term outside the lexicon (33 bits), the same on every machine.
std::uint64_t escape_hash(std::string_view term);

}  // namespace traan
