#include "searchd/pages/html_writer.h"

#include "analyzers/utf8.h"

namespace traan {
namespace {

bool must_be_shown_as_replacement(char32_t c) {
  const bool control =
      (c < 0x20 && c != U'\n' && c != U'\t' && c != U'\f' && c != U'\r') || (c >= 0x7F && c < 0xA0);
  const bool bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
                             c == 0x200E || c == 0x200F || c == 0x061C;
  const bool not_in_xml = c == 0xFFFE || c == 0xFFFF;
  return control || bidirectional || not_in_xml;
}

}  // namespace

HtmlWriter& HtmlWriter::operator<<(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, 1, '.');
  out_ += digits;
  return *this;
}

HtmlWriter& HtmlWriter::operator<<(const MarkedText& text) {
  for (const TextPiece& piece : text) {
    if (piece.marked) out_ += "<mark>";
    escape(piece.text);
    if (piece.marked) out_ += "</mark>";
  }
  return *this;
}

void HtmlWriter::escape(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    switch (d.code_point) {
      case U'<':
        out_ += "&lt;";
        break;
      case U'>':
        out_ += "&gt;";
        break;
      case U'&':
        out_ += "&amp;";
        break;
      case U'"':
        out_ += "&quot;";
        break;
      case U'\'':
        out_ += "&#39;";
        break;
      default:
        append_utf8(out_, must_be_shown_as_replacement(d.code_point) ? kReplacement : d.code_point);
    }
    pos += d.length;
  }
}

}  // namespace traan
