#pragma once

#include <span>

#include "searchd/query/marked_text.h"
#include "searchd/query/marked_words.h"
#include "searchd/query/passage.h"

namespace traan {

/// The whole text, byte by byte.
MarkedText write_text(const MarkedWords& text);

/// Passages in their order, as one line. "…" stands where text is left out.
MarkedText write_passages(const MarkedWords& text, std::span<const Passage> passages);

}  // namespace traan
