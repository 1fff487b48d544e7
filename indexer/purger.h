#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace traan {

struct PurgeResult {
  std::string generation;        ///< Empty when there was nothing to purge.
  std::uint64_t documents = 0;   ///< Hidden ones that are gone now.
  std::uint64_t segments = 0;    ///< Written anew.
  std::uint64_t terms = 0;       ///< Erased from the lexicon: no other record had them.
  std::vector<std::string> ids;  ///< Of the removed records that are gone now.
};

/// Publishes a generation without the replaced and removed documents that segments still held:
/// those segments are written anew from the stored records of the rest, and words and pairs of
/// words that only they had are erased from the lexicon and the dictionary. Older generations keep
/// what they have until they are collected.
///
/// Throws Error; the index is then as it was. After a crash it is as it was, or purged.
PurgeResult purge_index(const std::string& index);

/// What shows that a removed record is gone.
struct RemovalProof {
  std::vector<std::string> facts;     ///< Sentences, each of something that was looked at.
  std::vector<std::string> problems;  ///< Where the served generation still has something of it.
  std::vector<std::string> older;     ///< Generations that still hold it until they are collected.
};

/// Looks for a removed record in everything that the index has. Throws Error(not_found) when `id`
/// was not removed.
RemovalProof prove_removed(const std::string& index, const std::string& id);

}  // namespace traan
