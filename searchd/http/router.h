#pragma once

#include <string_view>

#include "searchd/http/problem.h"
#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

/// What a request takes, and so which lane it waits in.
enum class Cost {
  quick,  ///< No time, and no index.
  search,
  expensive,
};

/// What is answered at a path.
struct Route {
  std::string_view pattern;  ///< Segments; "*" is any one segment, "a*" one that begins so.
  Response (*handler)(const Site&, const Request&);
  Cost cost = Cost::search;
  bool streamed = false;  ///< Its body is made while it is sent.
};

/// The routes of the public listener. Thread safety: all members.
class Router {
 public:
  /// Both must outlive this.
  Router(const LiveIndex& index, const Settings& settings) : index_(index), settings_(settings) {}

  /// Null where there is nothing at the path.
  static const Route* find(const Request& request);

  // None of these throws: what goes wrong becomes an answer, an HTML page on pages and problem+json
  // on the API, and is logged when it is our fault.

  Response handle(const Request& request) const { return handle(request, index_.current()); }
  /// The same with what is served, which may be null.
  Response handle(const Request& request, std::shared_ptr<const ServedGeneration> served) const;
  /// That the request is not answered now; `seconds` says when to try again.
  static Response refuse(const Request& request, const Problem& problem, std::uint64_t seconds);

 private:
  const LiveIndex& index_;
  const Settings& settings_;
};

}  // namespace traan
