#pragma once

#include <string>
#include <string_view>

namespace traan {

/// The path of what is called `name` in `folder`.
inline std::string path_in(const std::string& folder, std::string_view name) {
  return folder + "/" + std::string(name);
}

}  // namespace traan
