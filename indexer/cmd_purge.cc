#include <cinttypes>
#include <cstdio>
#include <memory>

#include "indexer/commands.h"
#include "indexer/purger.h"
#include "indexer/stop_signal.h"

namespace traan {
namespace {

void run(const std::string& index) {
  catch_stop_signals();
  const PurgeResult result = purge_index(index);
  if (result.generation.empty()) {
    std::fprintf(stderr, "purge: no segment of %s holds a replaced or removed record\n",
                 index.c_str());
    return;
  }
  std::fprintf(stderr,
               "purge: published generation %s without %" PRIu64 " documents; wrote %" PRIu64
               " segments anew, erased %" PRIu64
               " words\n"
               "purge: older generations hold them until 'traan-indexer gc'\n",
               result.generation.c_str(), result.documents, result.segments, result.terms);
}

}  // namespace

void set_up_purge(CLI::App& command) {
  const auto index = std::make_shared<std::string>();
  command.add_option("-i,--index", *index, "the index folder")->required();
  command.callback([index] { run(*index); });
}

}  // namespace traan
