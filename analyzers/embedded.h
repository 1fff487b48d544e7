#pragma once

#include <string_view>

// The data files of this folder, which are built into the program. Their first lines say their
// form and source.

namespace traan::embedded {

std::string_view abbreviations();
std::string_view seed_compounds();
std::string_view seed_counts();
std::string_view seed_phrases();
std::string_view seed_spellings();

}  // namespace traan::embedded
