#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <string>

#include "searchd/http/request.h"
#include "searchd/http/response.h"

namespace traan {

/// What answers the requests of a listener. All members run on the I/O thread and may wait there.
class RequestHandler {
 public:
  virtual ~RequestHandler() = default;

  /// Never throws for what a request asks.
  virtual boost::asio::awaitable<Response> answer(Request& request) = 0;
  /// The answer to what is no request that this server takes; `request` has the peer alone.
  virtual Response refuse(Request& request) = 0;
  /// The next piece of a stream that answer() gave; empty at its end. Throws when it cannot go on.
  virtual boost::asio::awaitable<std::string> next_piece(BodyStream& stream) = 0;
  /// The longest body of a request that is read.
  virtual std::size_t most_body_bytes() const { return 0; }
};

}  // namespace traan
