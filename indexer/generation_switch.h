#pragma once

#include <string>

namespace traan {

/// Lets an earlier generation, or one that was built but not published, be served again: as a new
/// generation with its documents, less those that were removed since. Returns the new one's name.
/// Throws Error(not_found) when there is no such generation.
std::string publish_generation(const std::string& index, const std::string& name);

/// The generation whose documents were served before those of the current one. Throws
/// Error(not_found) when there is none any more.
std::string previous_generation(const std::string& index);

}  // namespace traan
