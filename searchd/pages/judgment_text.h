#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searchd/pages/html_writer.h"

namespace traan {

/// A paragraph of a text, for reading.
struct Paragraph {
  std::size_t begin = 0, end = 0;  ///< Bytes of the text.
  MarkedText content;
};

/// Text as lines were extracted from a page: lines that a sentence was wrapped at are joined, page
/// numbers are left out, what stands apart becomes a paragraph.
std::vector<Paragraph> paragraphs_of(const MarkedText& text);

/// The name that paragraph `index`, from 0, has on pages and in the API, to link to.
std::string paragraph_anchor(std::size_t index);
/// The name that mark `index`, from 0, has on pages.
std::string mark_anchor(std::size_t index);

/// The paragraphs of a text with their anchors: what it cites by number are links, and marks have
/// anchors. `own_number` is that of the judgment itself. Gives back how many marks there are.
std::size_t write_judgment_text(HtmlWriter& html, const std::vector<Paragraph>& paragraphs,
                                std::string_view own_number);

/// The parts of a judgment that have a heading, as links to where they begin.
void write_contents(HtmlWriter& html, const std::vector<Paragraph>& paragraphs,
                    std::string_view text);

}  // namespace traan
