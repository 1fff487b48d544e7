#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace traan {

enum class ProgressForm {
  automatic,  ///< A bar that redraws itself on a terminal, a line every ten seconds otherwise.
  json,       ///< A line of JSON every second.
};

/// How far a long task is, on standard error.
class Progress {
 public:
  /// `unit` is what is counted, in the plural ("files"); `total` 0 means not known.
  Progress(std::string task, std::string unit, std::uint64_t total,
           ProgressForm form = ProgressForm::automatic);
  ~Progress();

  void advance_to(std::uint64_t done);
  /// … with the bytes of text that makes, and the share of all that there is (0 to 1; 0 where that
  /// is not known).
  void advance_to(std::uint64_t done, std::uint64_t bytes, double share);

 private:
  void draw();
  std::string line() const;
  std::string json_line() const;
  double seconds() const;
  double seconds_left() const;

  using Clock = std::chrono::steady_clock;
  std::string task_, unit_;
  std::uint64_t total_, done_ = 0, bytes_ = 0;
  double share_ = 0;
  ProgressForm form_;
  bool terminal_, drawn_ = false;
  Clock::time_point start_, last_;
};

}  // namespace traan
