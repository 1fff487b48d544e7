#pragma once

#include <chrono>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

namespace traan {

/// A token bucket for each client. Clients that have not asked for longest are forgotten first.
/// Thread safety: one thread at a time.
class RateLimiter {
 public:
  using Clock = std::chrono::steady_clock;

  /// `rate` requests a minute, 0 for no limit, of which `burst` may come at once; at most `clients`
  /// are kept in mind.
  RateLimiter(std::uint64_t rate, std::uint64_t burst, std::uint64_t clients);

  /// Takes what a request costs from the client's bucket; or says how long the client has to wait.
  std::optional<std::chrono::seconds> take(const std::string& client, unsigned cost,
                                           Clock::time_point now);
  std::size_t clients() const { return buckets_.size(); }

 private:
  struct Bucket {
    std::string client;
    Clock::time_point full;  // when it is
  };

  const Clock::duration each_;   // how long a token takes; 0 for no limit
  const Clock::duration burst_;  // how long an empty bucket takes to be full
  const std::uint64_t most_;
  std::list<Bucket> buckets_;  // the one that was used last comes first
  std::unordered_map<std::string, std::list<Bucket>::iterator> places_;
};

}  // namespace traan
