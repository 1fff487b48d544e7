#include "searchd/http/router.h"

#include <spdlog/spdlog.h>

#include <array>
#include <exception>

#include "analyzers/error.h"
#include "searchd/http/api.h"
#include "searchd/http/problem.h"
#include "searchd/pages/pages.h"

namespace traan {
namespace {

enum class Cost {
  quick,  ///< Takes no time, and no index.
  search,
};

struct Route {
  std::string_view pattern;  ///< Segments; "*" is any one segment.
  Response (*handler)(const Site&, const Request&);
  Cost cost = Cost::search;
};

constexpr std::array<Route, 15> kRoutes = {{
    {"v1/search", api_search},
    {"v1/suggest", api_suggest},
    {"v1/documents/*", api_document},
    {"v1/documents/*/similar", api_similar},
    {"healthz", api_health, Cost::quick},
    {"readyz", api_ready, Cost::quick},
    {"", front_page},
    {"tim-kiem", search_page},
    {"ban-an/*", judgment_page},
    {"ban-an/*/tuong-tu", similar_page},
    {"tro-giup", help_page, Cost::quick},
    {"assets/site.css", stylesheet, Cost::quick},
    {"assets/icon.svg", icon, Cost::quick},
    {"assets/suggest.js", suggest_script, Cost::quick},
    {"robots.txt", robots, Cost::quick},
}};

bool matches(std::string_view pattern, const std::vector<std::string>& path) {
  std::size_t i = 0;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('/'), pattern.size());
    const std::string_view segment = pattern.substr(0, end);
    if (i == path.size() || (segment != "*" && segment != path[i])) return false;
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
    ++i;
  }
  return i == path.size();
}

const Route* find_route(const Request& request) {
  for (const Route& route : kRoutes) {
    if (matches(route.pattern, request.path)) return &route;
  }
  return nullptr;
}

Response error_answer(const Request& request, const Problem& problem) {
  const bool api =
      !request.path.empty() &&
      (request.path[0] == "v1" || request.path[0] == "healthz" || request.path[0] == "readyz");
  return api ? to_response(problem) : error_page(problem);
}

/// An error that passes, in so many seconds.
Response later(const Request& request, const Problem& problem, std::string seconds) {
  Response response = error_answer(request, problem);
  response.headers.emplace_back("Retry-After", std::move(seconds));
  return response;
}

}  // namespace

Response Router::refuse(const Request& request) const {
  return later(request, {503, "overloaded", "too many searches at once; try again in a moment"},
               "2");
}

bool Router::is_quick(const Request& request) const {
  const Route* route = find_route(request);
  return !route || route->cost == Cost::quick;
}

Response Router::handle(const Request& request) const {
  if (request.method == Method::other) {
    Response response =
        error_answer(request, {405, "method_not_allowed", "only GET and HEAD are answered here"});
    response.headers.emplace_back("Allow", "GET, HEAD");
    return response;
  }
  const Route* route = find_route(request);
  if (!route) return error_answer(request, {404, "no_such_route", "there is nothing at this path"});
  const Site site{index_, index_.current()};
  if (!site.served && route->cost != Cost::quick) {
    return later(request, {503, "no_index", "there is no index to search yet"}, "5");
  }
  try {
    return route->handler(site, request);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::bad_input) {
      return error_answer(request, {400, "bad_query", error.what(), "q"});
    }
    spdlog::error("{}", error.what());
  } catch (const std::exception& error) {
    spdlog::error("unexpected: {}", error.what());
  }
  return error_answer(request, {500, "server_fault", "the server could not answer; it is logged"});
}

}  // namespace traan
