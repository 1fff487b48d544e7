#include "corpus-tools/synth_layout.h"

#include <algorithm>

#include "corpus-tools/synth_letters.h"

namespace traan::synth {
namespace {

class Paginator {
 public:
  Paginator(std::string& out, const Layout& layout) : out_(out), layout_(layout) {}

  void write(std::string_view text) {
    out_ += '"';
    std::size_t at = 0;
    while (at < text.size()) {
      const auto end = std::min(text.find('\n', at), text.size());
      paragraph(text.substr(at, end - at));
      at = end + 1;
    }
    if (!layout_.number_on_top && on_page_ > 0) number();
    out_ += "\\f\"";
  }

 private:
  void paragraph(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
      const char* word = at;
      int chars = 0;
      bool plain = true;
      for (; at != end && *at != ' '; ++at) {
        chars += (static_cast<unsigned char>(*at) & 0xc0) != 0x80;
        plain = plain && *at != '"' && *at != '\\';
      }
      place({word, static_cast<std::size_t>(at - word)}, chars, plain);
      if (at != end) ++at;
    }
    end_line();
  }

  void place(std::string_view word, int chars, bool plain) {
    if (column_ > 0 && column_ + 1 + chars > layout_.width) end_line();
    if (column_ > 0) {
      out_ += ' ';
      ++column_;
    }
    if (plain) {
      out_ += word;
    } else {
      for (char c : word) {
        if (c == '"' || c == '\\') out_ += '\\';
        out_ += c;
      }
    }
    column_ += chars;
  }

  void end_line() {
    if (layout_.trailing_space) out_ += ' ';
    out_ += "\\n";
    on_page_ += column_ + 1;
    column_ = 0;
    if (on_page_ >= layout_.page_chars) new_page();
  }

  void new_page() {
    if (!layout_.number_on_top) number();
    out_ += "\\f";
    ++page_;
    on_page_ = 0;
    if (layout_.number_on_top) {
      number();
      out_ += "\\n";
    }
  }

  void number() {
    out_ += std::to_string(page_);
    out_ += "\\n";
  }

  std::string& out_;
  const Layout& layout_;
  int column_ = 0;
  int on_page_ = 0;
  int page_ = 1;
};

}  // namespace

void append_pages(std::string& out, std::string_view text, const Layout& layout,
                  std::string& scratch) {
  if (!layout.decomposed) return Paginator(out, layout).write(text);
  scratch.clear();
  Paginator(scratch, layout).write(text);
  append_decomposed(out, scratch);
}

void append_json(std::string& out, std::string_view text) {
  constexpr char kHex[] = "0123456789abcdef";
  out += '"';
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

}  // namespace traan::synth
