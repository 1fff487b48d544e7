#pragma once

#include <string_view>

#include "searchd/pages/html_writer.h"

namespace traan {

/// Text as lines were extracted from a page, for reading: lines that a sentence was wrapped at are
/// joined, page numbers are left out, what stands apart becomes a paragraph.
void write_judgment_text(HtmlWriter& html, const MarkedText& text);

}  // namespace traan
