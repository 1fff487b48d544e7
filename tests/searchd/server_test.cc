#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <thread>

#include "analyzers/error.h"
#include "indexer/index_builder.h"
#include "searchd/http/listener.h"
#include "tests/support/made_records.h"

namespace traan {
namespace {

/// A raw connection to 127.0.0.1.
class Connection {
 public:
  explicit Connection(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  ~Connection() { ::close(socket_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  bool connected() const { return connected_; }
  void send(std::string_view bytes) {
    ASSERT_EQ(::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(bytes.size()));
  }
  void half_close() { ::shutdown(socket_, SHUT_WR); }
  /// What comes until `count` answers' heads have come, the peer closes, or five seconds pass.
  std::string receive(int count) {
    std::string all;
    pollfd wait{socket_, POLLIN, 0};
    while (answers(all) < count && ::poll(&wait, 1, 5000) == 1) {
      char buffer[4096];
      const ssize_t size = ::recv(socket_, buffer, sizeof buffer, 0);
      if (size <= 0) break;
      all.append(buffer, static_cast<std::size_t>(size));
    }
    return all;
  }
  bool closed_by_peer() {
    pollfd wait{socket_, POLLIN, 0};
    char byte = 0;
    return ::poll(&wait, 1, 5000) == 1 && ::recv(socket_, &byte, 1, 0) <= 0;
  }

 private:
  static int answers(const std::string& bytes) {
    int count = 0;
    for (std::size_t at = 0; (at = bytes.find("HTTP/1.", at)) != std::string::npos; ++at) ++count;
    return count;
  }
  int socket_;
  bool connected_ = false;
};

class ServerTest : public testing::Test {
 protected:
  void SetUp() override {
    BuildOptions options;
    options.files = {write_records(
        folder_, {made_record("a", "1/2020/DS-ST", "2020-01-02", "Tranh chấp đất đai.")})};
    options.index = folder_ / "index";
    build_index(options);
    index_ = std::make_unique<const LiveIndex>(folder_ / "index", 2);
    router_ = std::make_unique<Router>(*index_);
    serve({});
  }
  void serve(const SessionLimits& limits) {
    stop();
    server_ = std::make_unique<Server>("127.0.0.1:0", *router_, 2, limits);
    const std::string address = server_->address();
    port_ = static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
    thread_ = std::thread([this] { server_->run(); });
  }
  void TearDown() override { stop(); }
  void stop() {
    if (!thread_.joinable()) return;
    ::kill(::getpid(), SIGTERM);
    thread_.join();
  }
  std::string ask(std::string_view request) {
    Connection connection(port_);
    connection.send(request);
    connection.half_close();
    return connection.receive(1);
  }
  static std::string get(std::string_view target, std::string_view headers = "") {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: x\r\n" + std::string(headers) +
           "\r\n";
  }

  TempFolder folder_;
  std::unique_ptr<const LiveIndex> index_;
  std::unique_ptr<Router> router_;
  std::unique_ptr<Server> server_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

TEST_F(ServerTest, SighupDoesWhatItIsToldAndEndsNothing) {
  std::atomic<int> hangups = 0;
  server_->on_hangup([&] { ++hangups; });
  for (int i = 1; i <= 2; ++i) {
    ::kill(::getpid(), SIGHUP);
    for (int wait = 0; hangups < i && wait < 500; ++wait) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_EQ(hangups, i);
  }
  EXPECT_TRUE(ask(get("/healthz")).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, TooManySearchesAreRefusedAtOnceAndTheRestAnswered) {
  SessionLimits none;
  none.at_hand = 0;
  SessionLimits hurried;
  hurried.wait = std::chrono::milliseconds(-1);  // every search has waited longer
  for (const SessionLimits& limits : {none, hurried}) {
    serve(limits);
    const std::string refused = ask(get("/v1/search?q=a"));
    EXPECT_TRUE(refused.starts_with("HTTP/1.1 503")) << refused;
    EXPECT_NE(refused.find("Retry-After: 2"), std::string::npos);
    EXPECT_NE(refused.find("\"overloaded\""), std::string::npos);
    EXPECT_NE(ask(get("/tim-kiem?q=a")).find("Máy chủ đang bận"), std::string::npos);
    EXPECT_TRUE(ask(get("/healthz")).starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ask(get("/readyz")).starts_with("HTTP/1.1 200"));
  }
  SessionLimits one;
  one.at_hand = 1;  // a place is free again after each
  serve(one);
  for (int i = 0; i < 5; ++i) {
    EXPECT_TRUE(ask(get("/v1/search?q=a")).starts_with("HTTP/1.1 200")) << i;
  }
}

TEST_F(ServerTest, KeepsTheConnectionAndAnswersInOrder) {
  Connection connection(port_);
  connection.send(get("/healthz"));
  EXPECT_NE(connection.receive(1).find("\"status\":\"ok\""), std::string::npos);
  connection.send(get("/v1/search?q=dat") + get("/v1/documents/a") + get("/nothing"));
  const std::string answers = connection.receive(3);
  const std::size_t first = answers.find("\"total\""), second = answers.find("\"text\":\"Tranh"),
                    third = answers.find("HTTP/1.1 404");
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  EXPECT_NE(third, std::string::npos);
}

TEST_F(ServerTest, HeaderByteByByte) {
  Connection connection(port_);
  for (const char c : get("/healthz")) connection.send({&c, 1});
  EXPECT_NE(connection.receive(1).find("200 OK"), std::string::npos);
}

TEST_F(ServerTest, HeadHasNoBody) {
  const std::string answer = ask("HEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(answer.find("200 OK"), std::string::npos);
  EXPECT_NE(answer.find("Content-Length: "), std::string::npos);
  EXPECT_TRUE(answer.ends_with("\r\n\r\n"));
}

TEST_F(ServerTest, SecurityHeaders) {
  const std::string answer = ask(get("/", "Connection: close\r\n"));
  EXPECT_NE(answer.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
  EXPECT_NE(answer.find("X-Content-Type-Options: nosniff"), std::string::npos);
}

TEST_F(ServerTest, WhatIsNotARequestIsRefused) {
  const std::string bad[] = {
      "nonsense\r\n\r\n",
      get("/%zz"),
      get("/", "X: " + std::string(20'000, 'x') + "\r\n"),
      get("/", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n",
      get("/", "Transfer-Encoding: identity\r\n"),
      get("/", "Content-Length: 5\r\n") + "hello",
      get("/", "Content-Length: 5\r\nContent-Length: 6\r\n") + "hello",
  };
  for (const std::string& request : bad) {
    EXPECT_NE(ask(request).find(" 400 "), std::string::npos) << request.substr(0, 80);
  }
}

TEST_F(ServerTest, OtherMethods) {
  EXPECT_NE(ask("DELETE /v1/search HTTP/1.1\r\nHost: x\r\n\r\n").find(" 405 "), std::string::npos);
}

TEST_F(ServerTest, StopsWithIdleAndHalfSentConnectionsOpen) {
  Connection idle(port_), half(port_);
  idle.send(get("/healthz"));
  idle.receive(1);
  half.send("GET / HT");
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  stop();
  EXPECT_TRUE(idle.closed_by_peer());
  EXPECT_TRUE(half.closed_by_peer());
  EXPECT_FALSE(Connection(port_).connected());
}

TEST_F(ServerTest, AnAddressIsTakenOnce) {
  EXPECT_THROW(Server(server_->address(), *router_, 1), Error);
  EXPECT_THROW(Server("nonsense", *router_, 1), Error);
  EXPECT_THROW(Server("127.0.0.1:99999", *router_, 1), Error);
}

TEST_F(ServerTest, ManyConnectionsAtOnce) {
  std::vector<std::thread> clients;
  std::atomic<int> good = 0;
  for (int i = 0; i < 8; ++i) {
    clients.emplace_back([&] {
      for (int k = 0; k < 25; ++k) {
        if (ask(get("/v1/search?q=dat+dai", "Connection: close\r\n")).find(" 200 ") !=
            std::string::npos) {
          ++good;
        }
      }
    });
  }
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(good, 200);
}

}  // namespace
}  // namespace traan
