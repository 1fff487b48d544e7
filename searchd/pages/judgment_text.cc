#include "searchd/pages/judgment_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

struct Line {
  std::size_t begin = 0;  // in the text
  MarkedText pieces;
};

constexpr std::string_view kPageBreak = "\f";

std::string plain(const Line& line) {
  std::string text;
  for (const TextPiece& piece : line.pieces) text += piece.text;
  return text;
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<Line> split_lines(const MarkedText& text) {
  std::vector<Line> lines(1);
  std::size_t at = 0;
  for (const TextPiece& piece : text) {
    std::string_view rest = piece.text;
    for (std::size_t end; (end = rest.find_first_of("\n\f")) != std::string_view::npos;) {
      append_piece(lines.back().pieces, rest.substr(0, end), piece.marked);
      if (rest[end] == '\f') lines.push_back({at + end, {{std::string(kPageBreak), false}}});
      lines.push_back({at + end + 1, {}});
      at += end + 1;
      rest.remove_prefix(end + 1);
    }
    append_piece(lines.back().pieces, rest, piece.marked);
    at += rest.size();
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

std::vector<Paragraph> paragraphs_of(const MarkedText& text) {
  const std::vector<Line> lines = split_lines(text);
  std::vector<std::string> plains;
  std::vector<Paragraph> paragraphs;
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
        append_piece(paragraphs.back().content, " ", false);
      } else {
        paragraphs.push_back({lines[i].begin, 0, {}});
      }
      Paragraph& paragraph = paragraphs.back();
      for (const TextPiece& piece : lines[i].pieces) {
        append_piece(paragraph.content, piece.text, piece.marked);
      }
      paragraph.end = lines[i].begin + plains[i].size();
      gap = page_start = false;
      previous = content;
    }
  }
  return paragraphs;
}

std::string paragraph_anchor(std::size_t index) { return "doan-" + std::to_string(index + 1); }

void write_judgment_text(HtmlWriter& html, const MarkedText& text) {
  const std::vector<Paragraph> paragraphs = paragraphs_of(text);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    html << "<p id=\"" << paragraph_anchor(i) << "\">" << paragraphs[i].content << "</p>\n";
  }
}

}  // namespace traan
