#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace traan {

/// Most words of a frequent phrase; each takes that many places in a lexicon.
inline constexpr std::size_t kMostPhraseWords = 5;
/// The places behind a shorter one's last word, and all places of one that was erased.
inline constexpr std::uint16_t kNoPhraseWord = 0xFFFF;

/// What stands between the words of a sample.
inline constexpr std::uint32_t kPhraseBreak = 0xFFFF'FFFF, kDocumentBegin = 0xFFFF'FFFE;

/// The phrases of three to kMostPhraseWords words that one of eight documents of a sample has, and
/// two at least: kMostPhraseWords places each, the shorter ones first, so that each stands behind
/// what it is without its last word. `sample` has words by number, documents and breaks.
/// Found level by level: what is frequent is made of two that are, each a word shorter (Agrawal and
/// Srikant, Fast Algorithms for Mining Association Rules, 1994).
std::vector<std::uint16_t> frequent_phrases(std::span<const std::uint32_t> sample);

}  // namespace traan
