#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/abbreviation.h"
#include "analyzers/lexicon_reader.h"
#include "analyzers/query_reading.h"
#include "analyzers/reference.h"
#include "analyzers/token_list.h"
#include "analyzers/zone.h"

namespace traan {

/// What every stage of the analyzer makes of one text. `text` and `lexicon` must outlive it.
struct Analysis {
  Analysis(std::string_view text, const LexiconReader& lexicon);

  struct FoundAbbreviation {
    const Abbreviation* abbreviation;
    std::size_t begin, end;  ///< Bytes of the text.
  };

  std::string_view text;
  RepairedText repaired;
  TokenList tokens;
  std::vector<std::size_t> compounds;  ///< Their first tokens.
  std::vector<Reference> references;
  std::vector<Zone> zones;
  std::vector<FoundAbbreviation> abbreviations;
  QueryReading query;  ///< The text read as a query.
  bool garbage;        ///< Most words are no Vietnamese.
};

/// Repairs by name and count, those that happened: ("look_alikes", 3).
std::vector<std::pair<std::string_view, std::uint64_t>> repairs_of(const RepairReport& report);

/// "header", "facts", "findings", "decision" or "recipients".
std::string_view zone_name(ZoneKind kind);

}  // namespace traan
