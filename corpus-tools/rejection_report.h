#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/record.h"

namespace traan {

/// Where the rejections of a task that writes `output` are listed unless told otherwise.
std::string default_report_path(const std::string& output);

/// Says on standard error how many records were taken and how many rejected, and writes the
/// rejections (place, id, reason; tab-separated, a line each) to `path`. With nothing rejected,
/// no file is left at `path`. When `strict` and something was rejected: throws Error(bad_input)
/// after writing.
void report_rejections(const std::string& task, std::uint64_t taken,
                       const std::vector<Rejection>& rejections, const std::string& path,
                       bool strict);

}  // namespace traan
