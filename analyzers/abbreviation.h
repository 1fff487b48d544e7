#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/token_list.h"

namespace traan {

enum class AbbreviationKind : std::uint8_t {
  law,
  doc,
  type,
  level,
  body,
  person,
  place,
  land,
  contract,
  claim,
  party,
  id,
  org,
  admin,
  crime,
  other,
};

struct Abbreviation {
  std::string_view written;     ///< "QSDĐ", "LHN&GĐ", "TP.HCM"
  std::string_view expansions;  ///< "Nghị định | nguyên đơn"
  AbbreviationKind kind;
  bool ambiguous;  ///< Means one of its expansions only beside other words that say which.

  std::vector<std::string_view> expansion_list() const;
};

/// All abbreviations known, in no order to rely on. They live as long as the program.
std::span<const Abbreviation> abbreviations();

/// The abbreviation that begins at token `i`, the longest there; null when there is none.
/// `tokens`, unless null, is how many tokens it takes. In capitals the marks may be missing (QSDD);
/// in small letters only its own spelling counts, and only when it is not a syllable too: "qsdđ"
/// and "blhs", but not "qsdd" or "ba".
const Abbreviation* abbreviation_at(const TokenList& list, std::size_t i,
                                    std::size_t* tokens = nullptr);

/// The abbreviations of the longest phrase that begins at token `i` and has any; empty when none
/// has. Case and place of the tone do not matter, and marks only when the phrase has any.
std::vector<const Abbreviation*> abbreviations_of_phrase_at(const TokenList& list, std::size_t i,
                                                            std::size_t* tokens = nullptr);

/// The same for a text that is an abbreviation, or a phrase, and nothing else.
const Abbreviation* find_abbreviation(std::string_view text);
std::vector<const Abbreviation*> find_abbreviations_of(std::string_view phrase);

}  // namespace traan
