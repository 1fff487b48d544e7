#include "searchd/pages/judgment_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

using Line = MarkedText;

constexpr std::string_view kPageBreak = "\f";

std::string plain(const Line& line) {
  std::string text;
  for (const TextPiece& piece : line) text += piece.text;
  return text;
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<Line> split_lines(const MarkedText& text) {
  std::vector<Line> lines(1);
  for (const TextPiece& piece : text) {
    std::string_view rest = piece.text;
    for (std::size_t end; (end = rest.find_first_of("\n\f")) != std::string_view::npos;) {
      if (end > 0) lines.back().push_back({std::string(rest.substr(0, end)), piece.marked});
      if (rest[end] == '\f') lines.push_back({{std::string(kPageBreak), false}});
      lines.emplace_back();
      rest.remove_prefix(end + 1);
    }
    if (!rest.empty()) lines.back().push_back({std::string(rest), piece.marked});
  }
  return lines;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

/// Whether a line was cut by the page's width: long, and not at the end of a sentence.
bool is_wrapped(std::string_view line) {
  constexpr std::size_t kWrappedLine = 50;
  return characters(line) >= kWrappedLine &&
         std::string_view(".;:!?").find(line.back()) == std::string_view::npos;
}

bool is_page_number(std::string_view line) {
  return !line.empty() && line.size() <= 4 &&
         line.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether nothing but white space stands between line `at` and the end of its page.
bool ends_page(const std::vector<std::string>& lines, std::size_t at) {
  for (std::size_t i = at + 1; i < lines.size(); ++i) {
    const std::string_view content = trim(lines[i]);
    if (!content.empty()) return content == kPageBreak;
  }
  return false;
}

/// Whether `line` goes on from a line before it that ended in mid-sentence.
bool continues(std::string_view line) {
  const CharInfo first = char_info(decode_utf8(line, 0).code_point);
  return first.cls == CharClass::letter && !first.upper;
}

}  // namespace

void write_judgment_text(HtmlWriter& html, const MarkedText& text) {
  const std::vector<Line> lines = split_lines(text);
  std::vector<std::string> plains;
  for (const Line& line : lines) plains.push_back(plain(line));
  std::string_view previous;
  bool gap = false, page_start = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view content = trim(plains[i]);
    if (content == kPageBreak) {
      page_start = true;
    } else if (content.empty()) {
      gap = true;
    } else if (!is_page_number(content) || !(page_start || ends_page(plains, i))) {
      const bool joined =
          !previous.empty() && is_wrapped(previous) && (!gap || page_start || continues(content));
      if (joined) {
        html << " ";
      } else if (previous.empty()) {
        html << "<p>";
      } else {
        html << "</p>\n<p>";
      }
      html << lines[i];
      gap = page_start = false;
      previous = content;
    }
  }
  if (!previous.empty()) html << "</p>\n";
}

}  // namespace traan
