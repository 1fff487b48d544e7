#pragma once

#include <cstdint>
#include <string_view>

#include "indexer/format.h"

namespace traan {

/// The token stream's name for a term: an id of the lexicon, or a hash where it has none.
struct TermId {
  std::uint16_t unit = 0;  ///< format::kFirstId…, or 0 for a term that the lexicon lacks.
  std::uint64_t hash = 0;  ///< The low 33 bits of the term's hash, where `unit` is 0.

  bool operator==(const TermId&) const = default;
};

/// What stands for a term outside the lexicon (33 bits), the same on every machine.
std::uint64_t escape_hash(std::string_view term);

/// Hash of the lexicon's tables, part of the format.
std::uint64_t lexicon_hash(std::string_view term);

/// Head of a lexicon file; the arrays follow in the order of the counts (see FORMAT.md).
struct LexiconHeader {
  char magic[8];
  std::uint32_t exact_terms, folded_terms;
  std::uint32_t exact_slots, folded_slots;  ///< Powers of two.
  std::uint32_t string_bytes, reserved;
};

inline constexpr char kLexiconMagic[8] = {'T', 'R', 'A', 'A', 'N', 'L', 'X', '1'};

}  // namespace traan
