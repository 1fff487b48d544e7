#include <algorithm>
#include <cstdio>
#include <memory>

#include "corpus-tools/charset_option.h"
#include "corpus-tools/commands.h"
#include "corpus-tools/importer.h"
#include "corpus-tools/output_file.h"
#include "corpus-tools/progress.h"
#include "corpus-tools/rejection_report.h"

namespace traan {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string output;
  CharsetOption charset = CharsetOption::detected();
  ReportOptions report;
};

/// Such texts are whole as files go, but no search will find much in them.
void report_garbage(const std::vector<std::string>& places) {
  constexpr std::size_t kShown = 5;
  if (places.empty()) return;
  std::fprintf(stderr,
               "import: kept though most words are no Vietnamese (is the text layer bad?): %zu\n",
               places.size());
  for (std::size_t i = 0; i < std::min(places.size(), kShown); ++i) {
    std::fprintf(stderr, "  %s\n", places[i].c_str());
  }
}

void run(const Options& options) {
  const std::vector<std::string> files = Importer::list_files(options.paths);
  OutputFile out(options.output);
  Importer importer([&](const Record& record) { out.write(to_json(record) + "\n"); },
                    [&](std::string_view bytes) { return options.charset.of(bytes); });
  {
    Progress progress("import", "files", files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      importer.import_file(files[i]);
      progress.advance_to(i + 1);
    }
  }
  out.commit();
  report_garbage(importer.garbage());
  report_rejections("import", importer.records(), importer.rejections(), options.report,
                    options.output);
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
  options->charset.declare(command);
  add_report_options(command, options->report);
  command.callback([options] { run(*options); });
}

}  // namespace traan
