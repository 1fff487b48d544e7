#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/record_reader.h"
#include "corpus-tools/rejection_report.h"
#include "corpus-tools/seed_counts.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> files, laws;
  std::string output;
  ReportOptions report;
};

void run(const Options& options) {
  constexpr std::uint32_t kTimesOfJudgments = 3;  // searches are for them, and in their words
  OutputFile out(options.output);
  SeedCounts counts;
  std::vector<Rejection> rejections;
  const auto count = [&](const std::vector<std::string>& files, std::uint32_t times) {
    return read_records(files, rejections,
                        [&](const Record& record) { counts.add(record.text, times); });
  };
  std::uint64_t records = count(options.files, kTimesOfJudgments);
  records += count(options.laws, 1);
  out.write(counts.to_text());
  out.commit();
  report_rejections("seed-counts", records, rejections, options.report, options.output);
}

}  // namespace

void set_up_seed_counts(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("file", options->files, "judgments and precedents as JSON Lines")->required();
  command.add_option("--laws", options->laws, "articles of laws as JSON Lines, which count less");
  command.add_option("-o,--output", options->output, "the counts; - for standard output")
      ->required();
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
