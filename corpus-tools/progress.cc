#include "corpus-tools/progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace traan {
namespace {

constexpr std::chrono::milliseconds kTerminalInterval{100}, kJsonInterval{1000};
constexpr std::chrono::milliseconds kLineInterval{10000};
constexpr double kBarWidth = 30;

std::string rounded(double value) {
  return std::to_string(static_cast<std::uint64_t>(value + 0.5));
}

}  // namespace

Progress::Progress(std::string task, std::string unit, std::uint64_t total, ProgressForm form)
    : task_(std::move(task)),
      unit_(std::move(unit)),
      total_(total),
      form_(form),
      terminal_(form == ProgressForm::automatic && isatty(STDERR_FILENO) == 1),
      start_(Clock::now()),
      last_(start_) {}

Progress::~Progress() {
  if (form_ == ProgressForm::automatic && (!terminal_ || !drawn_)) return;
  draw();
  if (terminal_) std::fputc('\n', stderr);
}

void Progress::advance_to(std::uint64_t done) {
  const double share = total_ > 0 ? static_cast<double>(done) / static_cast<double>(total_) : 0;
  advance_to(done, 0, share);
}

void Progress::advance_to(std::uint64_t done, std::uint64_t bytes, double share) {
  done_ = done;
  bytes_ = bytes;
  share_ = std::min(share, 1.0);
  const auto interval = form_ == ProgressForm::json ? kJsonInterval
                        : terminal_                 ? kTerminalInterval
                                                    : kLineInterval;
  const Clock::time_point now = Clock::now();
  if (now - last_ < interval) return;
  last_ = now;
  draw();
}

double Progress::seconds() const {
  return std::max(std::chrono::duration<double>(Clock::now() - start_).count(), 1e-3);
}

double Progress::seconds_left() const { return share_ > 0 ? seconds() * (1 - share_) / share_ : 0; }

std::string Progress::line() const {
  std::string line = task_ + ": ";
  if (terminal_ && share_ > 0) {
    const auto filled = static_cast<std::size_t>(kBarWidth * share_);
    line = task_ + " [" + std::string(filled, '=') +
           std::string(static_cast<std::size_t>(kBarWidth) - filled, ' ') + "] ";
  }
  line += std::to_string(done_);
  if (total_ > 0) line += "/" + std::to_string(total_);
  line += " " + unit_ + ", " + rounded(static_cast<double>(done_) / seconds()) + "/s";
  if (bytes_ > 0) line += ", " + rounded(static_cast<double>(bytes_) / seconds() / 1e6) + " MB/s";
  if (share_ > 0 && share_ < 1) line += ", " + rounded(seconds_left() + 0.5) + " s left";
  return line;
}

std::string Progress::json_line() const {
  std::string json = "{\"task\":\"" + task_ + "\",\"" + unit_ + "\":" + std::to_string(done_) +
                     ",\"bytes\":" + std::to_string(bytes_) + ",\"seconds\":" + rounded(seconds());
  if (share_ > 0) json += ",\"seconds_left\":" + rounded(seconds_left());
  return json + "}";
}

void Progress::draw() {
  drawn_ = true;
  const std::string text = form_ == ProgressForm::json ? json_line() : line();
  std::fprintf(stderr, terminal_ ? "\r\x1b[K%s" : "%s\n", text.c_str());
  std::fflush(stderr);
}

}  // namespace traan
