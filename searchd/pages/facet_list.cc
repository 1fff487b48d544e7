#include "searchd/pages/facet_list.h"

#include <algorithm>
#include <span>

#include "searchd/http/search_params.h"
#include "searchd/pages/labels.h"
#include "searchd/pages/search_form.h"

namespace traan {
namespace {

constexpr std::size_t kShown = 6;

std::string_view facet_label(std::string_view facet) {
  return facet == "year" ? "Năm" : filter_label(facet);
}

/// How many values of a facet a page has: each is a link with the whole search in it.
std::size_t most_values(const Request& request) {
  constexpr std::size_t kFewest = 2, kMost = 24, kBytes = 24'000, kOfLink = 120;
  const std::size_t link = search_query_string(request, 1).size() + kOfLink;
  return std::clamp(kBytes / (page_facets().size() * link), kFewest, kMost);
}

/// Whether a value is chosen already.
bool is_chosen(const Request& request, const std::string& facet) {
  const auto given = [&](std::string_view name) {
    return !request.param(name).value_or("").empty();
  };
  return facet == "year" ? given("from") && given("to") : given(facet);
}

}  // namespace

void write_values(HtmlWriter& html, const Request& request, const std::string& facet,
                  std::span<const FacetValue> values) {
  html << "<ul class=\"counts\">";
  for (const FacetValue& value : values) {
    html << "<li><a rel=\"nofollow\" href=\"" << facet_target(request, facet, value.value) << "\">"
         << label_of_value(facet, value.value) << "</a> <span class=\"number\">" << value.count
         << "</span></li>";
  }
  html << "</ul>";
}

void write_facet(HtmlWriter& html, const Request& request, const SearchResult& result,
                 const std::string& facet, std::string_view heading) {
  html << "<section><h2>" << heading << "</h2>";
  write_values(html, request, facet, values_of(result, facet));
  html << "</section>\n";
}

std::span<const FacetValue> values_of(const SearchResult& result, std::string_view facet) {
  for (const Facet& counted : result.facets) {
    if (counted.name == facet) return counted.values;
  }
  return {};
}

const std::vector<std::string>& page_facets() {
  static const std::vector<std::string> names = {"case_type", "kind",     "instance", "court_level",
                                                 "year",      "province", "court"};
  return names;
}

std::string facet_target(const Request& request, const std::string& facet,
                         const std::string& value) {
  if (facet != "year")
    return "/tim-kiem" + search_query_string(with_param(request, facet, value), 1);
  // A bound within the year stays.
  Request narrower = request;
  for (const bool end : {false, true}) {
    const std::string_view name = end ? "to" : "from";
    const std::string bound = read_date(request.param(name).value_or(""), end);
    if (!bound.starts_with(value)) narrower = with_param(narrower, name, value);
  }
  return "/tim-kiem" + search_query_string(narrower, 1);
}

void write_facets(HtmlWriter& html, const Request& request, const std::vector<Facet>& facets) {
  HtmlWriter lists;
  const std::size_t most = most_values(request);
  for (const std::string& name : page_facets()) {
    for (const Facet& facet : facets) {
      if (facet.name != name || facet.values.size() < 2 || is_chosen(request, name)) continue;
      const std::span<const FacetValue> values(facet.values.data(),
                                               std::min(facet.values.size(), most));
      lists << "<section><h3>" << facet_label(name) << "</h3>";
      write_values(lists, request, name, values.first(std::min(values.size(), kShown)));
      if (values.size() > kShown) {
        lists << "<details><summary>Thêm<span class=\"hidden\"> " << facet_label(name)
              << "</span></summary>";
        write_values(lists, request, name, values.subspan(kShown));
        lists << "</details>";
      }
      lists << "</section>\n";
    }
  }
  if (lists.view().empty()) return;
  html << "<aside class=\"facets\" id=\"thu-hep\" aria-labelledby=\"thu-hep-ten\">\n"
          "<h2 id=\"thu-hep-ten\">Thu hẹp kết quả</h2>\n"
       << lists << "</aside>\n";
}

void write_filters_in_force(HtmlWriter& html, const Request& request) {
  HtmlWriter filters;
  for (const auto& [name, value] : request.params) {
    if (value.empty() || !is_filter(name)) continue;
    filters
        << "<li><a rel=\"nofollow\" href=\"/tim-kiem"
        << search_query_string(without_value(request, name, value), 1) << "\">"
        << filter_label(name) << ": <strong>" << label_of_value(name, value)
        << "</strong> <span aria-hidden=\"true\">✕</span><span class=\"hidden\"> (bỏ lọc)</span>"
           "</a></li>\n";
  }
  if (filters.view().empty()) return;
  html << "<ul class=\"chips\" aria-label=\"Bộ lọc đang dùng\">\n" << filters << "</ul>\n";
}

}  // namespace traan
