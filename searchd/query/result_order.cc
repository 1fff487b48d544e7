#include "searchd/query/result_order.h"

#include <algorithm>
#include <bit>
#include <charconv>

#include "analyzers/error.h"
#include "indexer/format.h"

namespace traan {
namespace {

Rank make_rank(std::uint32_t key, std::uint32_t document) {
  return std::uint64_t{key} << 32 | static_cast<std::uint32_t>(~document);
}

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

Rank rank_of_score(float score, std::uint32_t document) {
  // The bits of floats that are not negative are in their order.
  return make_rank(std::bit_cast<std::uint32_t>(std::max(score, 0.0f)), document);
}

Rank rank_of_date(std::int32_t date, bool newest, std::uint32_t document) {
  if (date == format::kNoDate) return make_rank(0, document);
  const std::uint32_t ascending = static_cast<std::uint32_t>(date) ^ 0x8000'0000u;
  return make_rank(newest ? ascending : ~ascending, document);
}

float score_of(Rank rank) { return std::bit_cast<float>(static_cast<std::uint32_t>(rank >> 32)); }

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
