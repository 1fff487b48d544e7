#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/spelling.h"

namespace traan {

/// What a query, typed badly perhaps, was meant to be. Each text keeps the signs, the spaces and
/// the capitals of what was typed.
struct QueryReading {
  std::string decoded;   ///< With raw keystrokes decoded; as typed when there are none.
  std::string restored;  ///< `decoded` with marks on its unmarked words.
  /// How probable the restored marks are among all readings, 0–1; 1 when no word was restored.
  double confidence = 1;
  /// Misspelt words of `decoded`, with their bytes there. Suggestions, for when the query finds
  /// little.
  std::vector<Correction> corrections;
};

/// Reads a query by the frequencies of `lexicon`. Any bytes are taken; time is linear in them.
QueryReading read_query(std::string_view typed, const LexiconReader& lexicon);

}  // namespace traan
