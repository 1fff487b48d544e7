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

bool ends_sentence(std::string_view line) {
  return std::string_view(".;:!?").find(line.back()) != std::string_view::npos;
}

/// Whether a line was cut by the page's width, not by who wrote it.
bool is_full(std::string_view line) {
  constexpr std::size_t kFullLine = 50;
  return characters(line) >= kFullLine;
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

/// Whether `line` begins in mid-sentence: in lower case, and not as an item "a)".
bool begins_inside(std::string_view line) {
  const Decoded first = decode_utf8(line, 0);
  const CharInfo info = char_info(first.code_point);
  const bool item = first.length < line.size() &&
                    std::string_view(").").find(line[first.length]) != std::string_view::npos;
  return info.cls == CharClass::letter && !info.upper && !item;
}

/// Whether a line is all capitals, as headings are.
bool is_heading(std::string_view line) {
  bool letters = false;
  for (std::size_t pos = 0; pos < line.size();) {
    const Decoded d = decode_utf8(line, pos);
    const CharInfo info = char_info(d.code_point);
    if (info.cls == CharClass::letter && !info.upper) return false;
    letters = letters || info.cls == CharClass::letter;
    pos += d.length;
  }
  return letters;
}

/// Whether `line` goes on from `previous`, which a page's end or an empty line may separate.
bool goes_on(std::string_view previous, std::string_view line, bool gap, bool page_start) {
  if (previous.empty() || ends_sentence(previous)) return false;
  if (is_heading(line) && !is_heading(previous)) return false;
  if (begins_inside(line)) return !gap || is_full(previous) || page_start;
  return is_full(previous) && (!gap || page_start);
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
      if (goes_on(previous, content, gap, page_start)) {
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
