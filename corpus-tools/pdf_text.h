#pragma once

#include <optional>
#include <string>

namespace traan {

/// The text layer of a PDF: UTF-8, lines in reading order, a form feed between pages.
/// Nothing, and the reason in `reason`, when the file is not a PDF, is locked, or has no text
/// layer (a scan). Never throws for what is in the file.
std::optional<std::string> pdf_text(const std::string& path, std::string& reason);

}  // namespace traan
