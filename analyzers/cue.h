#pragma once

#include <cstdint>
#include <string_view>

namespace traan {

using Cues = std::uint16_t;

/// What a token may be the beginning of, as bits: recognisers look closer only at tokens that have
/// theirs.
struct Cue {
  static constexpr Cues kCourt = 1;     ///< Tòa án …, TAND …
  static constexpr Cues kMotto = 2;     ///< Cộng hòa …, Tự do: the state's name and motto
  static constexpr Cues kLaw = 4;       ///< Bộ luật …, Nghị quyết …, BLHS
  static constexpr Cues kCitation = 8;  ///< điều, khoản, điểm
  static constexpr Cues kMonth = 16;    ///< tháng
  static constexpr Cues kFamilyName = 32;
  static constexpr Cues kTitle = 64;    ///< ông, bị cáo: may stand before a person's name
  static constexpr Cues kNumber = 128;  ///< The token is a number.
  static constexpr Cues kPlace = 256;  ///< huyện, xã, đường: may stand before a place's name
  static constexpr Cues kCapital = 512;  ///< Its first letter is a capital.
};

/// The cues of a word that are in its letters, given its folded term.
Cues cues_of(std::string_view folded);

}  // namespace traan
