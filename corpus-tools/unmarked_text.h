#pragma once

#include <string>
#include <string_view>

namespace traan {

/// `text` repaired and as somebody writes it who types no marks: Đường → Duong.
std::string unmarked_text(std::string_view text);

}  // namespace traan
