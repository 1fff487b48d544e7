#pragma once

#include <string>
#include <string_view>

namespace traan::synth {

/// How the pages of one document look once extracted.
struct Layout {
  int width = 80;         // characters a line
  int page_chars = 3000;  // about how many a page holds
  bool number_on_top = true;
  bool trailing_space = false;  // a space before each line end
  bool decomposed = false;      // NFD
};

/// Appends `text` as a JSON string, with its quotes: paragraphs ('\n') broken into lines, lines
/// into pages ('\f') with their numbers. `scratch` is working space.
void append_pages(std::string& out, std::string_view text, const Layout& layout,
                  std::string& scratch);

/// Appends `text` as a JSON string, with its quotes.
void append_json(std::string& out, std::string_view text);

}  // namespace traan::synth
