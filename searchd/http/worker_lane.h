#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <thread>
#include <vector>

namespace traan {

/// Threads for one kind of work, and how much of it there may be: bounded in number and in time, so
/// that what is at hand is answered while it is still wanted. Threads have a lower priority than
/// the one that made them, on which requests are read. Thread safety: the counts are the I/O
/// thread's alone.
class WorkerLane {
 public:
  WorkerLane(std::string_view name, unsigned threads, std::uint64_t most,
             std::chrono::milliseconds wait);
  /// Lets the threads finish what they do.
  ~WorkerLane();

  std::string_view name() const { return name_; }
  boost::asio::io_context::executor_type executor() { return context_.get_executor(); }
  std::uint64_t at_hand() const { return at_hand_; }
  bool is_full() const { return at_hand_ >= most_; }
  /// Work that begins later has waited too long.
  std::chrono::steady_clock::time_point latest_begin() const {
    return std::chrono::steady_clock::now() + wait_;
  }

  /// Counts as at hand while it lives.
  class Place {
   public:
    explicit Place(WorkerLane& lane) : lane_(lane) { ++lane_.at_hand_; }
    ~Place() { --lane_.at_hand_; }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    WorkerLane& lane_;
  };

 private:
  const std::string_view name_;
  const std::uint64_t most_;
  const std::chrono::milliseconds wait_;
  std::uint64_t at_hand_ = 0;
  boost::asio::io_context context_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_;
  std::vector<std::jthread> threads_;
};

}  // namespace traan
