#include "corpus-tools/progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace traan {
namespace {

constexpr std::chrono::milliseconds kTerminalInterval{100};
constexpr std::chrono::milliseconds kLineInterval{10000};
constexpr std::uint64_t kBarWidth = 30;

}  // namespace

Progress::Progress(std::string task, std::string unit, std::uint64_t total)
    : task_(std::move(task)),
      unit_(std::move(unit)),
      total_(total),
      terminal_(isatty(STDERR_FILENO) == 1),
      start_(Clock::now()),
      last_(start_) {}

Progress::~Progress() {
  if (!terminal_ || !drawn_) return;
  draw();
  std::fputc('\n', stderr);
}

void Progress::advance_to(std::uint64_t done) {
  done_ = done;
  const Clock::time_point now = Clock::now();
  if (now - last_ < (terminal_ ? kTerminalInterval : kLineInterval)) return;
  last_ = now;
  draw();
}

void Progress::draw() {
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
  const double rate = seconds > 0 ? static_cast<double>(done_) / seconds : 0;
  std::string line = task_ + ": " + std::to_string(done_);
  if (total_ > 0) {
    const std::uint64_t filled = std::min(kBarWidth, done_ * kBarWidth / total_);
    if (terminal_) {
      line = task_ + " [" + std::string(filled, '=') + std::string(kBarWidth - filled, ' ') + "] " +
             std::to_string(done_);
    }
    line += "/" + std::to_string(total_);
  }
  line += " " + unit_ + ", " + std::to_string(static_cast<std::uint64_t>(rate)) + "/s";
  if (total_ > done_ && rate > 0) {
    const double left = static_cast<double>(total_ - done_) / rate;
    line += ", " + std::to_string(static_cast<std::uint64_t>(left) + 1) + " s left";
  }
  std::fprintf(stderr, terminal_ ? "\r\x1b[K%s" : "%s\n", line.c_str());
  std::fflush(stderr);
}

}  // namespace traan
