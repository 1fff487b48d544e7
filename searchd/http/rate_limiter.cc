#include "searchd/http/rate_limiter.h"

#include <algorithm>

namespace traan {

RateLimiter::RateLimiter(std::uint64_t rate, std::uint64_t burst, std::uint64_t clients)
    : each_(rate == 0 ? Clock::duration::zero()
                      : Clock::duration(std::chrono::minutes(1)) / static_cast<std::int64_t>(rate)),
      burst_(each_ * static_cast<std::int64_t>(burst)),
      most_(clients) {}

std::optional<std::chrono::seconds> RateLimiter::take(const std::string& client, unsigned cost,
                                                      Clock::time_point now) {
  if (each_ == Clock::duration::zero() || cost == 0) return std::nullopt;
  const auto known = places_.find(client);
  if (known == places_.end()) {
    buckets_.push_front({client, now});
    places_.emplace(client, buckets_.begin());
    if (buckets_.size() > most_) {
      places_.erase(buckets_.back().client);
      buckets_.pop_back();
    }
  } else {
    buckets_.splice(buckets_.begin(), buckets_, known->second);
  }
  Bucket& bucket = buckets_.front();
  // What costs more than a bucket holds may be had of a full one.
  const Clock::duration price = std::min<Clock::duration>(each_ * cost, burst_);
  const Clock::time_point full = std::max(bucket.full, now) + price;
  if (full - now > burst_) {
    return std::chrono::ceil<std::chrono::seconds>(full - now - burst_);
  }
  bucket.full = full;
  return std::nullopt;
}

}  // namespace traan
