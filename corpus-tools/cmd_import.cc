#include <memory>

#include "corpus-tools/commands.h"
#include "corpus-tools/importer.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/rejection_report.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string output, report;
  bool strict = false;
};

void run(const Options& options) {
  const std::vector<std::string> files = Importer::list_files(options.paths);
  OutputFile out(options.output);
  Importer importer([&](const Record& record) { out.write(to_json(record) + "\n"); });
  {
    Progress progress("import", "files", files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      importer.import_file(files[i]);
      progress.advance_to(i + 1);
    }
  }
  out.commit();
  const std::string report =
      options.report.empty() ? default_report_path(options.output) : options.report;
  report_rejections("import", importer.records(), importer.rejections(), report, options.strict);
}

}  // namespace

void set_up_import(CLI::App& command) {
  const auto options = std::make_shared<Options>();
  command.add_option("path", options->paths, "PDF, .txt, .jsonl, .jsonl.zst, or folders of these")
      ->required();
  command
      .add_option("-o,--output", options->output,
                  "the records, as JSON Lines; - for standard output")
      ->required();
  command.add_option("--report", options->report,
                     "where rejected files are listed (default: OUTPUT.rejected.tsv)");
  command.add_flag("--strict", options->strict, "fail when anything was rejected");
  command.callback([options] { run(*options); });
}

}  // namespace traan
