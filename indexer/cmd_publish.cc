#include <cstdio>
#include <memory>

#include "indexer/commands.h"
#include "indexer/generation_switch.h"

namespace traan {
namespace {

struct Options {
  std::string index, name;
};

void run(const char* task, const std::string& index, const std::string& name) {
  const std::string fresh = publish_generation(index, name);
  std::fprintf(stderr, "%s: published generation %s in %s: the records of %s\n", task,
               fresh.c_str(), index.c_str(), name.c_str());
}

}  // namespace

void set_up_publish(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("generation", options->name, "its name, as 'list' shows it")->required();
  command.add_option("-i,--index", options->index, "the index folder")->required();
  command.callback([options] { run("publish", options->index, options->name); });
}

void set_up_rollback(CLI::App& command) {
  const auto index = std::make_shared<std::string>();
  command.add_option("-i,--index", *index, "the index folder")->required();
  command.callback([index] { run("rollback", *index, previous_generation(*index)); });
}

}  // namespace traan
