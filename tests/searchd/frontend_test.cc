#include "searchd/http/frontend.h"

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <fstream>
#include <sstream>

#include "analyzers/error.h"
#include "searchd/http/compression.h"
#include "tests/searchd/running_server.h"

namespace traan {
namespace {

class FrontendTest : public RunningServer {
 protected:
  static std::string status(const std::string& answer) { return answer.substr(9, 3); }
  static std::string header(const std::string& answer, const std::string& name) {
    const std::size_t at = answer.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "";
    const std::size_t begin = at + name.size() + 4;
    return answer.substr(begin, answer.find("\r\n", begin) - begin);
  }
  static std::string body(const std::string& answer) {
    return answer.substr(answer.find("\r\n\r\n") + 4);
  }
  /// The value of a line of /metrics.
  std::string metric(const std::string& name) const {
    const std::string text = "\n" + ask(get("/metrics"));
    const std::size_t at = text.find("\n" + name + " ");
    if (at == std::string::npos) return "";
    const std::size_t begin = at + name.size() + 2;
    return text.substr(begin, text.find('\n', begin) - begin);
  }
};

TEST_F(FrontendTest, TooManySearchesAreRefusedAtOnceAndTheRestAnswered) {
  Settings settings = this->settings();
  settings.search_at_hand = 0;
  settings.expensive_at_hand = 0;
  serve(settings);
  for (const char* target : {"/v1/search?q=a", "/v1/documents/a/similar", "/v1/export?q=a"}) {
    const std::string refused = ask(get(target));
    EXPECT_EQ(status(refused), "503") << target;
    EXPECT_EQ(header(refused, "Retry-After"), "2");
    EXPECT_EQ(header(refused, "Cache-Control"), "no-store");
    EXPECT_NE(refused.find("\"overloaded\""), std::string::npos);
  }
  EXPECT_NE(ask(get("/tim-kiem?q=a")).find("Máy chủ đang bận"), std::string::npos);
  for (const char* target : {"/healthz", "/readyz", "/metrics", "/tro-giup"}) {
    EXPECT_EQ(status(ask(get(target))), "200") << target;
  }
  EXPECT_EQ(metric("traan_http_refused_total{lane=\"search\",reason=\"at_hand\"}"), "2");
}

TEST_F(FrontendTest, APlaceIsFreeAgainAfterEach) {
  Settings settings = this->settings();
  settings.search_at_hand = settings.expensive_at_hand = 1;
  serve(settings);
  for (int i = 0; i < 5; ++i) {
    const std::string number = std::to_string(i);
    EXPECT_EQ(status(ask(get("/v1/search?q=dat+" + number))), "200");
    EXPECT_EQ(status(ask(get("/v1/export?q=dat+" + number))), "200");
    EXPECT_EQ(status(ask(get("/v1/changes?since=" + number))), "200");
  }
}

TEST_F(FrontendTest, AClientThatAsksTooMuchIsToldToWait) {
  Settings settings = this->settings();
  settings.client_rate = 60;
  settings.client_burst = 3;
  settings.trusted_proxies = {"127.0.0.0/8"};
  serve(settings);
  const auto from = [&](const std::string& client) {
    return ask(get("/v1/search?q=a", "X-Forwarded-For: " + client + "\r\n"));
  };
  for (int i = 0; i < 3; ++i) EXPECT_EQ(status(from("192.0.2.1")), "200");
  const std::string refused = from("192.0.2.1");
  EXPECT_EQ(status(refused), "429");
  EXPECT_EQ(header(refused, "Retry-After"), "1");
  EXPECT_NE(refused.find("\"too_many_requests\""), std::string::npos);
  EXPECT_EQ(status(from("192.0.2.2")), "200");
  EXPECT_EQ(status(from("203.0.113.9, 192.0.2.1")),
            "429");  // what the client wrote is not believed
  EXPECT_EQ(status(ask(get("/healthz", "X-Forwarded-For: 192.0.2.1\r\n"))), "200");
  EXPECT_EQ(metric("traan_clients"), "2");
}

TEST_F(FrontendTest, AnAnswerIsGivenAgainUntilTheIndexChanges) {
  const std::string target = "/v1/search?q=tranh+chap";
  const std::string first = ask(get(target)), second = ask(get(target));
  EXPECT_EQ(body(first), body(second));  // took_ms too
  EXPECT_EQ(metric("traan_answer_cache_total{outcome=\"hit\"}"), "1");
  board_->remove("a", "");
  index_->refresh();
  const std::string third = ask(get(target));
  EXPECT_EQ(third.find("\"id\":\"a\""), std::string::npos);
  EXPECT_NE(header(first, "ETag"), header(third, "ETag"));
}

TEST_F(FrontendTest, WhatWasAskedLatelyIsMadeAgainBeforeAGenerationIsServed) {
  const std::string target = "/v1/search?q=tranh+chap";
  ask(get(target, "Accept-Encoding: gzip\r\n"));
  const std::string first = ask(get(target));
  board_->remove("a", "");
  index_->refresh();
  const std::string second = ask(get(target));
  EXPECT_EQ(second.find("\"id\":\"a\""), std::string::npos);
  EXPECT_NE(header(first, "ETag"), header(second, "ETag"));
  EXPECT_EQ(header(ask(get(target, "Accept-Encoding: gzip\r\n")), "Content-Encoding"),
            "");  // short
  EXPECT_EQ(metric("traan_answer_cache_total{outcome=\"made\"}"), "2");
  EXPECT_EQ(metric("traan_answer_cache_total{outcome=\"hit\"}"), "2");
}

TEST_F(FrontendTest, WhatHasNotChangedIsNotSentAgain) {
  for (const char* target : {"/v1/search?q=dat", "/tim-kiem?q=dat", "/v1/documents/a", "/ban-an/a",
                             "/feed.atom?q=dat", "/v1/changes"}) {
    const std::string etag = header(ask(get(target)), "ETag");
    ASSERT_NE(etag, "") << target;
    const std::string again = ask(get(target, "If-None-Match: \"x\", " + etag + "\r\n"));
    EXPECT_EQ(status(again), "304") << target;
    EXPECT_EQ(body(again), "");
    EXPECT_EQ(header(again, "ETag"), etag);
    EXPECT_EQ(status(ask(get(target, "If-None-Match: W/\"other\"\r\n"))), "200");
  }
  EXPECT_EQ(header(ask(get("/v1/documents/none")), "ETag"), "");
}

TEST_F(FrontendTest, WhatIsAskedTwiceAtOnceIsMadeOnce) {
  constexpr int kClients = 16;
  std::atomic<int> good = 0;
  for (int round = 0; round < 20; ++round) {
    std::vector<std::thread> clients;
    for (int i = 0; i < kClients; ++i) {
      clients.emplace_back([&, round] {
        const std::string target = "/v1/search?q=dat+OR+" + std::to_string(round);
        if (status(ask(get(target))) == "200") ++good;
      });
    }
    for (std::thread& client : clients) client.join();
  }
  EXPECT_EQ(good, 20 * kClients);
  EXPECT_EQ(metric("traan_answer_cache_total{outcome=\"made\"}"), "20");
}

TEST_F(FrontendTest, LongAnswersAreCompressedAsIsAsked) {
  const std::string plain = body(ask(get("/tim-kiem?q=dat")));
  for (const std::string encoding : {"gzip", "zstd"}) {
    const std::string answer =
        ask(get("/tim-kiem?q=dat", "Accept-Encoding: br;q=1, " + encoding + ";q=0.5\r\n"));
    EXPECT_EQ(header(answer, "Content-Encoding"), encoding);
    EXPECT_EQ(header(answer, "Vary"), "Accept-Encoding");
    EXPECT_LT(body(answer).size(), plain.size() / 2);
    EXPECT_EQ(std::to_string(body(answer).size()), header(answer, "Content-Length"));
  }
  EXPECT_EQ(header(ask(get("/healthz", "Accept-Encoding: gzip\r\n")), "Content-Encoding"), "");
}

TEST_F(FrontendTest, OnlyOriginsThatAreAllowedReadTheApi) {
  Settings settings = this->settings();
  settings.allowed_origins = {"https://a.example"};
  serve(settings);
  const auto allowed = [&](const char* target, const std::string& origin) {
    return header(ask(get(target, "Origin: " + origin + "\r\n")), "Access-Control-Allow-Origin");
  };
  EXPECT_EQ(allowed("/v1/search?q=a", "https://a.example"), "https://a.example");
  EXPECT_EQ(allowed("/v1/search?q=a", "https://b.example"), "");
  EXPECT_EQ(allowed("/tim-kiem?q=a", "https://a.example"), "");
  EXPECT_EQ(status(ask(request("OPTIONS", "/v1/search"))), "204");
}

TEST_F(FrontendTest, TheLogHasALineForEachRequestAndNothingPersonal) {
  Settings settings = this->settings();
  settings.access_log = folder_ / "access.log";
  serve(settings);
  ask(get("/v1/search?q=nguyen+van+a", "X-Request-Id: mine\r\n"));
  ask(get("/v1/documents/a"));
  const auto log = [&] {
    std::ifstream in(settings.access_log);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  const std::string two = log();
  EXPECT_EQ(std::count(two.begin(), two.end(), '\n'), 2);
  EXPECT_NE(log().find("\"route\":\"/v1/search\""), std::string::npos);
  EXPECT_NE(log().find("\"status\":200"), std::string::npos);
  for (const char* personal : {"nguyen", "127.0.0.1", "documents/a", "mine"}) {
    EXPECT_EQ(log().find(personal), std::string::npos) << personal;
  }
  std::filesystem::rename(folder_ / "access.log", folder_ / "access.log.1");
  frontend_->reopen_log();
  ask(get("/healthz"));
  EXPECT_NE(log().find("\"route\":\"/healthz\""), std::string::npos);
  settings.log_queries = settings.log_clients = "plain";
  serve(settings);
  ask(get("/v1/search?q=nguyen+van+a"));
  EXPECT_NE(log().find("\"query\":\"nguyen van a\""), std::string::npos);
  EXPECT_NE(log().find("\"client\":\"127.0.0.1\""), std::string::npos);
}

TEST_F(FrontendTest, SlowRequestsAreLoggedWithHowTheyWereReadAndWhatTookHowLong) {
  std::ostringstream log;
  const auto before = spdlog::default_logger();
  spdlog::set_default_logger(
      std::make_shared<spdlog::logger>("", std::make_shared<spdlog::sinks::ostream_sink_mt>(log)));
  Settings settings;
  settings.slow_ms = 100;
  settings.log_queries = "plain";
  Request request;
  Response response{200, "", ""};
  response.parsed = "all(đất đai)";
  response.stages.match = 0.25;
  AccessLog(settings).write({request, response, "v1/search", "made", 0.05});
  EXPECT_EQ(log.str(), "");
  AccessLog(settings).write({request, response, "v1/search", "made", 0.3});
  EXPECT_NE(log.str().find("/v1/search took 300 ms"), std::string::npos) << log.str();
  EXPECT_NE(log.str().find("match 250.0"), std::string::npos);
  EXPECT_NE(log.str().find("all(đất đai)"), std::string::npos);
  log.str("");
  settings.log_queries = "hashed";
  AccessLog(settings).write({request, response, "v1/search", "made", 0.3});
  EXPECT_NE(log.str().find("match 250.0"), std::string::npos);
  EXPECT_EQ(log.str().find("đất"), std::string::npos);
  spdlog::set_default_logger(before);
}

TEST_F(FrontendTest, SearchesAreTimedByRouteAndStage) {
  ask(get("/v1/search?q=tranh+chap&facets=1"));
  ask(get("/v1/documents/a"));
  for (const char* stage : {"parse", "match", "facets", "order", "snippet"}) {
    EXPECT_EQ(
        metric("traan_search_stage_duration_seconds_count{stage=\"" + std::string(stage) + "\"}"),
        "1")
        << stage;
  }
  EXPECT_EQ(metric("traan_http_request_duration_seconds_count{route=\"v1/search\"}"), "1");
  EXPECT_EQ(metric("traan_http_answers_total{route=\"v1/documents/*\",status=\"200\"}"), "1");
  EXPECT_EQ(metric("traan_generation"), "1");
}

TEST(Compression, TheBestThatIsAccepted) {
  const std::pair<const char*, Encoding> rows[] = {
      {"", Encoding::identity},         {"gzip", Encoding::gzip},
      {"gzip, zstd", Encoding::zstd},   {"GZIP;q=0.5", Encoding::gzip},
      {"gzip;q=0", Encoding::identity}, {"gzip; q=0.0", Encoding::identity},
      {"br", Encoding::identity},       {"zstd;q=0, gzip;q=0.1", Encoding::gzip},
      {"xgzip", Encoding::identity},    {"gzip;q=0.001", Encoding::gzip},
  };
  for (const auto& [accepted, encoding] : rows) {
    EXPECT_EQ(choose_encoding(accepted), encoding) << accepted;
  }
}

TEST(AnswerCache, KeepsWhatWasUsedLastWithinItsBytes) {
  AnswerCache cache(4'000);
  const Response response{200, "text/plain", std::string(500, 'x')};
  const AnswerKey a{"1", "/a", ""}, b{"1", "/b", ""}, c{"2", "/c", "gzip"}, d{"2", "/d", ""};
  for (const AnswerKey& key : {a, b, c}) cache.insert(key, response);
  EXPECT_TRUE(cache.find(a));
  cache.insert(d, response);  // one too many: b was used longest ago
  EXPECT_FALSE(cache.find(b));
  EXPECT_EQ(cache.size(), 3u);
  EXPECT_LE(cache.bytes(), 4'000u);
  EXPECT_EQ(cache.recent("2"), (std::vector<AnswerKey>{d, c}));
  EXPECT_FALSE(cache.find({"2", "/c", ""}));
  cache.keep_only({"2"});
  EXPECT_FALSE(cache.find(a));
  EXPECT_EQ(cache.size(), 2u);
  cache.insert(a, {200, "text/plain", std::string(5'000, 'x')});
  EXPECT_FALSE(cache.find(a));  // larger than all
  cache.clear();
  EXPECT_EQ(cache.bytes(), 0u);
}

TEST(RateLimiter, ForgetsWhoHasNotAskedForLongest) {
  RateLimiter limiter(60, 2, 2);
  const auto now = RateLimiter::Clock::now();
  EXPECT_FALSE(limiter.take("a", 2, now));
  EXPECT_TRUE(limiter.take("a", 1, now));
  EXPECT_FALSE(limiter.take("b", 1, now));
  EXPECT_FALSE(limiter.take("c", 1, now));
  EXPECT_EQ(limiter.clients(), 2u);
  EXPECT_FALSE(limiter.take("a", 1, now));  // was forgotten
  EXPECT_FALSE(limiter.take("c", 1, now));
  EXPECT_EQ(limiter.take("c", 1, now), std::chrono::seconds(1));
  EXPECT_FALSE(limiter.take("c", 1, now + std::chrono::seconds(1)));
  EXPECT_FALSE(limiter.take("d", 99, now));  // more than a bucket holds, of a full one
  EXPECT_TRUE(limiter.take("d", 1, now));
}

TEST(TrustedProxies, BelieveOnlyThemselves) {
  const TrustedProxies proxies({"10.0.0.0/8", "::1", "unix", "2001:db8::/32"});
  const std::tuple<const char*, const char*, const char*> rows[] = {
      {"192.0.2.1", "203.0.113.1", "192.0.2.1"},
      {"10.1.2.3", "203.0.113.1", "203.0.113.1"},
      {"10.1.2.3", "1.1.1.1, 203.0.113.1", "203.0.113.1"},
      {"10.1.2.3", "203.0.113.1, 10.9.9.9", "203.0.113.1"},
      {"10.1.2.3", "", "10.1.2.3"},
      {"10.1.2.3", "nonsense", "10.1.2.3"},
      {"10.1.2.3", "203.0.113.1, nonsense", "10.1.2.3"},
      {"unix", "203.0.113.1:4711", "203.0.113.1"},
      {"::1", "[2001:db9::7]:80", "2001:db9::7"},
      {"2001:db8::5", "192.0.2.7", "192.0.2.7"},
      {"10.1.2.3", ", ,", "10.1.2.3"},
  };
  for (const auto& [peer, forwarded, client] : rows) {
    EXPECT_EQ(proxies.client(peer, forwarded), client) << peer << " " << forwarded;
  }
  EXPECT_EQ(client_key("2001:db8:1:2::3"), client_key("2001:db8:1:2:ffff::9"));
  EXPECT_NE(client_key("2001:db8:1:2::3"), client_key("2001:db8:1:3::3"));
  EXPECT_EQ(client_key("::ffff:192.0.2.1"), client_key("192.0.2.1"));
  for (const char* bad : {"10.0.0.0/33", "x", "10.0.0.0/", "10.0.0.0/8x", ""}) {
    EXPECT_THROW(TrustedProxies({bad}), Error) << bad;
  }
}

}  // namespace
}  // namespace traan
