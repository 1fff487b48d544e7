#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>

#include "searchd/http/router.h"

namespace traan {

struct SessionLimits {
  std::chrono::seconds idle{60};   ///< Between requests of a connection.
  std::chrono::seconds write{30};  ///< To send one answer.
  std::uint32_t header_bytes = 16 << 10;
  std::size_t at_hand = 128;             ///< Searches that may run or wait for a thread.
  std::chrono::milliseconds wait{1000};  ///< For a thread; a search that waited longer is refused.
};

/// One connection: reads a request, has it answered, writes the answer, until either side has
/// enough. Runs on the I/O thread; answers that take time are made on the pool, unless there are
/// too many of them: then they are refused at once, so that those at hand are still answered in
/// time. Thread safety: the I/O thread's alone.
class Session {
 public:
  Session(boost::asio::ip::tcp::socket socket, const Router& router, boost::asio::thread_pool& pool,
          const SessionLimits& limits, std::size_t& at_hand);

  boost::asio::awaitable<void> run();
  /// Ends the connection: at once when it is idle, else after the answer at hand.
  void stop();
  /// Closes the connection whatever it is doing.
  void abort();

 private:
  boost::asio::awaitable<bool> serve_one();
  boost::asio::awaitable<Response> answer(const Request& request);

  boost::beast::tcp_stream stream_;
  boost::beast::flat_buffer buffer_;
  const Router& router_;
  boost::asio::thread_pool& pool_;
  const SessionLimits& limits_;
  std::size_t& at_hand_;  // searches of all sessions
  bool busy_ = false, stopping_ = false;
};

}  // namespace traan
