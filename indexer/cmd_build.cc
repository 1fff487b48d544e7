#include <cstdio>
#include <map>
#include <memory>

#include "corpus-tools/rejection_report.h"
#include "indexer/commands.h"
#include "indexer/index_builder.h"
#include "indexer/stop_signal.h"

namespace traan {
namespace {

struct Options {
  BuildOptions build;
  ReportOptions report;
};

void run(const Options& options) {
  catch_stop_signals();
  const BuildResult result = build_index(options.build);
  std::fprintf(stderr, "build: %s generation %s in %s\n",
               options.build.publish ? "published" : "made", result.generation.c_str(),
               options.build.index.c_str());
  report_rejections("build", result.documents, result.rejections, options.report,
                    options.build.index);
}

}  // namespace

void set_up_build(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  BuildOptions& build = options->build;
  command
      .add_option("file", build.files, "records as JSON Lines, plain or .zst; - for standard input")
      ->required();
  command.add_option("-o,--output", build.index, "the index folder")->required();
  command.add_option("--lexicon", build.lexicon,
                     "a lexicon of 'traan-corpus lexicon' (default: made from the first records)");
  command.add_option("--threads", build.threads, "threads of analysis; 0 is one a core")
      ->capture_default_str()
      ->check(CLI::Range(0u, 256u));
  command.add_option("--memory", build.memory_bytes, "most memory to use, such as 2GiB")
      ->transform(CLI::AsSizeValue(false))
      ->capture_default_str()
      ->check(CLI::Range(std::uint64_t{256} << 20, std::uint64_t{1} << 42));
  command
      .add_option("--batch-documents", build.batch_documents,
                  "documents of a segment before merging, at most")
      ->capture_default_str()
      ->check(CLI::Range(1u, 100'000u));
  command
      .add_option("--progress", build.progress,
                  "auto: a bar or lines for people; json: for programs")
      ->transform(CLI::CheckedTransformer(std::map<std::string, ProgressForm>{
          {"auto", ProgressForm::automatic}, {"json", ProgressForm::json}}));
  command.add_flag("--resume", build.resume, "go on from what a stopped build left");
  command.add_flag("!--no-publish", build.publish,
                   "make the generation, but let the old one be served until 'publish'");
  command.add_flag("--restore", build.restore, "take records, too, that were removed before");
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
