#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/extract.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/rejection_report.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string output;
  ReportOptions report;
};

void run(const Options& options) {
  OutputFile out(options.output);
  std::vector<Rejection> rejections;
  const std::uint64_t records = read_records(options.files, rejections, [&](Record& record) {
    extract_metadata(record);
    out.write(to_json(record) + "\n");
  });
  out.commit();
  report_rejections("extract", records, rejections, options.report, options.output);
}

}  // namespace

void set_up_extract(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("file", options->files, "records as JSON Lines; - for standard input")
      ->required();
  command
      .add_option("-o,--output", options->output,
                  "the records with more fields; - for standard output")
      ->required();
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
