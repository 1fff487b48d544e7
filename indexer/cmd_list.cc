#include <cinttypes>
#include <cstdio>
#include <memory>

#include "analyzers/error.h"
#include "indexer/commands.h"
#include "indexer/index_directory.h"
#include "indexer/manifest.h"

namespace traan {
namespace {

void print(const Manifest& manifest, const std::string& name, const std::string& mark) {
  std::printf("%s  %-13s  %s  %-8s  %10" PRIu64 "  %8" PRIu64 "  %8zu\n", name.c_str(),
              mark.c_str(), manifest.created.c_str(), manifest.made_by.c_str(), manifest.documents,
              manifest.hidden, manifest.segments.size());
}

void run(const std::string& path) {
  const IndexDirectory index(path);
  const std::string current = index.has_current() ? index.current_name() : std::string();
  std::printf(
      "name    state          created               made by     documents    hidden  segments\n");
  for (const std::string& name : index.generation_names()) {
    const char* mark = name == current           ? "served"
                       : is_later(current, name) ? "old"
                                                 : "not published";
    try {
      print(read_manifest(index.generation(name)), name, mark);
    } catch (const Error& error) {
      std::printf("%s  %-13s  %s\n", name.c_str(), mark, error.what());
    }
  }
  if (current.empty()) index.current_name();  // says what to do
}

}  // namespace

void set_up_list(CLI::App& command) {
  const auto index = std::make_shared<std::string>();
  command.add_option("-i,--index", *index, "the index folder")->required();
  command.callback([index] { run(*index); });
}

}  // namespace traan
