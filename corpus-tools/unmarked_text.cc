#include "corpus-tools/unmarked_text.h"

#include "analyzers/letters.h"
#include "analyzers/repair.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

void append_unmarked(std::string& out, char32_t c) {
  const CharInfo info = char_info(c);
  if (info.cls == CharClass::mark) return;
  if (info.cls != CharClass::letter) return append_utf8(out, c);
  const bool capital = info.upper && info.base >= U'a' && info.base <= U'z';
  append_utf8(out, capital ? info.base - U'a' + U'A' : info.base);
}

}  // namespace

std::string unmarked_text(std::string_view text) {
  const RepairedText repaired(text);
  std::string out;
  for (std::size_t pos = 0; pos < repaired.text().size();) {
    const Decoded d = decode_valid(repaired.text(), pos);
    append_unmarked(out, d.code_point);
    pos += d.length;
  }
  return out;
}

}  // namespace traan
