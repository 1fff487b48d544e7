#include <cstdio>
#include <memory>

#include "analyzers/error.h"
#include "indexer/commands.h"
#include "indexer/verifier.h"

namespace traan {
namespace {

void run(const VerifyOptions& options) {
  const std::vector<std::string> problems = verify_index(options);
  for (const std::string& problem : problems) std::printf("%s\n", problem.c_str());
  if (!problems.empty()) {
    throw Error(ErrorKind::damaged,
                options.index + ": " + std::to_string(problems.size()) + " problems");
  }
  std::printf("%s: all well\n", options.index.c_str());
}

}  // namespace

void set_up_verify(CLI::App& command) {
  const auto options = std::make_shared<VerifyOptions>();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command.add_option("--generation", options->generation, "default: the served one");
  command.add_flag("--texts", options->texts,
                   "analyse every stored text anew, too, and compare: far slower");
  command.callback([options] { run(*options); });
}

}  // namespace traan
