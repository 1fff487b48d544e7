#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "searchd/query/search.h"

namespace traan {

/// What is as it is when it is asked for.
struct ServerState {
  std::uint64_t connections = 0, search_at_hand = 0, expensive_at_hand = 0;
  std::uint64_t cached_answers = 0, cached_bytes = 0, clients = 0;
  std::uint64_t documents = 0, generation = 0;
  double index_age = 0;  ///< Seconds since the generation was made.
  bool alarm = false;    ///< The current generation could not be opened.
};

/// Counts what the server did, for Prometheus. Thread safety: all members.
class Metrics {
 public:
  Metrics();
  ~Metrics();

  /// `route` is one of few names.
  void answered(std::string_view route, int status, double seconds);
  void searched(const StageTimes& stages);
  /// `why`: "at_hand", "wait" or "client".
  void refused(std::string_view lane, std::string_view why);
  /// `outcome`: "hit", "shared" (made for another who asked at the same time), "made",
  /// "not_modified".
  void cached(std::string_view outcome);

  /// All of it in Prometheus' text format.
  std::string text(const ServerState& state) const;

 private:
  class Impl;  // keeps Prometheus out of this header
  std::unique_ptr<Impl> impl_;
};

}  // namespace traan
