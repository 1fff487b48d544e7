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
  std::uint64_t records = 0;
  for (const std::string& file : options.files) {
    RecordReader reader(file);
    while (auto next = reader.next()) {
      if (auto* rejection = std::get_if<Rejection>(&*next)) {
        rejections.push_back(std::move(*rejection));
        continue;
      }
      Record& record = std::get<Record>(*next);
      extract_metadata(record);
      out.write(to_json(record) + "\n");
      ++records;
    }
  }
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
