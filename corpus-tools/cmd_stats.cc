#include <cstdio>
#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/corpus_stats.h"
#include "corpus-tools/record_reader.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> files;
  bool json = false;
};

void run(const Options& options) {
  CorpusStats stats;
  std::vector<Rejection> rejections;
  read_records(options.files, rejections, [&](const Record& record) { stats.add(record); });
  std::printf("%s\n", (options.json ? stats.to_json() : stats.to_text()).c_str());
  if (!rejections.empty()) {
    std::fprintf(stderr, "%llu lines are not records; 'extract' lists them with their reasons\n",
                 static_cast<unsigned long long>(rejections.size()));
  }
}

}  // namespace

void set_up_stats(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("file", options->files, "records as JSON Lines; - for standard input")
      ->required();
  command.add_flag("--json", options->json, "one JSON object instead of a table");
  command.callback([options] { run(*options); });
}

}  // namespace traan
