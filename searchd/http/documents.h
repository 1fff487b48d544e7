#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "searchd/http/problem.h"
#include "searchd/http/request.h"
#include "searchd/http/search_params.h"
#include "searchd/http/site.h"

namespace traan {

/// Why there is no document with this id: 410 where it was withdrawn, else 404.
Problem missing_document(const Site& site, const std::string& id);

/// The correction notice on a document; null where there is none.
const CorrectionNotice* correction_on(const Site& site, const std::string& id);

/// A search as it is asked for (search_params.h), within the site's limits.
SearchParams read_search(const Site& site, const Request& request);

/// The first parameter of the request that is given and not one of `known`, as a problem.
std::optional<Problem> unknown_parameter(const Request& request,
                                         std::initializer_list<std::string_view> known);
/// The first that is given and one of `refused`, which `what` ("a feed") does not have.
std::optional<Problem> refused_parameter(const Request& request, const std::string& what,
                                         std::initializer_list<std::string_view> refused);

/// What the log and metrics tell of a search.
void add_trace(const SearchResult& result, Response& response);

}  // namespace traan
