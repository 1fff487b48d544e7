#pragma once

#include <cstdint>
#include <string_view>

namespace traan {

/// What a reference may begin with, as bits of one byte: recognisers look closer only at tokens
/// that have theirs.
struct Cue {
  static constexpr std::uint8_t kCourt = 1;  ///< Tòa án …, TAND …
  static constexpr std::uint8_t kMotto = 2;  ///< Cộng hòa …, Tự do: the state's name and motto
  static constexpr std::uint8_t kLaw = 4;    ///< Bộ luật …, Nghị quyết …, BLHS
  static constexpr std::uint8_t kCitation = 8;  ///< điều, khoản, điểm
  static constexpr std::uint8_t kMonth = 16;    ///< tháng
  static constexpr std::uint8_t kFamilyName = 32;
};

/// The cues of a word, given its folded term.
std::uint8_t cues_of(std::string_view folded);

}  // namespace traan
