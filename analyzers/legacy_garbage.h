#pragma once

#include <string_view>

namespace traan {

/// Whether most words of `text` (repaired) are no Vietnamese syllables, with or without their
/// marks: the text layer of a bad scan, or another language. Numbers, initials and abbreviations
/// do not count; a text of fewer than twenty words is never garbage. Looks at the first 64 KiB.
bool is_garbage(std::string_view text);

}  // namespace traan
