#include "searchd/query/result_order.h"

#include <charconv>

#include "analyzers/error.h"

namespace traan {
namespace {

std::string hexadecimal(std::uint64_t number) {
  char digits[16];
  const auto end = std::to_chars(digits, digits + sizeof digits, number, 16).ptr;
  return {digits, end};
}

/// The number before `end` in hexadecimal; takes it and the sign behind it off the front.
std::optional<std::uint64_t> take_number(std::string_view& text, char end) {
  const std::size_t length = std::min(text.find(end), text.size());
  std::uint64_t number = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + length, number, 16);
  if (error != std::errc{} || rest != text.data() + length) return std::nullopt;
  text.remove_prefix(std::min(length + 1, text.size()));
  return number;
}

}  // namespace

std::vector<Rank> TopRanks::take() {
  std::vector<Rank> sorted(ranks_.size());
  for (std::size_t i = sorted.size(); i > 0; --i) {
    sorted[i - 1] = ranks_.top();
    ranks_.pop();
  }
  return sorted;
}

std::string Cursor::text(std::string_view generation) const {
  return std::string(generation) + "-" + hexadecimal(shown) + "-" + hexadecimal(last);
}

Cursor Cursor::of(std::string_view text, std::string_view generation) {
  const std::size_t dash = std::min(text.find('-'), text.size());
  const std::string_view own = text.substr(0, dash);
  text.remove_prefix(std::min(dash + 1, text.size()));
  const auto shown = take_number(text, '-'), last = take_number(text, '\0');
  if (!shown || !last) throw Error(ErrorKind::bad_input, "this is not a cursor of an answer");
  if (own != generation) {
    throw Error(ErrorKind::bad_input, "the cursor is of generation " + std::string(own) +
                                          ", which is not served any more; search again");
  }
  return {*shown, *last};
}

}  // namespace traan
