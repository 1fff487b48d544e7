#include "searchd/http/session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>
#include <sstream>
#include <type_traits>

#include "searchd/http/codec.h"

namespace traan {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

// g++ 12 destroys lambdas and aggregates inside a co_await expression twice, so everything that is
// awaited below gets its name first.
constexpr auto kUse = net::as_tuple(net::use_awaitable);

using PlainStream = beast::basic_stream<net::generic::stream_protocol>;
using TlsStream = beast::ssl_stream<PlainStream>;
using Parser = http::request_parser<http::string_body>;

/// Whether the peer sent something that is not HTTP as we take it, and still waits for an answer.
bool is_malformed(beast::error_code error) {
  static const auto& http_errors = http::make_error_code(http::error::end_of_stream).category();
  return error.category() == http_errors && error != http::error::end_of_stream &&
         error != http::error::partial_message;
}

template <typename Stream>
class SessionOn : public Session {
 public:
  template <typename... More>
  SessionOn(std::string peer, RequestHandler& handler, const Settings& settings, Socket socket,
            More&... more)
      : stream_(PlainStream(std::move(socket)), more...),
        buffer_(2 * settings.header_bytes + handler.most_body_bytes()),
        peer_(std::move(peer)),
        handler_(handler),
        settings_(settings) {}

  net::awaitable<void> run() override {
    const bool ready = co_await shake_hands();
    bool go_on = ready;
    while (go_on && !stopping_) go_on = co_await serve_one();
    if (ready) co_await say_goodbye();
  }

  void stop() override {
    stopping_ = true;
    if (!busy_) lowest().cancel();
  }

  void abort() override { lowest().close(); }

 private:
  PlainStream& lowest() { return beast::get_lowest_layer(stream_); }
  void expire_after(std::uint64_t ms) { lowest().expires_after(std::chrono::milliseconds(ms)); }

  net::awaitable<bool> shake_hands() {
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      expire_after(settings_.request_ms);
      auto [error] = co_await stream_.async_handshake(net::ssl::stream_base::server, kUse);
      co_return !error;
    }
    co_return true;
  }

  net::awaitable<void> say_goodbye() {
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      constexpr std::uint64_t kGoodbye = 1'000;
      expire_after(kGoodbye);
      co_await stream_.async_shutdown(kUse);
    }
    beast::error_code ignored;
    lowest().socket().shutdown(Socket::shutdown_send, ignored);
  }

  /// Waits for the first byte of a request as long as a connection may be idle, and for the rest as
  /// long as a request may take.
  net::awaitable<beast::error_code> read(Parser& parser) {
    if (buffer_.size() == 0) {
      expire_after(settings_.idle_ms);
      const auto space = buffer_.prepare(std::min<std::size_t>(kFirstRead, buffer_.max_size()));
      auto [error, size] = co_await stream_.async_read_some(space, kUse);
      if (error) co_return error;
      buffer_.commit(size);
    }
    expire_after(settings_.request_ms);
    auto [error, size] = co_await http::async_read(stream_, buffer_, parser, kUse);
    co_return error;
  }

  net::awaitable<bool> serve_one() {
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(settings_.header_bytes));
    parser.body_limit(handler_.most_body_bytes());
    const beast::error_code error = co_await read(parser);
    const bool malformed = is_malformed(error);
    if (error && !malformed) co_return false;
    busy_ = true;
    const unsigned version = parser.get().version();
    bool keep_alive = parser.get().keep_alive();
    Request request;
    request.peer = peer_;
    Response response;
    if (!malformed && to_request(parser.release(), request)) {
      lowest().expires_never();
      response = co_await handler_.answer(request);
    } else {
      keep_alive = false;
      response = handler_.refuse(request);
    }
    keep_alive = keep_alive && !stopping_;
    const bool sent = co_await write(std::move(response), request, version, keep_alive);
    busy_ = false;
    co_return sent&& keep_alive;
  }

  net::awaitable<bool> write(Response response, const Request& request, unsigned version,
                             bool keep_alive) {
    const std::shared_ptr<BodyStream> body = response.stream;
    const bool chunked = body && version >= 11;
    BeastResponse message =
        to_beast(std::move(response), request, version, keep_alive && (!body || chunked));
    http::response_serializer<http::string_body> serializer(message);
    expire_after(settings_.write_ms);
    if (!body) {
      auto [error, size] = co_await http::async_write(stream_, serializer, kUse);
      co_return !error;
    }
    auto [error, size] = co_await http::async_write_header(stream_, serializer, kUse);
    if (error) co_return false;
    if (request.method == Method::head) co_return true;
    co_return co_await write_stream(*body, chunked);
  }

  /// Each piece is made when the one before is on its way, so nobody makes what nobody reads.
  net::awaitable<bool> write_stream(BodyStream& body, bool chunked) {
    for (;;) {
      lowest().expires_never();
      std::string piece = co_await handler_.next_piece(body);
      const bool last = piece.empty();
      if (chunked) piece = last ? "0\r\n\r\n" : in_a_chunk(piece);
      expire_after(settings_.write_ms);
      auto [error, size] = co_await net::async_write(stream_, net::buffer(piece), kUse);
      if (error || last) co_return !error && chunked;
    }
  }

  static std::string in_a_chunk(const std::string& piece) {
    std::ostringstream size;
    size << std::hex << piece.size();
    return size.str() + "\r\n" + piece + "\r\n";
  }

  static constexpr std::size_t kFirstRead = 1'024;

  Stream stream_;
  beast::flat_buffer buffer_;
  const std::string peer_;
  RequestHandler& handler_;
  const Settings& settings_;
  bool busy_ = false, stopping_ = false;
};

}  // namespace

std::unique_ptr<Session> make_session(Socket socket, net::ssl::context* tls, std::string peer,
                                      RequestHandler& handler, const Settings& settings) {
  if (tls) {
    return std::make_unique<SessionOn<TlsStream>>(std::move(peer), handler, settings,
                                                  std::move(socket), *tls);
  }
  return std::make_unique<SessionOn<PlainStream>>(std::move(peer), handler, settings,
                                                  std::move(socket));
}

}  // namespace traan
