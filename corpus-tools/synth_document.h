#pragma once

#include <string>

#include "corpus-tools/synth_case.h"
#include "corpus-tools/synth_layout.h"
#include "corpus-tools/synth_writer.h"

namespace traan::synth {

/// The rule of the grammar that the document of stage `index` follows.
std::string_view skeleton_of(const Case& the_case, int index);

/// True when the document is a quyết định, not a bản án.
bool is_decision(const Case& the_case, int index);

/// Writes the document of stage `index` of a case into `text` (replaced), unwrapped: one line a
/// paragraph. Names, places and sums come from the case, wording and form from `random`.
void write_document(Writer& writer, const Places& places, const Case& the_case, int index,
                    Random& random, std::string& text);

/// As write_document, for a precedent.
void write_precedent(Writer& writer, const Places& places, const Precedent& precedent,
                     Random& random, std::string& text);

Layout draw_layout(Random& random);

}  // namespace traan::synth
