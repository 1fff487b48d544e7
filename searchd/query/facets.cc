#include "searchd/query/facets.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace traan {
namespace {

constexpr std::string_view kYear = "year";

std::uint32_t common(const DocSet& a, const DocSet& b) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < a.words().size(); ++i) {
    sum += static_cast<std::uint32_t>(std::popcount(a.words()[i] & b.words()[i]));
  }
  return sum;
}

void sort_values(Facet& facet, std::size_t most) {
  std::erase_if(facet.values, [](const FacetValue& value) { return value.count == 0; });
  std::sort(facet.values.begin(), facet.values.end(), [](const FacetValue& a, const FacetValue& b) {
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  if (facet.values.size() > most) facet.values.resize(most);
}

Facet vocabulary_facet(const FieldSchema& field, const std::vector<SegmentIndex>& indexes,
                       const std::vector<DocSet>& matched) {
  Facet facet{std::string(field.name), {}};
  for (std::size_t i = 0; i < field.vocabulary.size(); ++i) {
    std::uint64_t count = 0;
    for (std::size_t s = 0; s < indexes.size(); ++s) {
      count += common(indexes[s].tables().with_code(field, i + 1), matched[s]);
    }
    facet.values.push_back({std::string(field.vocabulary[i].value), count});
  }
  sort_values(facet, facet.values.size());
  return facet;
}

Facet name_facet(const FieldSchema& field, const std::vector<SegmentIndex>& indexes,
                 const std::vector<DocSet>& matched, std::size_t most) {
  std::unordered_map<std::string, std::uint64_t> counts;
  for (std::size_t s = 0; s < indexes.size(); ++s) {
    const FieldColumnsReader& columns = indexes[s].reader().columns();
    const auto numbers = columns.numbers(field);
    std::vector<std::uint32_t> by_number(columns.names(field) + 1, 0);
    matched[s].each([&](std::uint32_t d) {
      if (numbers[d] < by_number.size()) ++by_number[numbers[d]];  // else it is damaged
    });
    for (std::uint32_t number = 1; number < by_number.size(); ++number) {
      if (by_number[number] == 0) continue;
      counts[indexes[s].tables().name(field, number)] += by_number[number];
    }
  }
  Facet facet{std::string(field.name), {}};
  for (const auto& [value, count] : counts) facet.values.push_back({value, count});
  sort_values(facet, most);
  return facet;
}

Facet year_facet(const std::vector<SegmentIndex>& indexes, const std::vector<DocSet>& matched) {
  std::vector<std::uint64_t> counts(10'000, 0);
  for (std::size_t s = 0; s < indexes.size(); ++s) {
    const auto& years = indexes[s].tables().years();
    matched[s].each([&](std::uint32_t d) { ++counts[years[d]]; });
  }
  Facet facet{std::string(kYear), {}};
  for (std::size_t year = counts.size() - 1; year > 0; --year) {
    if (counts[year] > 0) facet.values.push_back({std::to_string(year), counts[year]});
  }
  return facet;
}

}  // namespace

std::vector<std::string> facet_names() {
  std::vector<std::string> names;
  for (const FieldSchema& field : kFields) {
    const bool of_topics = field.kind == FieldKind::topic;  // too many for a list of few
    if (has_column(field) && !of_topics) names.emplace_back(field.name);
  }
  names.emplace_back(kYear);
  return names;
}

std::vector<Facet> count_facets(const std::vector<std::string>& names,
                                const std::vector<SegmentIndex>& indexes,
                                const std::vector<DocSet>& matched, std::size_t most_names) {
  std::vector<Facet> facets;
  for (const std::string& name : names) {
    const FieldSchema* field = find_field(name);
    if (name == kYear) {
      facets.push_back(year_facet(indexes, matched));
    } else if (field && field->kind == FieldKind::vocabulary) {
      facets.push_back(vocabulary_facet(*field, indexes, matched));
    } else if (field && field->kind == FieldKind::name) {
      facets.push_back(name_facet(*field, indexes, matched, most_names));
    }
  }
  return facets;
}

}  // namespace traan
