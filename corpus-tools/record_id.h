#pragma once

#include <string>
#include <string_view>

namespace traan {

/// The record id that stands for an id of another collection: itself if it may be one, else a
/// readable rest of it and a hash ("Luật Cư trú|38" → "Luat-Cu-tru-38-" and 8 digits). Always the
/// same for the same bytes, so that both sides of a comparison can be mapped apart.
std::string record_id_of(std::string_view foreign);

}  // namespace traan
