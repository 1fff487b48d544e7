#include "corpus-tools/extract_opening.h"

#include <algorithm>
#include <array>

#include "analyzers/state_motto.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kOpeningBytes = 6000;

// Spaces that set columns of one line apart.
constexpr std::string_view kColumnGap = "    ";

}  // namespace

Opening::Opening(std::string_view text)
    : tokens_(text.substr(0, floor_border(text, kOpeningBytes))),
      motto_(state_motto_tokens(tokens_)),
      header_end_(find_header_end()),
      numbers_(find_judgment_numbers(tokens_)),
      dates_(find_dates(tokens_)),
      courts_(find_court_names(tokens_)) {}

bool Opening::starts_cell(std::size_t i) const {
  return tokens_.starts_line(i) || motto_[i - 1] ||
         tokens_.gap(i).find(kColumnGap) != std::string_view::npos;
}

std::size_t Opening::find(std::string_view words, std::size_t from, std::size_t end) const {
  for (std::size_t i = from; i < end; ++i) {
    if (tokens_.folded_at(i, words)) return i;
  }
  return end;
}

/// The header ends where the panel is named or the grounds begin.
std::size_t Opening::find_header_end() const {
  constexpr std::array<std::string_view, 10> kBodyWords = {"gom co",
                                                           "thanh phan hoi dong",
                                                           "thanh phan tien hanh",
                                                           "can cu",
                                                           "tham phan chu toa",
                                                           "tai tru so",
                                                           "noi dung vu an",
                                                           "xet thay",
                                                           "nhan thay",
                                                           "sau khi nghien cuu"};
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    for (const std::string_view words : kBodyWords) {
      if (tokens_.folded_at(i, words)) return i;
    }
  }
  return tokens_.size();
}

}  // namespace traan
