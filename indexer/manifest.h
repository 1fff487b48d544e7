#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace traan {

/// One file of a generation, by its path below the generation's folder.
struct ManifestFile {
  std::string path;
  std::uint64_t bytes = 0;
  std::string xxh3;  ///< XXH3-128, 32 hexadecimal digits.
};

struct ManifestSegment {
  std::string name;
  std::uint32_t documents = 0;
};

/// What a generation is made of. Written last, so a folder with a manifest is complete.
struct Manifest {
  int format_version = 0, analyzer_version = 0;
  std::string created;  ///< UTC, ISO 8601.
  std::vector<std::string> sources;
  std::uint64_t documents = 0, rejected = 0, text_bytes = 0;
  std::vector<ManifestSegment> segments;
  std::vector<ManifestFile> files;
};

/// Every file below `folder` except a manifest, sorted by path, with size and checksum.
std::vector<ManifestFile> list_files(const std::string& folder);

void write_manifest(const Manifest& manifest, const std::string& folder);

/// Throws Error(damaged) when it is missing or unreadable, Error(bad_input) when another version
/// made it (the message says to build anew).
Manifest read_manifest(const std::string& folder);

}  // namespace traan
