#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace traan {

/// Two-syllable words of court language, as canonical terms with a space between them.
const std::vector<std::string_view>& seed_compounds();

/// Names of offences, disputes, legal relations, laws and bodies.
const std::vector<std::string_view>& seed_phrases();

/// Words that are often misspelt or searched for, as they should be.
const std::vector<std::string_view>& seed_spellings();

/// Names of courts' districts and cities, of before July 2025 and after, parted by '|'.
struct SeedPlaces {
  std::string_view unit;  ///< The word before them: "huyện".
  std::string_view names;
};
std::span<const SeedPlaces> seed_places();

/// How often terms and pairs occur that at least three texts of judgments, precedents and laws have
/// in common. A line: a term, its count, per cent of capitals inside sentences, then each term that
/// follows it and how often, all parted by one space.
const std::vector<std::string_view>& seed_counts();

/// The parts of `list` that stand between two `separator`s, empty ones left out.
std::vector<std::string_view> split(std::string_view list, char separator);

}  // namespace traan
