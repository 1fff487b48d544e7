#include "corpus-tools/rejection_report.h"

#include <algorithm>
#include <cstdio>

#include "analyzers/error.h"
#include "corpus-tools/output_file.h"

namespace traan {

namespace {

std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](unsigned char c) { return c < 0x20; }, ' ');
  return text;
}

}  // namespace

void add_report_options(CLI::App& command, ReportOptions& options) {
  command.add_option("--report", options.path,
                     "where rejected records are listed (default: OUTPUT.rejected.tsv)");
  command.add_flag("--strict", options.strict,
                   "exit with an error when a record was rejected (the rest is kept)");
}

void report_rejections(const std::string& task, std::uint64_t taken,
                       const std::vector<Rejection>& rejections, const ReportOptions& options,
                       const std::string& output) {
  constexpr std::size_t kShown = 5;
  const std::string standard = (output == "-" ? "standard-output" : output) + ".rejected.tsv";
  const std::string& path = options.path.empty() ? standard : options.path;
  std::fprintf(stderr, "%s: %llu records", task.c_str(), static_cast<unsigned long long>(taken));
  if (rejections.empty()) {
    std::fprintf(stderr, "\n");
    if (options.path.empty()) std::remove(path.c_str());  // of an earlier run
    return;
  }
  std::fprintf(stderr, ", %zu rejected (listed in %s)\n", rejections.size(), path.c_str());
  OutputFile out(path);
  for (std::size_t i = 0; i < rejections.size(); ++i) {
    const Rejection& r = rejections[i];
    const std::string where = on_one_line(r.where), reason = on_one_line(r.reason);
    out.write(where + "\t" + r.id + "\t" + reason + "\n");
    if (i < kShown) std::fprintf(stderr, "  %s: %s\n", where.c_str(), reason.c_str());
  }
  out.commit();
  if (options.strict) {
    throw Error(ErrorKind::bad_input,
                std::to_string(rejections.size()) + " records were rejected (--strict)");
  }
}

}  // namespace traan
