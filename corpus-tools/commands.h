#pragma once

#include "corpus-tools/program.h"

namespace traan {

void set_up_import(CLI::App& command);
void set_up_extract(CLI::App& command);
void set_up_stats(CLI::App& command);
void set_up_lexicon(CLI::App& command);
void set_up_seed_counts(CLI::App& command);
void set_up_analyze(CLI::App& command);
void set_up_synth(CLI::App& command);
void set_up_from_beir(CLI::App& command);
void set_up_baseline(CLI::App& command);
void set_up_evaluate(CLI::App& command);

}  // namespace traan
