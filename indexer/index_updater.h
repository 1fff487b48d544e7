#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus-tools/record.h"

namespace traan {

struct UpdateOptions {
  std::vector<std::string> files;  ///< Records and removals as JSON Lines; "-" is stdin.
  std::string index;
  unsigned threads = 0;  ///< Of analysis; 0 is one a core.
  bool restore = false;  ///< Publish again records that were removed.
};

struct UpdateResult {
  std::string generation;  ///< Empty when nothing was to be changed.
  std::uint64_t added = 0, replaced = 0, removed = 0, unchanged = 0;
  std::vector<Rejection> rejections;
};

/// Publishes a generation with records added, replaced (the same id, other content) and removed.
/// Records that are there as they are change nothing. Of several with one id the last counts. Then
/// merges small segments, which publishes once more.
///
/// Throws Error; the index is then as it was. After a crash it is as it was, or has all changes.
UpdateResult update_index(const UpdateOptions& options);

/// Publishes a generation without the records; throws Error(not_found) when one of them is not
/// there, and nothing is removed then. Those that are removed already stay so. Returns the name,
/// empty when nothing was to be removed.
std::string remove_records(const std::string& index, const std::vector<std::string>& ids,
                           const std::string& reason);

}  // namespace traan
