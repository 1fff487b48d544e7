#include "indexer/stop_signal.h"

#include <csignal>

#include "analyzers/error.h"

namespace traan {
namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int signal) {
  asked = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void catch_stop_signals() {
  std::signal(SIGINT, ask);
  std::signal(SIGTERM, ask);
}

void stop_if_asked() {
  if (asked != 0) throw Error(ErrorKind::stopped, "stopped as asked; nothing was published");
}

}  // namespace traan
