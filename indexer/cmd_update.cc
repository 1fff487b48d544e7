#include <cinttypes>
#include <cstdio>
#include <memory>

#include "corpus-tools/rejection_report.h"
#include "indexer/commands.h"
#include "indexer/index_updater.h"
#include "indexer/stop_signal.h"

namespace traan {
namespace {

struct Options {
  UpdateOptions update;
  ReportOptions report;
};

void run(const Options& options) {
  catch_stop_signals();
  const UpdateResult result = update_index(options.update);
  std::fprintf(stderr,
               "update: %" PRIu64 " added, %" PRIu64 " replaced, %" PRIu64 " removed, %" PRIu64
               " as they were\n",
               result.added, result.replaced, result.removed, result.unchanged);
  if (result.generation.empty()) {
    std::fprintf(stderr, "update: nothing to publish\n");
  } else {
    std::fprintf(stderr, "update: published generation %s in %s\n", result.generation.c_str(),
                 options.update.index.c_str());
  }
  report_rejections("update", result.added + result.replaced + result.removed + result.unchanged,
                    result.rejections, options.report, options.update.index);
}

}  // namespace

void set_up_update(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command
      .add_option("file", options->update.files,
                  "records and removals as JSON Lines, plain or .zst; - for standard input")
      ->required();
  command.add_option("-i,--index", options->update.index, "the index folder")->required();
  command.add_option("--threads", options->update.threads, "threads of analysis; 0 is one a core")
      ->capture_default_str()
      ->check(CLI::Range(0u, 256u));
  command.add_flag("--restore", options->update.restore,
                   "publish again records that were removed before");
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
