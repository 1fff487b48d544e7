#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// One file, by its path below the folder whose manifest names it.
struct ManifestFile {
  std::string path;
  std::uint64_t bytes = 0;
  std::string xxh3;  ///< XXH3-128, 32 hexadecimal digits.

  bool operator==(const ManifestFile&) const = default;
};

/// What a segment is made of: its segment.json. Written last, so a segment with one is complete.
struct SegmentManifest {
  int format_version = 0, analyzer_version = 0;
  std::string vocabulary;  ///< That its token streams and compounds are numbered by.
  std::uint32_t documents = 0;
  std::uint64_t text_bytes = 0;
  std::string source;  ///< Checksum of the records it was made from, in order.
  std::vector<ManifestFile> files;
};

/// A segment as a generation has it.
struct GenerationSegment {
  std::string name;
  std::uint32_t documents = 0;
  std::string xxh3;  ///< Of its segment.json.
};

/// What a generation is made of: its manifest.json. Written last, so a generation with one is
/// complete.
struct Manifest {
  int format_version = 0, analyzer_version = 0;
  std::string created;               ///< UTC, ISO 8601.
  std::string made_by;               ///< "build", "update", "remove", …
  bool published = true;             ///< Or made to wait for a 'publish'.
  std::string base;                  ///< The generation it was made from; empty for a build.
  std::vector<std::string> sources;  ///< Names of the files whose records came with it.
  std::uint64_t documents = 0;       ///< That searches find.
  std::uint64_t hidden = 0;          ///< Replaced and removed ones that segments still hold.
  std::uint64_t text_bytes = 0;      ///< Of all documents in the segments.
  std::string vocabulary;            ///< See SegmentManifest.
  ManifestFile lexicon;              ///< Below the index folder.
  std::uint64_t ledger_bytes = 0;    ///< How much of the ledger belongs to this generation …
  std::string ledger_chain;          ///< … and the chain of its checksums up to there.
  std::vector<GenerationSegment> segments;
  std::vector<ManifestFile> files;  ///< Of the generation's own folder.
};

/// XXH3-128 of bytes as 32 hexadecimal digits.
std::string checksum(std::string_view bytes);

/// The file at `folder`/`path` with its size and checksum.
ManifestFile describe_file(const std::string& folder, const std::string& path);

/// Every file below `folder` except a manifest, sorted by path, with size and checksum.
std::vector<ManifestFile> list_files(const std::string& folder);

/// What is wrong with the files of `folder`: missing, of another size, changed. A sentence each.
std::vector<std::string> check_files(const std::string& folder,
                                     const std::vector<ManifestFile>& wanted);

void write_manifest(const Manifest& manifest, const std::string& folder);
void write_manifest(const SegmentManifest& manifest, const std::string& folder);

/// Throw Error(damaged) when it is missing or unreadable, Error(bad_input) when another version
/// made it (the message says to build anew).
Manifest read_manifest(const std::string& folder);
SegmentManifest read_segment_manifest(const std::string& folder);

/// Of a generation's manifest only the members of the ledger, which all versions from format 4 on
/// have; an older one has none.
Manifest read_ledger_members(const std::string& folder);

}  // namespace traan
