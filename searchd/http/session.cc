#include "searchd/http/session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <optional>

#include "searchd/http/codec.h"
#include "searchd/http/problem.h"

namespace traan {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

// g++ 12 destroys lambdas and aggregates inside a co_await expression twice, so everything that is
// awaited below gets its name first.
constexpr auto kUse = net::as_tuple(net::use_awaitable);

/// Whether the peer sent something that is not HTTP as we take it, and still waits for an answer.
bool is_malformed(beast::error_code error) {
  static const auto& http_errors = http::make_error_code(http::error::end_of_stream).category();
  return error.category() == http_errors && error != http::error::end_of_stream &&
         error != http::error::partial_message;
}

using Clock = std::chrono::steady_clock;

net::awaitable<Response> handle_on_pool(const Router* router, const Request* request,
                                        Clock::time_point latest) {
  if (Clock::now() > latest) co_return router->refuse(*request);
  co_return router->handle(*request);
}

/// Counts a search as at hand while it lives.
class AtHand {
 public:
  explicit AtHand(std::size_t& count) : count_(count) { ++count_; }
  ~AtHand() { --count_; }
  AtHand(const AtHand&) = delete;
  AtHand& operator=(const AtHand&) = delete;

 private:
  std::size_t& count_;
};

}  // namespace

Session::Session(net::ip::tcp::socket socket, const Router& router, net::thread_pool& pool,
                 const SessionLimits& limits, std::size_t& at_hand)
    : stream_(std::move(socket)),
      router_(router),
      pool_(pool),
      limits_(limits),
      at_hand_(at_hand) {}

net::awaitable<void> Session::run() {
  bool go_on = true;
  while (go_on && !stopping_) go_on = co_await serve_one();
  beast::error_code ignored;
  stream_.socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
}

net::awaitable<bool> Session::serve_one() {
  http::request_parser<http::empty_body> parser;
  parser.header_limit(limits_.header_bytes);
  parser.body_limit(0);
  stream_.expires_after(limits_.idle);
  auto [read_error, read_bytes] = co_await http::async_read(stream_, buffer_, parser, kUse);
  const bool malformed = is_malformed(read_error);
  if (read_error && !malformed) co_return false;
  busy_ = true;
  Request request;
  Response response;
  const bool usable = !malformed && to_request(parser.get(), request);
  if (usable) {
    stream_.expires_never();
    response = co_await answer(request);
  } else {
    const Problem problem{400, "bad_request",
                          "the request is not well-formed HTTP for this server"};
    response = to_response(problem);
  }
  const bool keep_alive = usable && parser.get().keep_alive() && !stopping_;
  const BeastResponse message = to_beast(std::move(response), parser.get(), keep_alive);
  stream_.expires_after(limits_.write);
  auto [write_error, written] = co_await http::async_write(stream_, message, kUse);
  busy_ = false;
  co_return keep_alive && !write_error;
}

net::awaitable<Response> Session::answer(const Request& request) {
  if (router_.is_quick(request)) co_return router_.handle(request);
  if (at_hand_ >= limits_.at_hand) co_return router_.refuse(request);
  const AtHand counted(at_hand_);
  auto work = handle_on_pool(&router_, &request, Clock::now() + limits_.wait);
  co_return co_await net::co_spawn(pool_, std::move(work), net::use_awaitable);
}

void Session::stop() {
  stopping_ = true;
  if (!busy_) stream_.cancel();
}

void Session::abort() { stream_.close(); }

}  // namespace traan
