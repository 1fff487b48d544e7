#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searchd/query/search.h"

namespace traan {

/// A body that is made while it is sent. Thread safety: one thread at a time.
class BodyStream {
 public:
  virtual ~BodyStream() = default;
  /// The next piece; empty at the end. What it throws ends the connection, so that the other side
  /// sees that something is missing.
  virtual std::string next() = 0;
};

/// An answer as handlers give it: no socket, no Beast.
struct Response {
  int status = 200;
  std::string content_type;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::shared_ptr<BodyStream> stream = nullptr;  ///< In the place of `body`.
  bool whole = true;  ///< Not where the same generation may answer otherwise: a partial answer.
  StageTimes stages = {};   ///< Where it is of a search.
  std::string parsed = {};  ///< The search as it was read.
};

/// What of a search the log, metrics and caches want to know.
void add_trace(const SearchResult& result, Response& response);

inline constexpr std::string_view kJsonType = "application/json";
inline constexpr std::string_view kHtmlType = "text/html; charset=utf-8";

}  // namespace traan
