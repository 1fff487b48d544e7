#pragma once

#include "corpus-tools/synth_case.h"
#include "corpus-tools/synth_writer.h"

namespace traan::synth {

/// Sets the facts that all documents of a case share: people, places, things, sums, penalty.
/// The writer must have been started with the facts seed of the case; the draws do not depend on
/// the stage, so an appeal tells of the same people as the judgment below.
void set_case_facts(Writer& writer, const Places& places, const Case& the_case);

}  // namespace traan::synth
