#include "searchd/pages/judgment_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/letters.h"
#include "analyzers/utf8.h"
#include "analyzers/zone.h"
#include "searchd/pages/reference_links.h"

namespace traan {
namespace {

struct Line {
  std::size_t begin = 0;  // in the text
  MarkedText pieces;
};

constexpr std::string_view kPageBreak = "\f";

std::string plain(const MarkedText& pieces) {
  std::string text;
  for (const TextPiece& piece : pieces) text += piece.text;
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
  for (const Line& line : lines) plains.push_back(plain(line.pieces));
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

std::string mark_anchor(std::size_t index) { return "khop-" + std::to_string(index + 1); }

namespace {

/// Writes a paragraph's pieces, cut where links begin and end.
class ParagraphWriter {
 public:
  ParagraphWriter(HtmlWriter& html, std::vector<ReferenceLink> links, std::size_t marks)
      : html_(html), links_(std::move(links)), marks_(marks) {}

  std::size_t write(const MarkedText& content) {
    for (const TextPiece& piece : content) {
      if (piece.marked) ++marks_;
      write_piece(piece);
    }
    cut();
    return marks_;
  }

 private:
  void write_piece(const TextPiece& piece) {
    bool named = false;
    std::string_view rest = piece.text;
    while (!rest.empty()) {
      cut();
      const std::size_t border = next_ == links_.size() ? std::string::npos
                                 : open_                ? links_[next_].end
                                                        : links_[next_].begin;
      const std::string_view part =
          rest.substr(0, border == std::string::npos ? border : border - at_);
      if (piece.marked) {
        html_ << "<mark";
        if (!named) html_ << " id=\"" << mark_anchor(marks_ - 1) << "\"";
        html_ << ">" << part << "</mark>";
        named = true;
      } else {
        html_ << part;
      }
      at_ += part.size();
      rest.remove_prefix(part.size());
    }
  }

  /// Ends and begins the links that end and begin here.
  void cut() {
    if (open_ && links_[next_].end == at_) {
      html_ << "</a>";
      open_ = false;
      ++next_;
    }
    if (!open_ && next_ < links_.size() && links_[next_].begin == at_) {
      html_ << "<a rel=\"nofollow\" href=\"" << links_[next_].target << "\">";
      open_ = true;
    }
  }

  HtmlWriter& html_;
  const std::vector<ReferenceLink> links_;
  std::size_t marks_, at_ = 0, next_ = 0;
  bool open_ = false;
};

constexpr std::array<std::string_view, 5> kZoneNames = {
    "Phần mở đầu", "Nội dung vụ án", "Nhận định của Tòa án", "Quyết định", "Nơi nhận"};

}  // namespace

std::size_t write_judgment_text(HtmlWriter& html, const std::vector<Paragraph>& paragraphs,
                                std::string_view own_number) {
  std::size_t marks = 0;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    html << "<p id=\"" << paragraph_anchor(i) << "\">";
    marks = ParagraphWriter(html, reference_links(plain(paragraphs[i].content), own_number), marks)
                .write(paragraphs[i].content);
    html << "</p>\n";
  }
  return marks;
}

void write_contents(HtmlWriter& html, const std::vector<Paragraph>& paragraphs,
                    std::string_view text) {
  const std::vector<Zone> zones = find_zones(text);
  if (zones.size() < 2) return;
  html << "<nav class=\"contents\" aria-label=\"Mục lục\"><ul>";
  for (const Zone& zone : zones) {
    const auto at = std::find_if(paragraphs.begin(), paragraphs.end(),
                                 [&](const Paragraph& p) { return p.end > zone.begin; });
    if (at == paragraphs.end()) break;
    html << "<li><a href=\"#" << paragraph_anchor(static_cast<std::size_t>(at - paragraphs.begin()))
         << "\">" << kZoneNames[static_cast<std::size_t>(zone.kind)] << "</a></li>";
  }
  html << "</ul></nav>\n";
}

}  // namespace traan
