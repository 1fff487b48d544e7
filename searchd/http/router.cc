#include "searchd/http/router.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <exception>

#include "analyzers/error.h"
#include "searchd/http/api.h"
#include "searchd/http/feed.h"
#include "searchd/http/sitemap.h"
#include "searchd/http/streams.h"
#include "searchd/pages/pages.h"

namespace traan {
namespace {

constexpr std::array<Route, 26> kRoutes = {{
    {"v1/search", api_search},
    {"v1/suggest", api_suggest},
    {"v1/documents/*", api_document},
    {"v1/documents/*/similar", api_similar, Cost::expensive},
    {"v1/changes", api_changes, Cost::expensive, true},
    {"v1/export", api_export, Cost::expensive, true},
    {"feed.atom", atom_feed, Cost::expensive},
    {"openapi.json", api_description, Cost::quick},
    {"healthz", api_health, Cost::quick},
    {"readyz", api_ready, Cost::quick},
    {"", front_page},
    {"tim-kiem", search_page},
    {"ban-an/*", judgment_page},
    {"ban-an/*/tuong-tu", similar_page, Cost::expensive},
    {"an-le", precedents_page},
    {"an-le/*", precedent_page},
    {"toa-an", courts_page},
    {"toa-an/*", court_page},
    {"du-lieu", data_page},
    {"tro-giup", help_page, Cost::quick},
    {"assets/site.css", stylesheet, Cost::quick},
    {"assets/icon.svg", icon, Cost::quick},
    {"assets/site.js", script, Cost::quick},
    {"robots.txt", robots, Cost::quick},
    {"sitemap.xml", sitemap_index},
    {"sitemap-*", sitemap, Cost::expensive},
}};

bool matches(std::string_view pattern, const std::vector<std::string>& path) {
  std::size_t i = 0;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('/'), pattern.size());
    const std::string_view segment = pattern.substr(0, end);
    if (i == path.size()) return false;
    const bool open = segment.ends_with('*');
    if (open ? !path[i].starts_with(segment.substr(0, segment.size() - 1)) : segment != path[i]) {
      return false;
    }
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
    ++i;
  }
  return i == path.size();
}

Response error_answer(const Request& request, const Problem& problem) {
  constexpr std::array<std::string_view, 6> kPrograms = {"v1",        "healthz",      "readyz",
                                                         "feed.atom", "openapi.json", "metrics"};
  const bool api = !request.path.empty() && std::find(kPrograms.begin(), kPrograms.end(),
                                                      request.path[0]) != kPrograms.end();
  return api ? to_response(problem) : error_page(problem);
}

}  // namespace

const Route* Router::find(const Request& request) {
  for (const Route& route : kRoutes) {
    if (matches(route.pattern, request.path)) return &route;
  }
  return nullptr;
}

Response Router::refuse(const Request& request, const Problem& problem, std::uint64_t seconds) {
  Response response = error_answer(request, problem);
  response.headers.emplace_back("Retry-After", std::to_string(seconds));
  return response;
}

Response Router::handle(const Request& request,
                        std::shared_ptr<const ServedGeneration> served) const {
  if (request.method != Method::get && request.method != Method::head) {
    Response response =
        error_answer(request, {405, "method_not_allowed", "only GET and HEAD are answered here"});
    response.headers.emplace_back("Allow", "GET, HEAD");
    return response;
  }
  const Route* route = find(request);
  if (!route) return error_answer(request, {404, "no_such_route", "there is nothing at this path"});
  const Site site{index_, settings_, std::move(served)};
  if (!site.served && route->cost != Cost::quick) {
    return refuse(request, {503, "no_index", "there is no index to search yet"}, 5);
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
