#include <cstdio>
#include <memory>

#include "analyzers/error.h"
#include "indexer/commands.h"
#include "indexer/purger.h"

namespace traan {
namespace {

struct Options {
  std::string index, id;
};

void run(const Options& options) {
  const RemovalProof proof = prove_removed(options.index, options.id);
  for (const std::string& fact : proof.facts) std::printf("%s\n", fact.c_str());
  for (const std::string& problem : proof.problems) std::printf("NOT GONE: %s\n", problem.c_str());
  for (const std::string& name : proof.older) {
    std::printf("generation %s, not served, holds it until 'traan-indexer gc' collects it\n",
                name.c_str());
  }
  if (!proof.problems.empty()) {
    throw Error(ErrorKind::damaged, "record " + options.id + " is not wholly gone");
  }
}

}  // namespace

void set_up_prove_removed(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("id", options->id, "the id of a removed record")->required();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command.callback([options] { run(*options); });
}

}  // namespace traan
