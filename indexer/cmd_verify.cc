#include <cstdio>
#include <memory>

#include "analyzers/error.h"
#include "indexer/commands.h"
#include "indexer/verifier.h"

namespace traan {
namespace {

void run(const std::string& index) {
  const std::vector<std::string> problems = verify_index(index);
  for (const std::string& problem : problems) std::printf("%s\n", problem.c_str());
  if (!problems.empty()) {
    throw Error(ErrorKind::damaged, index + ": " + std::to_string(problems.size()) + " problems");
  }
  std::printf("%s: all well\n", index.c_str());
}

}  // namespace

void set_up_verify(CLI::App& command) {
  const auto index = std::make_shared<std::string>();
  command.add_option("-i,--index", *index, "the index folder")->required();
  command.callback([index] { run(*index); });
}

}  // namespace traan
