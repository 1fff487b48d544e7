#include "searchd/language/query_characters.h"

#include <algorithm>

#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

struct QuoteMark {
  std::string_view mark;
  int kind;  // straight, curly, guillemets
};

constexpr QuoteMark kQuoteMarks[] = {{"\"", 0}, {"＂", 0}, {"“", 1}, {"”", 1},
                                     {"„", 1},  {"‟", 1},  {"«", 2}, {"»", 2}};

const QuoteMark* find_quote_mark(std::string_view text, std::size_t pos) {
  const auto* found = std::ranges::find_if(
      kQuoteMarks, [&](const QuoteMark& q) { return text.substr(pos).starts_with(q.mark); });
  return found == std::end(kQuoteMarks) ? nullptr : found;
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::uint8_t bits_at(std::string_view text, std::size_t pos) {
  return pos < text.size() ? CharTable::instance()[decode_utf8(text, pos).code_point] : 0;
}

}  // namespace

bool is_space_at(std::string_view text, std::size_t pos) {
  return pos < text.size() && (is_blank(text[pos]) || text.substr(pos).starts_with(kNoBreakSpace));
}

bool is_space_before(std::string_view text, std::size_t pos) {
  return pos > 0 && (is_blank(text[pos - 1]) || text.substr(0, pos).ends_with(kNoBreakSpace));
}

std::size_t skip_space(std::string_view text, std::size_t pos) {
  while (is_space_at(text, pos)) pos += is_blank(text[pos]) ? 1 : kNoBreakSpace.size();
  return pos;
}

Stretch trimmed(std::string_view text, Stretch stretch) {
  stretch.begin = std::min(skip_space(text, stretch.begin), stretch.end);
  while (stretch.end > stretch.begin && is_space_before(text, stretch.end)) {
    stretch.end -= is_blank(text[stretch.end - 1]) ? 1 : kNoBreakSpace.size();
  }
  return stretch;
}

bool is_letter_at(std::string_view text, std::size_t pos) {
  return (bits_at(text, pos) & CharBits::kLetter) != 0;
}

bool is_word_at(std::string_view text, std::size_t pos) {
  return (bits_at(text, pos) & CharBits::kWord) != 0;
}

Digits digits_at(std::string_view text, std::size_t pos) {
  constexpr std::uint32_t kEnough = 100'000'000;
  Digits digits;
  for (; pos < text.size() && text[pos] >= '0' && text[pos] <= '9'; ++pos, ++digits.length) {
    if (digits.value < kEnough) {
      digits.value = digits.value * 10 + static_cast<std::uint32_t>(text[pos] - '0');
    }
  }
  return digits;
}

std::size_t quote_mark_at(std::string_view text, std::size_t pos) {
  const QuoteMark* found = find_quote_mark(text, pos);
  return found ? found->mark.size() : 0;
}

std::size_t closing_quote(std::string_view text, std::size_t pos) {
  const QuoteMark* opening = find_quote_mark(text, pos);
  std::size_t any = std::string_view::npos;
  for (std::size_t i = pos + opening->mark.size(); i < text.size();) {
    const QuoteMark* mark = find_quote_mark(text, i);
    if (mark && mark->kind == opening->kind) return i;
    if (mark && any == std::string_view::npos) any = i;
    i += mark ? mark->mark.size() : 1;
  }
  return any;
}

}  // namespace traan
