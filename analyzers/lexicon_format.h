#pragma once

#include <cstdint>
#include <string_view>

namespace traan {

/// Head of a lexicon. The arrays follow in the order of the members, then the strings; each array
/// begins where the one before it ends, rounded up to 8 bytes.
struct LexiconHeader {
  char magic[8];
  std::uint64_t tokens;           ///< Of the sample and of what is built in.
  std::uint64_t document_tokens;  ///< Of the sample's documents.
  std::uint32_t exact_terms;      ///< Offsets (terms + 1, 32 bits), then counts (32 bits).
  std::uint32_t folded_terms;     ///< Offsets (terms + 1, 32 bits) of the strings …
  /// … then of each exact term its folded one (16 bits); the exact terms by their folded one (16
  /// bits each); where those of each folded term begin (terms + 1, 32 bits); of each exact term the
  /// share of its occurrences inside sentences that have a capital (8 bits, in 1/256); of each
  /// exact term the documents that have it (32 bits).
  std::uint32_t exact_slots, folded_slots;  ///< Powers of two; 16 bits each.
  /// A power of two; 64 bits each, then of each the documents that have it (32 bits).
  std::uint32_t pair_slots;
  std::uint32_t compound_slots;  ///< A power of two; 32 bits each.
  std::uint32_t phrases;         ///< kMostPhraseWords words of 16 bits each.
  std::uint32_t string_bytes;
  std::uint32_t documents;  ///< Of the sample.
  std::uint32_t unused;
};

inline constexpr char kLexiconMagic[8] = {'T', 'R', 'A', 'A', 'N', 'L', 'X', '6'};

/// Most terms a lexicon may have: numbers leave room for the marks of 16-bit token streams.
inline constexpr std::uint32_t kMaxLexiconTerms = 0xF000 - 8;

// A slot of the terms holds a number + 1, 0 is empty. A slot of the pairs: first term (16 bits),
// second (16), count (32); 0 is empty, as no count is. A slot of the compounds: first term (16
// bits), second (16); kNoCompound is empty. All by linear probing.
inline constexpr std::uint64_t kPairCountMask = 0xFFFFFFFF;
inline constexpr std::uint32_t kNoCompound = 0xFFFFFFFF;
// What a slot holds that was erased, so that those behind it are still found: of no terms that are.
inline constexpr std::uint64_t kErasedPair = 0xFFFF'FFFF'0000'0001;
inline constexpr std::uint32_t kErasedCompound = 0xFFFF'FFFE;

/// Where the search for a term, or for a pair, begins in its table of slots.
std::uint64_t lexicon_hash(std::string_view term);
constexpr std::uint64_t pair_hash(std::uint32_t pair) { return (pair * 0x9E3779B97F4A7C15u) >> 20; }

}  // namespace traan
