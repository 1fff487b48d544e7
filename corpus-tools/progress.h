#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace traan {

/// How far a long task is, on standard error: a bar that redraws itself on a terminal, a line every
/// ten seconds otherwise.
class Progress {
 public:
  /// `unit` is what is counted, in the plural ("files"); `total` 0 means not known.
  Progress(std::string task, std::string unit, std::uint64_t total);
  ~Progress();

  void advance_to(std::uint64_t done);

 private:
  void draw();

  using Clock = std::chrono::steady_clock;
  std::string task_, unit_;
  std::uint64_t total_, done_ = 0;
  bool terminal_, drawn_ = false;
  Clock::time_point start_, last_;
};

}  // namespace traan
