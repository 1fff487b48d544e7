#include <memory>

#include "analyzers/lexicon_builder.h"
#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/record_words.h"
#include "corpus-tools/rejection_report.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string output;
  LexiconOptions lexicon;
  ReportOptions report;
};

void run(const Options& options) {
  OutputFile out(options.output);
  LexiconBuilder builder(options.lexicon);
  std::vector<Rejection> rejections;
  std::uint64_t records = 0;
  {
    Progress progress("lexicon", "records", 0);
    std::uint64_t done = 0;
    records = read_records(options.files, rejections, [&](const Record& record) {
      add_words(record, builder);
      progress.advance_to(++done);
    });
  }
  out.write(builder.build());
  out.commit();
  report_rejections("lexicon", records, rejections, options.report, options.output);
}

}  // namespace

void set_up_lexicon(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("file", options->files, "records as JSON Lines; - for standard input")
      ->required();
  command.add_option("-o,--output", options->output, "the lexicon; - for standard output")
      ->required();
  command.add_flag("!--no-seed", options->lexicon.seed,
                   "count these records alone, without what is built in");
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
