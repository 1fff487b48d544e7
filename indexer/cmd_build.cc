#include <cstdio>
#include <memory>

#include "corpus-tools/rejection_report.h"
#include "indexer/commands.h"
#include "indexer/index_builder.h"

namespace traan {
namespace {

struct Options {
  BuildOptions build;
  std::string report;
  bool strict = false;
};

void run(const Options& options) {
  const BuildResult result = build_index(options.build);
  std::fprintf(stderr, "build: published generation %s in %s\n", result.generation.c_str(),
               options.build.index.c_str());
  const std::string report =
      options.report.empty() ? default_report_path(options.build.index) : options.report;
  report_rejections("build", result.documents, result.rejections, report, options.strict);
}

}  // namespace

void set_up_build(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command
      .add_option("file", options->build.files,
                  "records as JSON Lines, plain or .zst; - for standard input")
      ->required();
  command.add_option("-o,--output", options->build.index, "the index folder")->required();
  command.add_option("--threads", options->build.threads, "threads of analysis; 0 is one a core")
      ->capture_default_str()
      ->check(CLI::Range(0u, 256u));
  command
      .add_option("--segment-documents", options->build.segment_documents,
                  "documents of a segment before merging")
      ->capture_default_str()
      ->check(CLI::Range(1u, 100'000u));
  command.add_option("--report", options->report,
                     "where rejected records are listed (default: OUTPUT.rejected.tsv)");
  command.add_flag("--strict", options->strict,
                   "exit with an error when a record was rejected (the rest is published)");
  command.callback([options] { run(*options); });
}

}  // namespace traan
