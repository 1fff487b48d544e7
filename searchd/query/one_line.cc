#include "searchd/query/one_line.h"

#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kLongestGap = 40;  // bytes

bool is_space(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// `most_alike`: characters that repeat the one before them more often are left out.
std::string collapsed(std::string_view text, std::size_t most_alike) {
  std::string out;
  char32_t previous = 0;
  std::size_t alike = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    const char32_t c = is_space(d.code_point) ? U' ' : d.code_point;
    alike = c == previous ? alike + 1 : 1;
    if (alike <= (c == U' ' ? 1 : most_alike)) append_utf8(out, c);
    previous = c;
    pos += d.length;
  }
  return out;
}

std::string_view before_space(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const Decoded d = decode_utf8(text, end);
    if (is_space(d.code_point)) break;
    end += d.length;
  }
  return text.substr(0, end);
}

std::string shortened(std::string_view gap) {
  constexpr std::size_t kMostAlike = 3;
  return collapsed(gap, kMostAlike);
}

}  // namespace

std::string on_one_line(std::string_view text) { return collapsed(text, text.size()); }

std::string gap_on_one_line(std::string_view gap) {
  const bool new_page = gap.find('\f') != gap.npos;
  std::string line = new_page ? std::string() : shortened(gap);
  if (!new_page && line.size() <= kLongestGap) return line;
  return closing_marks(gap).append(new_page ? " " : " … ").append(opening_marks(gap));
}

std::string_view opening_marks(std::string_view gap) {
  constexpr int kMost = 3;
  std::size_t begin = gap.size();
  for (int i = 0; i < kMost; ++i) {
    for (const std::string_view mark : {"“", "‘", "\"", "(", "["}) {
      if (!gap.substr(0, begin).ends_with(mark)) continue;
      begin -= mark.size();
      break;
    }
  }
  return gap.substr(begin);
}

std::string closing_marks(std::string_view gap) {
  std::string marks = shortened(before_space(gap));
  return marks.size() <= kLongestGap ? marks : std::string();
}

}  // namespace traan
