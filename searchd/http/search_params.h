#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/http/problem.h"
#include "searchd/http/request.h"
#include "searchd/query/search.h"
#include "searchd/settings.h"

namespace traan {

/// A search as parameters ask for it, and what of them could not be used.
struct SearchParams {
  SearchRequest search;
  std::vector<Problem> problems;
};

/// Reads the parameters of a search. One that is empty counts as not given; one that cannot be
/// used is left out and reported, as are unknown ones.
SearchParams read_search_params(const Request& request);
/// The same, for a search that has the time that the settings allow.
SearchParams read_search_params(const Request& request, const Settings& settings);

/// The first parameter of the request that is given and not one of `known`, as a problem.
std::optional<Problem> unknown_parameter(const Request& request,
                                         std::initializer_list<std::string_view> known);
/// The first that is given and one of `refused`, which `what` ("a feed") does not have.
std::optional<Problem> refused_parameter(const Request& request, const std::string& what,
                                         std::initializer_list<std::string_view> refused);

/// A number from 1 to `limit`.
std::optional<std::size_t> read_count(std::string_view text, std::size_t limit);

/// A number from 0 on.
std::optional<std::size_t> read_offset(std::string_view text);

/// The ISO form of a date that a person may have typed: 2021-03-12, 12/3/2021 or 2021. A year
/// stands for its first day, or its last when `end`. Empty when it is no date.
std::string read_date(std::string_view text, bool end);

}  // namespace traan
