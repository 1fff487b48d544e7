#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace traan {

/// Bytes of a query.
struct Stretch {
  std::size_t begin = 0, end = 0;
};

/// `stretch` of `text` without the white space at its ends.
Stretch trimmed(std::string_view text, Stretch stretch);

/// Whether white space stands at `pos`, or ends there. No-break spaces are white space.
bool is_space_at(std::string_view text, std::size_t pos);
bool is_space_before(std::string_view text, std::size_t pos);

/// Past the white space at `pos`.
std::size_t skip_space(std::string_view text, std::size_t pos);

bool is_letter_at(std::string_view text, std::size_t pos);
/// Whether a letter, digit or mark stands at `pos`; no at the end.
bool is_word_at(std::string_view text, std::size_t pos);

/// A whole number in ASCII digits; `length` is 0 when there is none. Large ones have a value past
/// any limit.
struct Digits {
  std::uint32_t value = 0;
  std::size_t length = 0;
};
Digits digits_at(std::string_view text, std::size_t pos);

/// The length of the quotation mark at `pos`; 0 when there is none.
std::size_t quote_mark_at(std::string_view text, std::size_t pos);

/// Where the quotation that begins at `pos` is closed: the place of the closing mark, or npos. A
/// mark of the same kind (straight, curly, guillemets) closes it, else one of any kind.
std::size_t closing_quote(std::string_view text, std::size_t pos);

}  // namespace traan
