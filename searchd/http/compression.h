#pragma once

#include <string>
#include <string_view>

namespace traan {

enum class Encoding { identity, gzip, zstd };

/// What Accept-Encoding, its value, allows and costs least: zstd, else gzip, else as it is.
Encoding choose_encoding(std::string_view accepted);

/// As Content-Encoding has it; empty for identity.
std::string_view name_of(Encoding encoding);

/// `text` in an encoding that is not identity.
std::string compress(std::string_view text, Encoding encoding);

}  // namespace traan
