#pragma once

#include "corpus-tools/program.h"

namespace traan {

void set_up_build(CLI::App& command);
void set_up_gc(CLI::App& command);
void set_up_inspect(CLI::App& command);
void set_up_list(CLI::App& command);
void set_up_prove_removed(CLI::App& command);
void set_up_publish(CLI::App& command);
void set_up_purge(CLI::App& command);
void set_up_remove(CLI::App& command);
void set_up_rollback(CLI::App& command);
void set_up_stats(CLI::App& command);
void set_up_update(CLI::App& command);
void set_up_verify(CLI::App& command);

}  // namespace traan
