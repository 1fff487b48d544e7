#include "searchd/http/listener.h"

#include <spdlog/spdlog.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <charconv>
#include <csignal>
#include <unordered_set>

#include "analyzers/error.h"

namespace traan {
namespace {

namespace net = boost::asio;
using tcp = net::ip::tcp;

constexpr auto kUse = net::as_tuple(net::use_awaitable);

tcp::endpoint parse_address(const std::string& address) {
  const std::size_t colon = address.rfind(':');
  std::uint16_t port = 0;
  boost::system::error_code error = net::error::invalid_argument;
  net::ip::address host;
  if (colon != std::string::npos) {
    std::string name = address.substr(0, colon);
    if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
    host = net::ip::make_address(name, error);
    const char* end = address.data() + address.size();
    const auto [rest, bad] = std::from_chars(address.data() + colon + 1, end, port);
    if (bad != std::errc{} || rest != end) error = net::error::invalid_argument;
  }
  if (error) {
    throw Error(ErrorKind::bad_input,
                "\"" + address +
                    "\" is not an address to listen on; give HOST:PORT, for example "
                    "127.0.0.1:8080 or [::1]:8080");
  }
  return {host, port};
}

}  // namespace

class Server::Impl {
 public:
  Impl(const tcp::endpoint& endpoint, const Router& router, unsigned threads, SessionLimits limits)
      : acceptor_(io_, endpoint),
        signals_(io_, SIGINT, SIGTERM),
        hangups_(io_, SIGHUP),
        drained_(io_),
        pool_(threads),
        router_(router),
        limits_(limits) {}

  void on_hangup(std::function<void()> action) { hangup_ = std::move(action); }
  tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

  void run() {
    net::co_spawn(io_, accept(), net::detached);
    net::co_spawn(io_, wait_for_signal(), net::detached);
    net::co_spawn(io_, wait_for_hangups(), net::detached);
    io_.run();
    pool_.join();
  }

 private:
  net::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor_.async_accept(kUse);
      if (!acceptor_.is_open()) co_return;
      if (error) {  // out of file descriptors, or the peer has gone: go on after a moment
        spdlog::warn("accept: {}", error.message());
        net::steady_timer pause(io_, std::chrono::milliseconds(50));
        co_await pause.async_wait(kUse);
        continue;
      }
      auto session = converse(std::move(socket));
      net::co_spawn(io_, std::move(session), net::detached);
    }
  }

  net::awaitable<void> converse(tcp::socket socket) {
    Session session(std::move(socket), router_, pool_, limits_, at_hand_);
    sessions_.insert(&session);
    try {
      co_await session.run();
    } catch (const std::exception& error) {
      spdlog::error("connection ended: {}", error.what());
    } catch (...) {
      spdlog::error("connection ended by an unknown error");
    }
    sessions_.erase(&session);
    if (stopping_ && sessions_.empty()) drained_.cancel();
  }

  net::awaitable<void> wait_for_hangups() {
    for (;;) {
      auto [error, signal] = co_await hangups_.async_wait(kUse);
      if (error) co_return;
      if (hangup_) hangup_();
    }
  }

  net::awaitable<void> wait_for_signal() {
    auto [error, signal] = co_await signals_.async_wait(kUse);
    if (error) co_return;
    spdlog::info("stopping: {} connections open", sessions_.size());
    stopping_ = true;
    acceptor_.close();
    hangups_.cancel();
    for (Session* session : sessions_) session->stop();
    if (sessions_.empty()) co_return;
    constexpr std::chrono::seconds kDrain{10};
    drained_.expires_after(kDrain);
    auto [ended] = co_await drained_.async_wait(kUse);
    if (!ended) {  // the deadline, not the last session
      spdlog::warn("{} connections did not end in time", sessions_.size());
      for (Session* session : sessions_) session->abort();
    }
  }

  std::size_t at_hand_ = 0;  // before io_, whose coroutines count with it
  net::io_context io_{1};
  tcp::acceptor acceptor_;
  net::signal_set signals_, hangups_;
  std::function<void()> hangup_;
  net::steady_timer drained_;
  net::thread_pool pool_;
  const Router& router_;
  const SessionLimits limits_;
  std::unordered_set<Session*> sessions_;
  bool stopping_ = false;
};

Server::Server(const std::string& address, const Router& router, unsigned query_threads,
               SessionLimits limits) {
  const tcp::endpoint endpoint = parse_address(address);
  try {
    impl_ = std::make_unique<Impl>(endpoint, router, query_threads, limits);
  } catch (const boost::system::system_error& error) {
    throw Error(ErrorKind::busy, "cannot listen on " + address + ": " + error.code().message());
  }
}

Server::~Server() = default;

void Server::on_hangup(std::function<void()> action) { impl_->on_hangup(std::move(action)); }

std::string Server::address() const {
  const tcp::endpoint endpoint = impl_->endpoint();
  const std::string host = endpoint.address().to_string();
  return (endpoint.address().is_v6() ? "[" + host + "]" : host) + ":" +
         std::to_string(endpoint.port());
}

void Server::run() { impl_->run(); }

}  // namespace traan
