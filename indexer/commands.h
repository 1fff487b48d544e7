#pragma once

#include "corpus-tools/program.h"

namespace traan {

void set_up_build(CLI::App& command);
void set_up_verify(CLI::App& command);
void set_up_inspect(CLI::App& command);

}  // namespace traan
