#include "searchd/http/worker_lane.h"

#include "searchd/http/thread_priority.h"

namespace traan {

WorkerLane::WorkerLane(std::string_view name, unsigned threads, std::uint64_t most,
                       std::chrono::milliseconds wait)
    : name_(name), most_(most), wait_(wait), guard_(context_.get_executor()) {
  for (unsigned i = 0; i < threads; ++i) {
    threads_.emplace_back([this] {
      lower_priority();
      context_.run();
    });
  }
}

WorkerLane::~WorkerLane() {
  guard_.reset();
  threads_.clear();
}

}  // namespace traan
