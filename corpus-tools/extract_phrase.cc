#include "corpus-tools/extract_phrase.h"

#include <algorithm>

#include "analyzers/utf8.h"

namespace traan {
namespace {

bool is_quote(char32_t c) {
  return c == U'"' || (c >= 0x2018 && c <= 0x201F) || c == 0x00AB || c == 0x00BB;
}

bool is_blank(char32_t c) { return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x00A0; }

/// The signs between two words of a phrase.
void append_gap(std::string& out, std::string_view gap) {
  constexpr std::string_view kKept = ",;:()/-&.";
  for (std::size_t pos = 0; pos < gap.size();) {
    const Decoded d = decode_utf8(gap, pos);
    pos += d.length;
    if (is_blank(d.code_point)) {
      if (!out.ends_with(' ') && !out.ends_with('(')) out += ' ';
    } else if (d.code_point == 0x2013 || d.code_point == 0x2014) {
      out += '-';
    } else if (d.code_point < 0x80 && kKept.find(static_cast<char>(d.code_point)) != kKept.npos) {
      if ((d.code_point == U',' || d.code_point == U';') && out.ends_with(' ')) out.pop_back();
      out += static_cast<char>(d.code_point);
    }
  }
}

std::string word(const TokenList& list, std::size_t i, bool lower) {
  if (!lower && list.all_upper(i) && list[i].folded.size() > 1) {
    const RepairedText repaired(list.text(i));
    return std::string(repaired.text());
  }
  const std::string spelled = lower_spelling(list, i);
  return !lower && list.starts_upper(i) ? capitalised(spelled) : spelled;
}

}  // namespace

bool has_quote(std::string_view gap) {
  for (std::size_t pos = 0; pos < gap.size();) {
    const Decoded d = decode_utf8(gap, pos);
    if (is_quote(d.code_point)) return true;
    pos += d.length;
  }
  return false;
}

std::string phrase(const TokenList& list, std::size_t first, std::size_t end) {
  bool capitals = true;
  for (std::size_t i = first; i < end; ++i) capitals = capitals && list.all_upper(i);
  std::string out;
  for (std::size_t i = first; i < end; ++i) {
    if (i > first) append_gap(out, list.gap(i));
    // A quotation inside the phrase loses its capital with its marks.
    const bool quotation = i > first && has_quote(list.gap(i)) && !list.all_upper(i);
    out += word(list, i, capitals || quotation);
  }
  if (std::count(out.begin(), out.end(), '(') > std::count(out.begin(), out.end(), ')')) out += ')';
  return capitalised(out);
}

std::size_t quoted_end(const TokenList& list, std::size_t first, std::size_t most) {
  for (std::size_t i = first + 1; i <= list.size() && i <= first + most; ++i) {
    if (has_quote(list.gap(i))) return i;
  }
  return first;
}

}  // namespace traan
