#pragma once

#include <string_view>

namespace traan {

/// Names of offences, legal relations and courts, and the usual phrases of judgments, with a bar
/// between them: the text of the seed lexicon.
std::string_view seed_phrases();

}  // namespace traan
