#include <cstdint>
#include <limits>
#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/synth.h"

namespace traan {
namespace {

struct Options {
  SynthOptions synth;
  std::string output;
};

void run(const Options& options) {
  constexpr std::size_t kFlushBytes = 1 << 20;
  OutputFile out(options.output);
  Synthesizer synthesizer(options.synth);
  std::string buffer;
  std::uint64_t records = 0;
  Progress progress("synth", "records", options.synth.docs);
  while (synthesizer.next(buffer)) {
    if (buffer.size() >= kFlushBytes) {
      out.write(buffer);
      buffer.clear();
    }
    progress.advance_to(++records);
  }
  out.write(buffer);
  out.commit();
}

}  // namespace

void set_up_synth(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command
      .add_option("--docs", options->synth.docs, "judgments and decisions, before the precedents")
      ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}))
      ->capture_default_str();
  command.add_option("--seed", options->synth.seed, "the same seed gives the same bytes")
      ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
      ->capture_default_str();
  command
      .add_option("-o,--output", options->output,
                  "the records, as JSON Lines; - for standard output")
      ->required();
  command.callback([options] { run(*options); });
}

}  // namespace traan
