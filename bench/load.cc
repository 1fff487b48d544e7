// Asks a server at a rate that does not depend on its answers. See bench/README.md.

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstdio>
#include <deque>
#include <memory>
#include <optional>

#include "analyzers/error.h"
#include "bench/load_plan.h"
#include "corpus-tools/program.h"

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using namespace traan;
using namespace traan::bench;
using tcp = net::ip::tcp;
using Clock = std::chrono::steady_clock;
using beast::error_code;

constexpr auto kUse = net::as_tuple(net::use_awaitable);
constexpr std::chrono::seconds kPatience{10};  ///< From the intended start of a request.

Failure failure_of(error_code error) {
  static const auto& http_errors = http::make_error_code(http::error::end_of_stream).category();
  if (error == beast::error::timeout) return Failure::timeout;
  const bool ended = error == http::error::end_of_stream || error == http::error::partial_message;
  return error.category() == http_errors && !ended ? Failure::malformed : Failure::closed;
}

class Connection {
 public:
  Connection(net::io_context& io, const tcp::endpoint& server) : stream_(io), server_(server) {}

  /// Connects from this address, for it has ports of its own.
  void set_source(const net::ip::address& source) { source_ = source; }
  void reserve(std::size_t bytes) { buffer_.reserve(bytes); }

  /// Connects first where the connection is not open. A failure closes it.
  net::awaitable<Answer> ask(const std::string& request, Clock::time_point deadline) {
    stream_.expires_at(deadline);
    if (!is_open()) {
      const error_code error = co_await connect();
      if (error) co_return failed(Failure::connect);
    }
    const auto bytes = net::buffer(request);
    auto [write_error, written] = co_await net::async_write(stream_, bytes, kUse);
    if (write_error) co_return failed(failure_of(write_error));
    http::response_parser<http::string_body> parser;
    parser.body_limit(64 << 20);
    auto [error, size] = co_await http::async_read(stream_, buffer_, parser, kUse);
    if (error) co_return failed(failure_of(error));
    if (!parser.keep_alive()) stream_.close();
    co_return Answer(parser.get().result_int(), size);
  }

  /// Whether the server can be asked without connecting: it closes connections that are idle long,
  /// which is no failure.
  bool is_open() {
    if (!stream_.socket().is_open() || buffer_.size() != 0) return false;
    char byte;
    error_code error;
    stream_.socket().receive(net::buffer(&byte, 1), tcp::socket::message_peek, error);
    return error == net::error::would_block;
  }

 private:
  net::awaitable<error_code> connect() {
    stream_.close();
    buffer_.clear();
    error_code error;
    tcp::socket& socket = stream_.socket();
    if (source_) {
      socket.open(server_.protocol(), error);
      if (!error) socket.bind(tcp::endpoint(*source_, 0), error);
      if (error) co_return error;
    }
    auto [connect_error] = co_await stream_.async_connect(server_, kUse);
    if (connect_error) co_return connect_error;
    socket.non_blocking(true, error);
    if (!error) socket.set_option(tcp::no_delay(true), error);
    co_return error;
  }

  Answer failed(Failure failure) {
    stream_.close();
    return Answer(failure);
  }

  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  const tcp::endpoint server_;
  std::optional<net::ip::address> source_;
};

/// What is thrown ends the run.
void spawn(net::io_context& io, net::awaitable<void> task) {
  net::co_spawn(io, std::move(task), [](const std::exception_ptr& error) {
    if (error) std::rethrow_exception(error);
  });
}

/// Carries out a plan. An arrival that finds no free connection waits for one, and its latency
/// counts on.
class Load {
 public:
  Load(net::io_context& io, const LoadPlan& plan, const tcp::endpoint& server,
       std::size_t connections)
      : io_(io), plan_(plan) {
    constexpr std::size_t kOneRead = 64 << 10;
    for (std::size_t i = 0; i < connections; ++i) {
      connections_.push_back(std::make_unique<Connection>(io, server));
      connections_.back()->reserve(kOneRead);
      free_.push_back(connections_.back().get());
    }
  }

  void start(Clock::time_point start) {
    start_ = start;
    spawn(io_, arrive());
  }

  const LoadTally& tally() const { return tally_; }

 private:
  net::awaitable<void> arrive() {
    net::steady_timer timer(io_);
    while (due_ < plan_.arrivals.size()) {
      const Clock::time_point at = start_ + plan_.arrivals[due_].at;
      if (at > Clock::now()) {
        timer.expires_at(at);
        co_await timer.async_wait(kUse);
      }
      ++due_;
      if (free_.empty()) continue;
      Connection& connection = *free_.front();
      free_.pop_front();
      spawn(io_, serve(connection));
    }
  }

  net::awaitable<void> serve(Connection& connection) {
    while (next_ < due_) {
      const Arrival arrival = plan_.arrivals[next_++];
      const Clock::time_point intended = start_ + arrival.at, sent = Clock::now();
      Answer answer(Failure::unsent);
      if (sent < intended + kPatience) {
        answer = co_await connection.ask(plan_.requests[arrival.request], intended + kPatience);
      }
      if (arrival.at >= plan_.counted_from) count(answer, intended, sent);
    }
    free_.push_back(&connection);
  }

  void count(const Answer& answer, Clock::time_point intended, Clock::time_point sent) {
    using Ms = std::chrono::duration<float, std::milli>;
    const Clock::time_point now = Clock::now();
    tally_.add(answer, Ms(now - intended).count());
    tally_.before_sending_ms.push_back(Ms(sent - intended).count());
    const std::chrono::duration<double> since = now - start_ - plan_.counted_from;
    if (answer.status != 0) tally_.last_answer_s = since.count();
  }

  net::io_context& io_;
  const LoadPlan& plan_;
  std::vector<std::unique_ptr<Connection>> connections_;
  std::deque<Connection*> free_;  ///< The one unused longest first, so that none is idle for long.
  Clock::time_point start_;
  std::size_t due_ = 0, next_ = 0;  ///< Arrivals between them wait.
  LoadTally tally_;
};

/// Connections that ask once and stay open.
class IdleConnections {
 public:
  IdleConnections(net::io_context& io, const tcp::endpoint& server, std::size_t number) {
    constexpr std::size_t kPortsOfAddress = 25'000;
    for (std::size_t i = 0; i < number; ++i) {
      connections_.push_back(std::make_unique<Connection>(io, server));
      const auto more = static_cast<net::ip::address_v4::uint_type>(i / kPortsOfAddress);
      if (more == 0 || server.address() != net::ip::address_v4::loopback()) continue;
      connections_.back()->set_source(
          net::ip::address_v4(net::ip::address_v4::loopback().to_uint() + more));
    }
  }

  /// Has opened all when `io` has run out of work.
  void open(net::io_context& io, const std::string& request) {
    constexpr int kAtOnce = 32;
    for (int i = 0; i < kAtOnce; ++i) spawn(io, open_some(request));
  }

  std::size_t opened() const { return opened_; }

  std::size_t count_open() const {
    const auto open = [](const auto& connection) { return connection->is_open(); };
    return static_cast<std::size_t>(std::count_if(connections_.begin(), connections_.end(), open));
  }

 private:
  net::awaitable<void> open_some(const std::string& request) {
    while (next_ < connections_.size()) {
      Connection& connection = *connections_[next_++];
      const Answer answer = co_await connection.ask(request, Clock::now() + kPatience);
      if (answer.status != 0) ++opened_;
    }
  }

  std::vector<std::unique_ptr<Connection>> connections_;
  std::size_t next_ = 0, opened_ = 0;
};

using Endpoints = tcp::resolver::results_type;

/// Its host and port; a host of IPv6 stands in brackets.
std::pair<std::string, std::string> split_address(const std::string& server) {
  const std::size_t colon = server.rfind(':');
  if (colon == server.npos || colon == 0 || colon + 1 == server.size()) return {};
  std::string host = server.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  return {host, server.substr(colon + 1)};
}

/// The endpoint that takes connections.
std::optional<tcp::endpoint> reach(net::io_context& io, const std::string& server,
                                   error_code& error) {
  const auto [host, port] = split_address(server);
  const Endpoints endpoints = tcp::resolver(io).resolve(host, port, error);
  if (error) return std::nullopt;
  std::optional<tcp::endpoint> reached;
  beast::tcp_stream stream(io);
  stream.expires_after(kPatience);
  stream.async_connect(endpoints, [&](error_code connect_error, const tcp::endpoint& endpoint) {
    error = connect_error;
    if (!error) reached = endpoint;
  });
  io.run();
  io.restart();
  return reached;
}

/// Throws Error where the system does not let the run have its connections.
void raise_file_limit(const LoadOptions& options) {
  constexpr rlim_t kOthers = 32;
  const rlim_t wanted = options.connections + options.idle + kOthers;
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  if (setrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur < wanted) {
    throw Error(ErrorKind::io, "the system allows " + std::to_string(limit.rlim_cur) +
                                   " open files and the run needs " + std::to_string(wanted) +
                                   ": ask for fewer connections or raise ulimit -n");
  }
}

LoadReport run_plans(net::io_context& io, const LoadOptions& options, const LoadPlan& targets,
                     const tcp::endpoint& server) {
  const std::string idle_request =
      request_for(options.health.empty() ? "/healthz" : options.health, options);
  IdleConnections idle(io, server, options.idle);
  idle.open(io, idle_request);
  io.run();
  io.restart();
  const LoadPlan health_plan = plan_health(options);
  Load load(io, targets, server, options.connections), health(io, health_plan, server, 1);
  const Clock::time_point start = Clock::now();
  load.start(start);
  health.start(start);
  io.run();
  return {load.tally(), health.tally(), idle.opened(), idle.count_open()};
}

int run(const LoadOptions& options) {
  constexpr int kUnreachable = 69;
  const LoadPlan targets = plan_targets(options);
  raise_file_limit(options);
  net::io_context io(1);
  error_code error;
  const std::optional<tcp::endpoint> server = reach(io, options.server, error);
  if (!server) {
    std::fprintf(stderr, "load: cannot reach %s: %s\n", options.server.c_str(),
                 error.message().c_str());
    return kUnreachable;
  }
  const LoadReport report = run_plans(io, options, targets, *server);
  std::fputs(options.json ? to_json(report, options).c_str() : to_text(report, options).c_str(),
             stdout);
  return 0;
}

void declare_options(CLI::App& app, LoadOptions& o) {
  const auto address = [](const std::string& text) {
    return split_address(text).first.empty() ? "no HOST:PORT: " + text : std::string();
  };
  const CLI::Range any_rate(0.001, 1e6), any_time(0.0, 1e6), any_number(0, 1'000'000);
  app.add_option("--server", o.server, "HOST:PORT")->required()->check(address);
  app.add_option("--targets", o.targets, "a file with one request target a line, most wanted first")
      ->required();
  app.add_option("--rate", o.rate, "requests a second")->required()->check(any_rate);
  app.add_option("--seconds", o.seconds, "time that counts")
      ->required()
      ->check(CLI::Range(0.1, 1e6));
  app.add_option("--warm-up", o.warm_up_seconds, "seconds before it, at the same rate")
      ->capture_default_str()
      ->check(any_time);
  app.add_option("--connections", o.connections, "kept open for the requests")
      ->capture_default_str()
      ->check(CLI::Range(1, 1'000'000));
  app.add_option("--zipf", o.zipf, "exponent of the popularity of targets; 0: all alike")
      ->capture_default_str()
      ->check(CLI::Range(0.0, 100.0));
  app.add_option("--seed", o.seed, "of arrivals and targets")->capture_default_str();
  app.add_option("--health", o.health, "a target that a connection of its own asks for");
  app.add_option("--health-rate", o.health_rate, "its requests a second")
      ->capture_default_str()
      ->check(any_rate);
  app.add_option("--idle", o.idle,
                 "further connections, which ask once for the health target (/healthz)")
      ->check(any_number);
  app.add_option("--accept-encoding", o.accept_encoding, "a header to send, such as gzip");
  app.add_flag("--json", o.json, "report as JSON");
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Asks an HTTP server at a fixed rate, whatever its answers.", "load"};
  LoadOptions options;
  int outcome = 0;
  declare_options(app, options);
  app.callback([&] { outcome = run(options); });
  const int failure = run_app(app, argc, argv);
  return failure != 0 ? failure : outcome;
}
