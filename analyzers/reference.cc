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

namespace {

/// Collects what recognisers found.
class Collector {
 public:
  template <typename Found, typename Canonical>
  void add(ReferenceType type, const std::vector<Found>& references, Canonical canonical) {
    for (const Found& r : references) found_.push_back({type, canonical(r), r.begin, r.end});
  }
  void add_cited(const TokenList& list) {
    const auto field = [](const auto& r) { return r.canonical; };
    add(ReferenceType::judgment_number, find_judgment_numbers(list), field);
    add(ReferenceType::precedent, find_precedent_numbers(list), field);
    add(ReferenceType::law, find_law_citations(list), [](const auto& r) { return r.canonical(); });
    add(ReferenceType::document, find_document_numbers(list), field);
  }
  std::vector<Reference> take() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Reference& a, const Reference& b) { return a.begin < b.begin; });
    return std::move(found_);
  }

 private:
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_cited(const TokenList& list) {
  Collector collector;
  collector.add_cited(list);
  return collector.take();
}

std::vector<Reference> find_references(const TokenList& list) {
  Collector collector;
  collector.add_cited(list);
  collector.add(ReferenceType::court, find_court_names(list),
                [](const CourtName& court) { return court.canonical(); });
  collector.add(ReferenceType::date, find_dates(list), [](const Date& date) { return date.iso(); });
  collector.add(ReferenceType::money, find_money(list),
                [](const Money& money) { return money.canonical(); });
  collector.add(ReferenceType::name, find_masked_names(list),
                [](const auto& name) { return name.canonical; });
  return collector.take();
}

std::vector<Reference> find_references(std::string_view text) {
  return find_references(TokenList(text));
}

}  // namespace traan
