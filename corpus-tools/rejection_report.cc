#include "corpus-tools/rejection_report.h"

#include <algorithm>
#include <cstdio>

#include "analyzers/error.h"
#include "corpus-tools/output_file.h"

namespace traan {

std::string default_report_path(const std::string& output) {
  return (output == "-" ? "standard-output" : output) + ".rejected.tsv";
}

void report_rejections(const std::string& task, std::uint64_t taken,
                       const std::vector<Rejection>& rejections, const std::string& path,
                       bool strict) {
  constexpr std::size_t kShown = 5;
  std::fprintf(stderr, "%s: %llu records", task.c_str(), static_cast<unsigned long long>(taken));
  if (rejections.empty()) {
    std::fprintf(stderr, "\n");
    std::remove(path.c_str());
    return;
  }
  std::fprintf(stderr, ", %zu rejected (listed in %s)\n", rejections.size(), path.c_str());
  OutputFile out(path);
  for (std::size_t i = 0; i < rejections.size(); ++i) {
    const Rejection& r = rejections[i];
    std::string reason = r.reason;
    std::replace_if(
        reason.begin(), reason.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
    out.write(r.where + "\t" + r.id + "\t" + reason + "\n");
    if (i < kShown) std::fprintf(stderr, "  %s: %s\n", r.where.c_str(), reason.c_str());
  }
  out.commit();
  if (strict) {
    throw Error(ErrorKind::bad_input,
                std::to_string(rejections.size()) + " records were rejected (--strict)");
  }
}

}  // namespace traan
