#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/program.h"
#include "corpus-tools/record.h"

namespace traan {

/// What a command does with records that it could not take.
struct ReportOptions {
  std::string path;     ///< Where they are listed; OUTPUT.rejected.tsv when empty.
  bool strict = false;  ///< Whether one is an error.
};

/// Declares --report and --strict.
void add_report_options(CLI::App& command, ReportOptions& options);

/// Says on standard error how many records were taken and how many rejected, and lists the
/// rejections (place, id, reason; tab-separated, a line each). With nothing rejected, no list is
/// written, and one of an earlier run under the default name goes away. When strict and something
/// was rejected: throws Error(bad_input) after writing.
void report_rejections(const std::string& task, std::uint64_t taken,
                       const std::vector<Rejection>& rejections, const ReportOptions& options,
                       const std::string& output);

}  // namespace traan
