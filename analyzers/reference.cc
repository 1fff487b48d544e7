#include "analyzers/reference.h"

#include <algorithm>
#include <array>

#include "analyzers/court_name.h"
#include "analyzers/date.h"
#include "analyzers/document_number.h"
#include "analyzers/judgment_number.h"
#include "analyzers/law_citation.h"
#include "analyzers/masked_name.h"
#include "analyzers/money.h"
#include "analyzers/precedent_number.h"

namespace traan {

std::string_view type_name(ReferenceType type) {
  constexpr std::array<std::string_view, 8> kNames = {
      "judgment_number", "precedent", "law", "document", "court", "date", "money", "name"};
  return kNames[static_cast<std::size_t>(type)];
}

std::vector<Reference> find_references(const TokenList& list) {
  std::vector<Reference> found;
  const auto add = [&](ReferenceType type, const auto& references, auto canonical) {
    for (const auto& r : references) found.push_back({type, canonical(r), r.begin, r.end});
  };
  const auto field = [](const auto& r) { return r.canonical; };
  const auto call = [](const auto& r) { return r.canonical(); };
  add(ReferenceType::judgment_number, find_judgment_numbers(list), field);
  add(ReferenceType::precedent, find_precedent_numbers(list), field);
  add(ReferenceType::law, find_law_citations(list), call);
  add(ReferenceType::document, find_document_numbers(list), field);
  add(ReferenceType::court, find_court_names(list), call);
  add(ReferenceType::date, find_dates(list), [](const Date& date) { return date.iso(); });
  add(ReferenceType::money, find_money(list), call);
  add(ReferenceType::name, find_masked_names(list), field);
  std::stable_sort(found.begin(), found.end(),
                   [](const Reference& a, const Reference& b) { return a.begin < b.begin; });
  return found;
}

std::vector<Reference> find_references(std::string_view text) {
  return find_references(TokenList(text));
}

}  // namespace traan
