#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/abbreviation.h"
#include "analyzers/data_table.h"
#include "analyzers/embedded.h"

namespace traan {
namespace {

using enum AbbreviationKind;

constexpr std::array<std::pair<std::string_view, AbbreviationKind>, 16> kKinds = {
    {{"law", law},
     {"doc", doc},
     {"type", type},
     {"level", level},
     {"body", body},
     {"person", person},
     {"place", place},
     {"land", land},
     {"contract", contract},
     {"claim", claim},
     {"party", party},
     {"id", id},
     {"org", org},
     {"admin", admin},
     {"crime", crime},
     {"other", other}}};

AbbreviationKind kind_named(std::string_view name) {
  const auto found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& k) { return k.first == name; });
  if (found == kKinds.end()) {
    throw std::invalid_argument("not a kind of abbreviation: " + std::string(name));
  }
  return found->second;
}

std::vector<Abbreviation> read_abbreviations() {
  std::vector<Abbreviation> read;
  for (const auto& row : read_data_table(embedded::abbreviations())) {
    read.push_back({row[0], row[1], kind_named(row[2]), row[3] == "yes"});
  }
  return read;
}

}  // namespace

std::span<const Abbreviation> abbreviations() {
  static const std::vector<Abbreviation> kAbbreviations = read_abbreviations();
  return kAbbreviations;
}

}  // namespace traan
