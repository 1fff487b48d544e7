#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace traan::bench {

struct LoadOptions {
  std::string server, targets, health, accept_encoding;
  double rate = 0, health_rate = 20;  ///< Requests a second.
  double seconds = 0;                 ///< Of the arrivals that count, after those of the warm-up.
  double warm_up_seconds = 5;
  double zipf = 1;
  std::uint64_t seed = 1;
  std::size_t connections = 64, idle = 0;
  bool json = false;
};

struct Arrival {
  std::chrono::nanoseconds at;  ///< Since the start of the run.
  std::uint32_t request;
};

/// Who asks what and when, settled before the run so that no answer can delay a request.
struct LoadPlan {
  std::vector<std::string> requests;  ///< The bytes to send.
  std::vector<Arrival> arrivals;      ///< In the order of their times.
  std::chrono::nanoseconds counted_from;
};

std::string request_for(const std::string& target, const LoadOptions& options);

/// A Poisson process over the lines of the file of targets, the same for the same seed. Throws
/// Error for a file that is missing or has a line that is no request target.
LoadPlan plan_targets(const LoadOptions& options);

/// The health target at equal distances; no arrivals without one.
LoadPlan plan_health(const LoadOptions& options);

/// Why a request has no answer; `unsent` waited too long for a free connection.
enum class Failure { connect, closed, timeout, malformed, unsent };
constexpr std::array kFailureNames{"connect", "closed", "timeout", "malformed", "unsent"};

struct Answer {
  Answer(unsigned status_, std::size_t bytes_) : status(status_), bytes(bytes_) {}
  explicit Answer(Failure failure_) : failure(failure_) {}

  unsigned status = 0;  ///< 0 for a failure.
  std::size_t bytes = 0;
  Failure failure = Failure::closed;
};

/// What came of a plan, after the warm-up.
struct LoadTally {
  using Milliseconds = std::vector<float>;

  void add(const Answer& answer, float latency_ms);

  std::size_t requests = 0, answers = 0;
  std::map<unsigned, std::size_t> statuses;
  std::array<std::size_t, kFailureNames.size()> failures{};
  std::uint64_t bytes = 0;  ///< Of answers, heads included.
  /// From the intended start: of answers 200, of 429 and 503, and until each request was sent.
  Milliseconds answered_ms, refused_ms, before_sending_ms;
  double last_answer_s = 0;  ///< Since the end of the warm-up.
};

struct LoadReport {
  LoadTally load, health;
  std::size_t idle_opened, idle_open_at_end;
};

std::string to_text(const LoadReport& report, const LoadOptions& options);
std::string to_json(const LoadReport& report, const LoadOptions& options);

}  // namespace traan::bench
