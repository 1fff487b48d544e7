#pragma once

#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "searchd/http/access_log.h"
#include "searchd/http/answer_cache.h"
#include "searchd/http/client_address.h"
#include "searchd/http/metrics.h"
#include "searchd/http/rate_limiter.h"
#include "searchd/http/request_handler.h"
#include "searchd/http/router.h"
#include "searchd/http/worker_lane.h"

namespace traan {

/// Answers the public: who asks too much is refused, what was answered before is answered again,
/// what was asked twice at once is made once, and the rest waits for a thread of its lane for a
/// bounded time. Thread safety: the I/O thread's alone.
class Frontend : public RequestHandler {
 public:
  /// Both must outlive this.
  Frontend(LiveIndex& index, const Settings& settings);
  ~Frontend() override;

  boost::asio::awaitable<Response> answer(Request& request) override;
  Response refuse(Request& request) override;
  boost::asio::awaitable<std::string> next_piece(BodyStream& stream) override;

  /// How many connections are open, for metrics.
  void count_connections(std::function<std::size_t()> count) { connections_ = std::move(count); }
  ServerState state() const;
  std::string metrics() const { return metrics_.text(state()); }
  void flush_cache() { cache_.clear(); }
  void reopen_log() { log_.reopen(); }

 private:
  /// A request of the index, as it goes on.
  struct Asked {
    const Request& request;
    const Route& route;
    std::shared_ptr<const ServedGeneration> served;
    std::string_view cache = {};  // where the answer came from
  };
  /// An answer that is being made, for all who wait for it.
  struct Flight;

  boost::asio::awaitable<Response> answer_route(const Request& request, const Route* route,
                                                std::string_view& cache);
  void prepare(const std::shared_ptr<const ServedGeneration>& next);
  Response answer_quick(const Request& request, const Route& route);
  boost::asio::awaitable<Response> answer_from_index(Asked& asked);
  boost::asio::awaitable<Response> share(Asked& asked, const AnswerKey& key);
  boost::asio::awaitable<Response> make(const Asked& asked);
  std::optional<Response> refused(const Request& request, const Route& route);
  void identify(Request& request) const;
  void finish(const Request& request, Response& response) const;
  void record(const Request& request, const Response& response, const Route* route,
              std::string_view cache, double seconds);

  LiveIndex& index_;
  const Settings& settings_;
  const Router router_;
  const TrustedProxies proxies_;
  RateLimiter limiter_;
  AnswerCache cache_;
  std::map<AnswerKey, std::shared_ptr<Flight>> flights_;
  Metrics metrics_;
  AccessLog log_;
  std::function<std::size_t()> connections_;
  WorkerLane searches_, expensive_;  // last, so that their threads end before the rest
};

}  // namespace traan
