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
  std::uint64_t rejected = 0;
  for (const std::string& file : options.files) {
    RecordReader reader(file);
    while (auto next = reader.next()) {
      if (const auto* record = std::get_if<Record>(&*next)) {
        stats.add(*record);
      } else {
        ++rejected;
      }
    }
  }
  std::printf("%s\n", (options.json ? stats.to_json() : stats.to_text()).c_str());
  if (rejected > 0) {
    std::fprintf(stderr, "%llu lines are not records; 'extract' lists them with their reasons\n",
                 static_cast<unsigned long long>(rejected));
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
