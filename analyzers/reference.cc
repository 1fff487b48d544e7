#include "analyzers/reference.h"

#include <algorithm>

#include "analyzers/court_name.h"
#include "analyzers/date.h"
#include "analyzers/judgment_number.h"
#include "analyzers/precedent_number.h"

namespace traan {

std::vector<Reference> find_references(const TokenList& list) {
  std::vector<Reference> references;
  for (const JudgmentNumber& number : find_judgment_numbers(list)) {
    references.push_back(
        {ReferenceType::judgment_number, number.canonical, number.begin, number.end});
  }
  for (const PrecedentNumber& number : find_precedent_numbers(list)) {
    references.push_back({ReferenceType::precedent, number.canonical, number.begin, number.end});
  }
  for (const CourtName& court : find_court_names(list)) {
    references.push_back({ReferenceType::court, court.canonical(), court.begin, court.end});
  }
  for (const Date& date : find_dates(list)) {
    references.push_back({ReferenceType::date, date.iso(), date.begin, date.end});
  }
  std::stable_sort(references.begin(), references.end(),
                   [](const Reference& a, const Reference& b) { return a.begin < b.begin; });
  return references;
}

std::vector<Reference> find_references(std::string_view text) {
  return find_references(TokenList(text));
}

}  // namespace traan
