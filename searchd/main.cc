#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <thread>

#include "corpus-tools/program.h"
#include "searchd/http/listener.h"
#include "searchd/query/keep_memory.h"

namespace {

struct Options {
  std::string index;
  std::string listen = "127.0.0.1:8080";
  unsigned threads = std::max(1u, std::thread::hardware_concurrency());
  std::size_t at_hand = traan::SessionLimits().at_hand;
  unsigned wait = static_cast<unsigned>(traan::SessionLimits().wait.count());
};

void serve(const Options& options) {
  traan::LiveIndex index(options.index, options.threads);
  const traan::Router router(index);
  traan::SessionLimits limits;
  limits.at_hand = options.at_hand;
  limits.wait = std::chrono::milliseconds(options.wait);
  traan::Server server(options.listen, router, options.threads, limits);
  server.on_hangup([&index] { index.refresh(); });
  spdlog::info("listening on http://{}", server.address());
  server.run();
  spdlog::info("stopped");
}

}  // namespace

int main(int argc, char** argv) {
  traan::keep_freed_memory();
  Options options;
  CLI::App app{"Serves an index of Tra Án over HTTP.", "traan-searchd"};
  app.add_option("-i,--index", options.index, "the index folder")->required();
  app.add_option("--listen", options.listen, "HOST:PORT to listen on; port 0 takes a free one")
      ->capture_default_str();
  app.add_option("--threads", options.threads, "threads that answer queries")
      ->capture_default_str()
      ->check(CLI::Range(1u, 256u));
  app.add_option("--max-at-hand", options.at_hand,
                 "searches that may run or wait for a thread; more are refused with 503")
      ->capture_default_str()
      ->check(CLI::Range(1u, 1'000'000u));
  app.add_option("--max-wait", options.wait,
                 "milliseconds that a search may wait for a thread; then it is refused with 503")
      ->capture_default_str()
      ->check(CLI::Range(1u, 600'000u));
  app.callback([&] { serve(options); });
  return traan::run_app(app, argc, argv);
}
