#include <cstdio>
#include <memory>

#include "indexer/commands.h"
#include "indexer/index_writer.h"

namespace traan {
namespace {

struct Options {
  std::string index;
  std::size_t keep = 3;
};

void run(const Options& options) {
  IndexDirectory(options.index).current_name();  // no index: say so before making anything
  IndexWriter writer(options.index);
  const std::vector<std::string> removed = writer.collect(options.keep);
  for (const std::string& name : removed) std::printf("%s\n", name.c_str());
  std::fprintf(stderr, "gc: removed %zu generations from %s\n", removed.size(),
               options.index.c_str());
}

}  // namespace

void set_up_gc(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command
      .add_option("--keep", options->keep,
                  "published generations to keep, with the served one; any that are newer stay")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  command.callback([options] { run(*options); });
}

}  // namespace traan
