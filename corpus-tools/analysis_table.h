#pragma once

#include "corpus-tools/analysis.h"
#include "corpus-tools/output_file.h"

namespace traan {

/// Writes an analysis for people to read: a section for each stage, a line for each thing found.
void write_analysis_table(const Analysis& analysis, OutputFile& out);

}  // namespace traan
