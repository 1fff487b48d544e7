#pragma once

#include <string_view>

namespace traan {

/// Whether `folded`, a word without marks, is a usual family name.
bool is_family_name(std::string_view folded);

}  // namespace traan
