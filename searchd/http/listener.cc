#include "searchd/http/listener.h"

#include <spdlog/spdlog.h>
#include <systemd/sd-daemon.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#include <list>
#include <optional>
#include <unordered_set>

#include "analyzers/error.h"
#include "searchd/http/session.h"

namespace traan {
namespace {

namespace net = boost::asio;
using Protocol = net::generic::stream_protocol;
using Acceptor = net::basic_socket_acceptor<Protocol>;

constexpr auto kUse = net::as_tuple(net::use_awaitable);

std::optional<net::ssl::context> tls_context(const Settings& settings) {
  if (settings.certificate.empty() && settings.key.empty()) return std::nullopt;
  try {
    std::optional<net::ssl::context> context(net::ssl::context::tls_server);
    context->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_tlsv1 |
                         net::ssl::context::no_tlsv1_1);
    context->use_certificate_chain_file(settings.certificate);
    context->use_private_key_file(settings.key, net::ssl::context::pem);
    return context;
  } catch (const boost::system::system_error& error) {
    throw Error(ErrorKind::bad_input, "http.certificate \"" + settings.certificate +
                                          "\" and http.key \"" + settings.key +
                                          "\" cannot be used: " + error.code().message());
  }
}

}  // namespace

class Server::Impl {
 public:
  explicit Impl(const Settings& settings) : settings_(settings), tls_(tls_context(settings)) {}

  void serve(ListenSocket socket, RequestHandler& handler, bool public_side) {
    Acceptor acceptor(io_, Protocol(socket.family(), 0), ::dup(socket.descriptor()));
    acceptor.non_blocking(true);
    doors_.push_back(
        {std::move(socket), std::move(acceptor), handler, public_side && tls_ ? &*tls_ : nullptr});
  }
  std::vector<std::string> addresses() const {
    std::vector<std::string> addresses;
    for (const Door& door : doors_) addresses.push_back(door.socket.address());
    return addresses;
  }
  std::size_t connections() const { return sessions_.size(); }
  void on_hangup(std::function<void()> action) { hangup_ = std::move(action); }

  void run() {
    for (Door& door : doors_) net::co_spawn(io_, accept(door), net::detached);
    net::co_spawn(io_, wait_for_signal(), net::detached);
    net::co_spawn(io_, wait_for_hangups(), net::detached);
    ::sd_notify(0, "READY=1");
    io_.run();
  }

 private:
  struct Door {
    ListenSocket socket;
    Acceptor acceptor;
    RequestHandler& handler;
    net::ssl::context* tls;
  };

  net::awaitable<void> accept(Door& door) {
    for (;;) {
      auto [error, socket] = co_await door.acceptor.async_accept(kUse);
      if (!door.acceptor.is_open()) co_return;
      if (error) {  // out of file descriptors, or the peer has gone: go on after a moment
        if (error != net::error::connection_aborted) spdlog::warn("accept: {}", error.message());
        net::steady_timer pause(io_, std::chrono::milliseconds(50));
        co_await pause.async_wait(kUse);
        continue;
      }
      if (connections() >= settings_.connections) continue;  // closed as it goes
      auto session = converse(door, std::move(socket));
      net::co_spawn(io_, std::move(session), net::detached);
    }
  }

  net::awaitable<void> converse(Door& door, Socket socket) {
    std::string peer = peer_address(socket.native_handle());
    const auto session =
        make_session(std::move(socket), door.tls, std::move(peer), door.handler, settings_);
    sessions_.insert(session.get());
    try {
      co_await session->run();
    } catch (const std::exception& error) {
      spdlog::error("connection ended: {}", error.what());
    } catch (...) {
      spdlog::error("connection ended by an unknown error");
    }
    sessions_.erase(session.get());
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
    ::sd_notify(0, "STOPPING=1");
    stopping_ = true;
    for (Door& door : doors_) door.acceptor.close();
    hangups_.cancel();
    for (Session* session : sessions_) session->stop();
    if (sessions_.empty()) co_return;
    drained_.expires_after(std::chrono::milliseconds(settings_.drain_ms));
    auto [ended] = co_await drained_.async_wait(kUse);
    if (!ended) {  // the deadline, not the last session
      spdlog::warn("{} connections did not end in time", sessions_.size());
      for (Session* session : sessions_) session->abort();
    }
  }

  const Settings& settings_;
  std::optional<net::ssl::context> tls_;
  std::unordered_set<Session*> sessions_;  // before io_, whose coroutines are in it
  net::io_context io_{1};
  std::list<Door> doors_;
  net::signal_set signals_{io_, SIGINT, SIGTERM}, hangups_{io_, SIGHUP};
  std::function<void()> hangup_;
  net::steady_timer drained_{io_};
  bool stopping_ = false;
};

Server::Server(const Settings& settings) : impl_(std::make_unique<Impl>(settings)) {}
Server::~Server() = default;

void Server::serve(ListenSocket socket, RequestHandler& handler, bool public_side) {
  impl_->serve(std::move(socket), handler, public_side);
}
std::vector<std::string> Server::addresses() const { return impl_->addresses(); }
std::size_t Server::connections() const { return impl_->connections(); }
void Server::on_hangup(std::function<void()> action) { impl_->on_hangup(std::move(action)); }
void Server::run() { impl_->run(); }

}  // namespace traan
