#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <string>

#include "searchd/http/request_handler.h"
#include "searchd/settings.h"

namespace traan {

/// One connection: reads a request, has it answered, writes the answer, until either side has
/// enough. What is sent ahead waits, and more of it than limits.header_bytes waits with the sender.
/// Thread safety: the I/O thread's alone.
class Session {
 public:
  virtual ~Session() = default;

  virtual boost::asio::awaitable<void> run() = 0;
  /// Ends the connection: at once when it is idle, else after the answer at hand.
  virtual void stop() = 0;
  /// Closes the connection whatever it is doing.
  virtual void abort() = 0;
};

using Socket = boost::asio::generic::stream_protocol::socket;

/// A session that speaks TLS where there is a context for it. All but the socket must outlive it;
/// `peer` is the address of the other side.
std::unique_ptr<Session> make_session(Socket socket, boost::asio::ssl::context* tls,
                                      std::string peer, RequestHandler& handler,
                                      const Settings& settings);

}  // namespace traan
