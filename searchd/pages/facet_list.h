#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/http/request.h"
#include "searchd/pages/html_writer.h"
#include "searchd/query/search.h"

namespace traan {

/// The facets that a page of results has.
const std::vector<std::string>& page_facets();

/// The values of one facet as links, each with how many documents it has.
void write_values(HtmlWriter& html, const Request& request, const std::string& facet,
                  std::span<const FacetValue> values);
/// The same of one facet of a result, with a heading.
void write_facet(HtmlWriter& html, const Request& request, const SearchResult& result,
                 const std::string& facet, std::string_view heading);

/// Each value with how many documents it has, as a link to the search that has those alone.
void write_facets(HtmlWriter& html, const Request& request, const std::vector<Facet>& facets);

/// The filters in force, each with a link to the search without it.
void write_filters_in_force(HtmlWriter& html, const Request& request);

/// The documents of one value: `request` with the facet's filter.
std::string facet_target(const Request& request, const std::string& facet,
                         const std::string& value);

/// The values of a facet; none where the result has none.
std::span<const FacetValue> values_of(const SearchResult& result, std::string_view facet);

}  // namespace traan
