#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <list>
#include <thread>

#include "analyzers/error.h"
#include "searchd/http/listener.h"
#include "tests/searchd/running_server.h"

namespace traan {
namespace {

using std::chrono::milliseconds;

class ServerTest : public RunningServer {
 protected:
  static std::string keep(std::string_view target) {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: x\r\n\r\n";
  }
  static std::string status(const std::string& answer) {
    return answer.starts_with("HTTP/1.") ? answer.substr(9, 3) : "none";
  }
};

TEST_F(ServerTest, SighupDoesWhatItIsToldAndEndsNothing) {
  std::atomic<int> hangups = 0;
  server_->on_hangup([&] { ++hangups; });
  for (int i = 1; i <= 2; ++i) {
    ::kill(::getpid(), SIGHUP);
    for (int wait = 0; hangups < i && wait < 500; ++wait) {
      std::this_thread::sleep_for(milliseconds(10));
    }
    EXPECT_EQ(hangups, i);
  }
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
}

TEST_F(ServerTest, KeepsTheConnectionAndAnswersInOrder) {
  RawConnection connection(port_);
  connection.send(keep("/healthz"));
  EXPECT_NE(connection.receive(1).find("\"status\":\"ok\""), std::string::npos);
  connection.send(keep("/v1/search?q=dat") + keep("/v1/documents/a") + keep("/nothing"));
  const std::string answers = connection.receive(3);
  const std::size_t first = answers.find("\"total\""), second = answers.find("\"text\":\"Tranh"),
                    third = answers.find("HTTP/1.1 404");
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  EXPECT_NE(third, std::string::npos);
}

TEST_F(ServerTest, MoreThanTheBufferHoldsMayBeSentAhead) {
  Settings settings = this->settings();
  settings.header_bytes = 1024;
  serve(settings);
  RawConnection connection(port_);
  constexpr int kMany = 500;
  std::string all;
  for (int i = 0; i < kMany; ++i) all += keep("/healthz");
  std::thread sender([&] { EXPECT_TRUE(connection.send(all)); });
  const std::string answers = connection.receive(kMany);
  sender.join();
  std::size_t good = 0;
  for (std::size_t at = 0; (at = answers.find("HTTP/1.1 200", at)) != answers.npos; ++at) ++good;
  EXPECT_EQ(good, static_cast<std::size_t>(kMany));
}

TEST_F(ServerTest, HeaderByteByByte) {
  RawConnection connection(port_);
  for (const char c : keep("/healthz")) connection.send({&c, 1});
  EXPECT_NE(connection.receive(1).find("200 OK"), std::string::npos);
}

TEST_F(ServerTest, AHeaderThatTakesTooLongEndsTheConnection) {
  Settings settings = this->settings();
  settings.request_ms = 300;
  serve(settings);
  RawConnection slow(port_);
  const auto start = std::chrono::steady_clock::now();
  bool open = true;
  for (int i = 0; open && i < 100; ++i) {  // a byte every 50 ms is never idle
    open = slow.send("G") && !slow.closed_by_peer(50);
  }
  EXPECT_FALSE(open);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(4));
}

TEST_F(ServerTest, AnIdleConnectionEnds) {
  Settings settings = this->settings();
  settings.idle_ms = 200;
  serve(settings);
  RawConnection fresh(port_), used(port_);
  used.send(keep("/healthz"));
  used.receive(1);
  EXPECT_TRUE(fresh.closed_by_peer());
  EXPECT_TRUE(used.closed_by_peer());
}

TEST_F(ServerTest, HalfClosedConnectionsGetTheirAnswer) {
  RawConnection connection(port_);
  connection.send(keep("/v1/search?q=dat"));
  connection.half_close();
  EXPECT_EQ(status(connection.receive_all()), "200");
}

TEST_F(ServerTest, HeadHasNoBody) {
  for (const char* target : {"/healthz", "/v1/search?q=dat", "/v1/export?q=dat", "/tim-kiem?q=a"}) {
    const std::string answer = ask(request("HEAD", target));
    EXPECT_EQ(status(answer), "200") << target;
    EXPECT_TRUE(answer.ends_with("\r\n\r\n")) << target;
  }
}

TEST_F(ServerTest, SecurityHeaders) {
  const std::string answer = ask(get("/"));
  EXPECT_NE(answer.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
  EXPECT_NE(answer.find("frame-ancestors 'none'"), std::string::npos);
  EXPECT_NE(answer.find("X-Content-Type-Options: nosniff"), std::string::npos);
  EXPECT_NE(answer.find("X-Request-Id: "), std::string::npos);
}

TEST_F(ServerTest, WhatIsNotARequestIsRefused) {
  const std::string bad[] = {
      "nonsense\r\n\r\n",
      get("/%zz"),
      get("/%ff"),
      get("/", "X: " + std::string(20'000, 'x') + "\r\n"),
      get("/" + std::string(20'000, 'x')),
      get("/", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n",
      get("/", "Transfer-Encoding: chunked\r\n") + "5;x=\"\r\nhello\r\n0\r\n\r\n",
      get("/", "Transfer-Encoding: identity\r\n"),
      get("/", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n",
      get("/", "Content-Length: 5\r\n") + "hello",
      get("/", "Content-Length: 5\r\nContent-Length: 6\r\n") + "hello",
      get("/", "Content-Length: -1\r\n"),
      get("/", "Host: y\r\n"),
      get("/", "X : y\r\n"),
      "GET / HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /\r\n\r\n",
  };
  for (const std::string& request : bad) {
    EXPECT_EQ(status(ask(request)), "400") << request.substr(0, 80);
  }
}

TEST_F(ServerTest, NothingThatIsTypedEntersAHeader) {
  const std::string answer = ask(get("/v1/documents/a%0d%0aX-Evil:%20yes?q=%0d%0aSet-Cookie:%20a"));
  EXPECT_EQ(status(answer), "404");
  EXPECT_EQ(answer.find("\r\nX-Evil"), std::string::npos);
  EXPECT_EQ(answer.find("\r\nSet-Cookie"), std::string::npos);
}

TEST_F(ServerTest, PathsLeadNowhereElse) {
  for (const char* target :
       {"/../../etc/passwd", "/assets/../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/v1/documents/..%2f..%2fCURRENT"}) {
    const std::string answer = ask(get(target));
    EXPECT_EQ(status(answer), "404") << target;
    EXPECT_EQ(answer.find("root:"), std::string::npos);
  }
}

TEST_F(ServerTest, OtherMethods) {
  EXPECT_EQ(status(ask(request("DELETE", "/v1/search"))), "405");
  EXPECT_EQ(status(ask(request("PUT", "/v1/documents/a"))), "405");
  EXPECT_EQ(status(ask(request("OPTIONS", "/v1/search"))), "405");
}

TEST_F(ServerTest, StopsWithIdleAndHalfSentConnectionsOpen) {
  RawConnection idle(port_), half(port_);
  idle.send(keep("/healthz"));
  idle.receive(1);
  half.send("GET / HT");
  std::this_thread::sleep_for(milliseconds(100));
  stop();
  EXPECT_TRUE(idle.closed_by_peer());
  EXPECT_TRUE(half.closed_by_peer());
  server_.reset();
  EXPECT_FALSE(RawConnection(port_).connected());
}

TEST_F(ServerTest, AnswersWhatIsInFlightWhenItIsToldToStop) {
  std::atomic<bool> go_on = true;
  std::atomic<int> answered = 0, broken = 0;
  std::vector<std::thread> clients;
  for (int i = 0; i < 4; ++i) {
    clients.emplace_back([&, i] {
      for (int k = 0; go_on; ++k) {
        RawConnection connection(port_);
        const std::string target = "/v1/search?q=dat+" + std::to_string(i * 100000 + k);
        if (!connection.connected() || !connection.send(get(target))) return;
        const std::string answer = connection.receive_all();
        if (answer.empty()) return;  // it came when nobody took it any more
        ++(answer.find("\"total\"") != answer.npos ? answered : broken);
      }
    });
  }
  while (answered < 50) std::this_thread::sleep_for(milliseconds(1));
  stop();
  go_on = false;
  server_.reset();
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(broken, 0);
}

TEST_F(ServerTest, AddressesAreChecked) {
  EXPECT_THROW(ListenSocket(server_->addresses()[0]), Error);
  for (const char* address :
       {"nonsense", "127.0.0.1:99999", "localhost:80", "[::1]", "unix:", ":80", "127.0.0.1:"}) {
    EXPECT_THROW(ListenSocket{address}, Error) << address;
  }
  EXPECT_TRUE(ListenSocket("[::1]:0").address().starts_with("[::1]:"));
}

TEST_F(ServerTest, AUnixSocketIsTakenOverFromAServerThatIsGone) {
  const std::string address = "unix:" + (folder_ / "sock");
  {
    const ListenSocket first(address);
    EXPECT_THROW(ListenSocket{address}, Error);  // it is in use
    EXPECT_EQ(first.address(), address);
    EXPECT_TRUE(first.is_local());
  }
  EXPECT_FALSE(std::filesystem::exists(folder_ / "sock"));
  {
    ListenSocket lost(address);
    ::close(::dup2(::open("/dev/null", O_RDONLY), lost.descriptor()));  // as a crash leaves it
    EXPECT_NO_THROW(ListenSocket{address});
  }
}

TEST_F(ServerTest, ManyConnectionsAtOnce) {
  std::vector<std::thread> clients;
  std::atomic<int> good = 0;
  for (int i = 0; i < 8; ++i) {
    clients.emplace_back([&] {
      for (int k = 0; k < 25; ++k) {
        if (status(ask(get("/v1/search?q=dat+dai"))) == "200") ++good;
      }
    });
  }
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(good, 200);
}

TEST_F(ServerTest, ManyConnectionsOpenedAndDropped) {
  const int many = std::getenv("TRAAN_LONG") ? 100'000 : 2'000;
  for (int i = 0; i < many; ++i) {
    RawConnection connection(port_);
    if (!connection.connected()) {  // out of ports for a moment
      std::this_thread::sleep_for(milliseconds(100));
    }
    if (i % 3 == 0) connection.send("GET /");
    if (i % 3 == 1) connection.send(keep("/v1/search?q=dat"));
  }
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
  const auto only_this_one = [&] {
    return ask(get("/metrics")).find("\ntraan_connections 1\n") != std::string::npos;
  };
  for (int wait = 0; !only_this_one() && wait < 500; ++wait) {
    std::this_thread::sleep_for(milliseconds(10));
  }
  EXPECT_TRUE(only_this_one());
}

TEST_F(ServerTest, ConnectionsBeyondTheLimitAreClosedAndTheOthersServed) {
  Settings settings = this->settings();
  settings.connections = 3;
  serve(settings);
  std::list<RawConnection> open;
  for (int i = 0; i < 3; ++i) {
    open.emplace_back(port_).send(keep("/healthz"));
    EXPECT_EQ(status(open.back().receive(1)), "200");
  }
  EXPECT_TRUE(RawConnection(port_).closed_by_peer());
  open.front().send(keep("/healthz"));
  EXPECT_EQ(status(open.front().receive(1)), "200");
  open.pop_back();
  std::this_thread::sleep_for(milliseconds(100));
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
}

TEST_F(ServerTest, GoesOnWhenFileDescriptorsRunOut) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "UBSan's check of an object's type opens a pipe, and fails when it cannot";
#endif
  rlimit before{};
  ::getrlimit(RLIMIT_NOFILE, &before);
  std::list<RawConnection> open;
  open.emplace_back(port_).send(keep("/healthz"));
  open.back().receive(1);
  std::vector<int> taken;
  rlimit few = before;
  few.rlim_cur = 256;
  ::setrlimit(RLIMIT_NOFILE, &few);
  open.emplace_back(port_);  // waits: the server has no descriptor for it
  for (int fd; (fd = ::dup(0)) >= 0;) taken.push_back(fd);
  open.emplace_front(port_);
  open.back().send(keep("/v1/search?q=dat"));
  std::this_thread::sleep_for(milliseconds(200));
  for (const int fd : taken) ::close(fd);
  ::setrlimit(RLIMIT_NOFILE, &before);
  EXPECT_FALSE(taken.empty());
  EXPECT_EQ(status(open.back().receive(1)), "200");
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
}

TEST_F(ServerTest, SlowReadersOfALongAnswerHoldUpNobody) {
  Settings settings = this->settings();
  settings.write_ms = 300;
  serve(settings);
  RawConnection slow(port_);
  slow.shrink_buffer();
  std::string many;
  for (int i = 0; i < 3'000; ++i) many += keep("/tro-giup");
  std::thread sender([&] { slow.send(many); });  // and reads nothing
  EXPECT_EQ(status(ask(get("/v1/search?q=dat"))), "200");
  sender.join();  // the server closed
  EXPECT_EQ(status(ask(get("/healthz"))), "200");
}

}  // namespace
}  // namespace traan
