#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace traan {

/// What bytes of Vietnamese text may be encoded in.
enum class Charset : std::uint8_t { utf8, tcvn3, tcvn5712, vni, viscii, vps, windows1258 };

inline constexpr std::array kCharsets = {Charset::utf8,       Charset::tcvn3,  Charset::tcvn5712,
                                         Charset::vni,        Charset::viscii, Charset::vps,
                                         Charset::windows1258};

std::string_view charset_name(Charset charset);

/// The encoding of a whole file. UTF-8 (ASCII and slightly damaged UTF-8 included) comes first and
/// is also the answer when nothing reads as Vietnamese. Looks at 64 KiB in three places at most.
/// Forty characters of running text are enough; a few words may not be.
Charset detect_charset(std::string_view bytes);

/// `bytes` as UTF-8 in NFC. A byte that `charset` leaves unassigned is read as Windows-1252 does,
/// U+FFFD when that has none either. `bytes` unchanged when they are UTF-8.
std::string to_utf8(std::string_view bytes, Charset charset);

}  // namespace traan
