#pragma once

#include "searchd/http/request.h"
#include "searchd/http/response.h"
#include "searchd/http/site.h"

namespace traan {

/// The routes of the public listener. Thread safety: all members.
class Router {
 public:
  /// `index` must outlive this.
  explicit Router(const LiveIndex& index) : index_(index) {}

  /// Never throws: what goes wrong becomes an answer, an HTML page on pages and problem+json on
  /// the API, and is logged when it is our fault.
  Response handle(const Request& request) const;

  /// The answer to a request that there is no time for.
  Response refuse(const Request& request) const;

  /// Whether the answer takes no time worth a thread: it may be made where requests are read.
  bool is_quick(const Request& request) const;

 private:
  const LiveIndex& index_;
};

}  // namespace traan
