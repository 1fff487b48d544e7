#include <cstdio>
#include <memory>

#include "indexer/commands.h"
#include "indexer/index_updater.h"

namespace traan {
namespace {

struct Options {
  std::string index, reason;
  std::vector<std::string> ids;
};

void run(const Options& options) {
  const std::string name = remove_records(options.index, options.ids, options.reason);
  if (name.empty()) {
    std::fprintf(stderr, "remove: all of them were removed before\n");
    return;
  }
  std::fprintf(stderr,
               "remove: published generation %s in %s without them; segments hold their text until "
               "'traan-indexer purge'\n",
               name.c_str(), options.index.c_str());
}

}  // namespace

void set_up_remove(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("id", options->ids, "ids of records")->required();
  command.add_option("--reason", options->reason, "why, for the ledger and /v1/changes")
      ->required();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command.callback([options] { run(*options); });
}

}  // namespace traan
