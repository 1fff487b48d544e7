#include <cstdio>
#include <memory>

#include "corpus-tools/rejection_report.h"
#include "indexer/commands.h"
#include "indexer/index_builder.h"

namespace traan {
namespace {

struct Options {
  BuildOptions build;
  ReportOptions report;
};

void run(const Options& options) {
  const BuildResult result = build_index(options.build);
  std::fprintf(stderr, "build: published generation %s in %s\n", result.generation.c_str(),
               options.build.index.c_str());
  report_rejections("build", result.documents, result.rejections, options.report,
                    options.build.index);
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
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
