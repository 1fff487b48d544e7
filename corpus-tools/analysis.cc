#include "corpus-tools/analysis.h"

#include <array>

#include "analyzers/compound.h"
#include "analyzers/legacy_garbage.h"

namespace traan {
namespace {

std::vector<Analysis::FoundAbbreviation> find_abbreviations(const TokenList& list) {
  std::vector<Analysis::FoundAbbreviation> found;
  for (std::size_t i = 0; i < list.size();) {
    std::size_t tokens = 1;
    if (const Abbreviation* abbreviation = abbreviation_at(list, i, &tokens)) {
      found.push_back({abbreviation, list[i].begin, list[i + tokens - 1].end});
    }
    i += tokens;
  }
  return found;
}

}  // namespace

Analysis::Analysis(std::string_view analyzed, const LexiconReader& lexicon)
    : text(analyzed),
      repaired(text),
      tokens(repaired, text, &lexicon),
      compounds(find_compounds(tokens, lexicon)),
      references(find_references(tokens)),
      zones(find_zones(tokens)),
      abbreviations(find_abbreviations(tokens)),
      query(read_query(repaired.text(), lexicon)),
      garbage(is_garbage(repaired.text())) {}

std::vector<std::pair<std::string_view, std::uint64_t>> repairs_of(const RepairReport& report) {
  std::vector<std::pair<std::string_view, std::uint64_t>> repairs = {
      {"invalid_utf8", report.invalid_utf8},
      {"look_alikes", report.look_alikes},
      {"composed", report.composed},
      {"detached_marks", report.detached_marks},
      {"tcvn3_words", report.tcvn3_words},
      {"vni_words", report.vni_words},
      {"misread_utf8_words", report.misread_utf8_words}};
  std::erase_if(repairs, [](const auto& repair) { return repair.second == 0; });
  return repairs;
}

std::string_view zone_name(ZoneKind kind) {
  constexpr std::array<std::string_view, 5> kNames = {"header", "facts", "findings", "decision",
                                                      "recipients"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace traan
