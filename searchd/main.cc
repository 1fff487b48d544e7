#include <spdlog/spdlog.h>
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/error.h"
#include "corpus-tools/program.h"
#include "searchd/http/admin_desk.h"
#include "searchd/http/frontend.h"
#include "searchd/http/listener.h"
#include "searchd/query/keep_memory.h"
#include "searchd/settings.h"

namespace traan {
namespace {

struct Options {
  std::string config, index;
  std::vector<std::string> listen, set;
  bool print_config = false;
};

Settings settings_of(const Options& options) {
  Settings settings;
  if (!options.config.empty()) read_settings(options.config, settings);
  for (const std::string& line : options.set) apply_settings(line, "--set " + line, settings);
  if (!options.index.empty()) settings.index = options.index;
  if (!options.listen.empty()) settings.addresses = options.listen;
  return settings;
}

/// A connection takes a file descriptor, and so does each file of an index.
void allow_many_files() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

void open_public(const Settings& settings, Server& server, Frontend& frontend) {
  std::vector<ListenSocket> sockets = passed_sockets();
  if (sockets.empty()) {
    for (const std::string& address : settings.addresses) sockets.emplace_back(address);
  }
  for (ListenSocket& socket : sockets) server.serve(std::move(socket), frontend, true);
  const char* scheme = settings.certificate.empty() ? "http" : "https";
  for (const std::string& address : server.addresses()) {
    spdlog::info("listening on {}://{}", scheme, address);
  }
}

void open_admin(const Settings& settings, Server& server, AdminDesk& desk) {
  ListenSocket socket(settings.admin_address);
  if (!socket.is_local()) {
    throw Error(
        ErrorKind::bad_input,
        "admin.address must be unix:/path or a loopback address, not " + settings.admin_address);
  }
  if (socket.family() != AF_UNIX && settings.admin_token_file.empty()) {
    throw Error(ErrorKind::bad_input,
                "admin.address is open to everybody on this machine: set admin.token_file too");
  }
  spdlog::info("administration on {}", socket.address());
  server.serve(std::move(socket), desk, false);
}

void serve(const Settings& settings) {
  if (settings.index.empty()) {
    throw Error(ErrorKind::bad_input, "no index: give --index, or index in the file of --config");
  }
  spdlog::set_level(spdlog::level::from_str(settings.log_level));
  allow_many_files();
  const std::string& state = settings.admin_state_folder;
  NoticeBoard board(state.empty() ? "" : state + "/notices.json");
  const unsigned searchers =
      static_cast<unsigned>(settings.threads) + 1;  // one for what is expensive
  LiveIndex index(settings.index, searchers, &board);
  Frontend frontend(index, settings);
  std::unique_ptr<AdminDesk> desk;
  if (!settings.admin_address.empty()) {
    desk = std::make_unique<AdminDesk>(index, board, frontend, settings);
  }
  Server server(settings);
  frontend.count_connections([&] { return server.connections(); });
  open_public(settings, server, frontend);
  if (desk) open_admin(settings, server, *desk);
  server.on_hangup([&] {
    frontend.reopen_log();
    index.wake();
  });
  server.run();
  spdlog::info("stopped");
}

}  // namespace
}  // namespace traan

int main(int argc, char** argv) {
  traan::keep_freed_memory();
  traan::Options options;
  CLI::App app{"Serves an index of Tra Án over HTTP.", "traan-searchd"};
  app.add_option("-c,--config", options.config, "a file of settings (TOML)");
  app.add_option("-i,--index", options.index, "the index folder");
  app.add_option("--listen", options.listen,
                 "HOST:PORT to listen on, or unix:/path; port 0 takes a free one; may be repeated");
  app.add_option("--set", options.set,
                 "one setting, such as 'limits.query_ms = 500'; may be repeated");
  app.add_flag("--print-config", options.print_config, "shows all settings as they are, and ends");
  app.callback([&] {
    const traan::Settings settings = traan::settings_of(options);
    if (options.print_config) {
      std::fputs(traan::to_toml(settings).c_str(), stdout);
    } else {
      traan::serve(settings);
    }
  });
  return traan::run_app(app, argc, argv);
}
