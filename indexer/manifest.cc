#include "indexer/manifest.h"

#define XXH_INLINE_ALL
#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <xxhash.h>

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <filesystem>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "analyzers/version.h"
#include "indexer/file_writer.h"
#include "indexer/format.h"

namespace traan {
namespace {

std::string checksum(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  char text[33];
  std::snprintf(text, sizeof text, "%016" PRIx64 "%016" PRIx64, std::uint64_t{hash.high64},
                std::uint64_t{hash.low64});
  return text;
}

std::string manifest_path(const std::string& folder) {
  return folder + "/" + std::string(format::kManifest);
}

/// Reads members of a JSON object; a missing or wrong one is damage.
class Members {
 public:
  Members(const rapidjson::Value& object, const std::string& path) : object_(object), path_(path) {
    if (!object.IsObject()) fail("an object");
  }
  std::uint64_t number(const char* name) const {
    const auto found = object_.FindMember(name);
    if (found == object_.MemberEnd() || !found->value.IsUint64()) fail(name);
    return found->value.GetUint64();
  }
  std::string string(const char* name) const {
    const auto found = object_.FindMember(name);
    if (found == object_.MemberEnd() || !found->value.IsString()) fail(name);
    return found->value.GetString();
  }
  auto array(const char* name) const {
    const auto found = object_.FindMember(name);
    if (found == object_.MemberEnd() || !found->value.IsArray()) fail(name);
    return found->value.GetArray();
  }

 private:
  [[noreturn]] void fail(const char* what) const {
    throw Error(ErrorKind::damaged, path_ + " is damaged: it has no good " + what);
  }
  const rapidjson::Value& object_;
  const std::string& path_;
};

void check_version(const Manifest& manifest, const std::string& path) {
  if (manifest.format_version == format::kVersion &&
      manifest.analyzer_version == kAnalyzerVersion) {
    return;
  }
  throw Error(ErrorKind::bad_input, path + " was made by another version (format " +
                                        std::to_string(manifest.format_version) + ", analyzer " +
                                        std::to_string(manifest.analyzer_version) +
                                        "); build the index anew with 'traan-indexer build'");
}

}  // namespace

std::vector<ManifestFile> list_files(const std::string& folder) {
  std::vector<ManifestFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().filename() == format::kManifest) continue;
    const MappedFile file(entry.path().string());
    files.push_back({entry.path().lexically_relative(folder).generic_string(), file.bytes().size(),
                     checksum(file.bytes())});
  }
  std::sort(files.begin(), files.end(),
            [](const ManifestFile& a, const ManifestFile& b) { return a.path < b.path; });
  return files;
}

void write_manifest(const Manifest& manifest, const std::string& folder) {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
  writer.SetIndent(' ', 1);
  const auto number = [&](const char* name, std::uint64_t value) {
    writer.Key(name);
    writer.Uint64(value);
  };
  const auto string = [&](const char* name, const std::string& value) {
    writer.Key(name);
    writer.String(value.c_str());
  };
  writer.StartObject();
  number("format_version", static_cast<std::uint64_t>(manifest.format_version));
  number("analyzer_version", static_cast<std::uint64_t>(manifest.analyzer_version));
  string("created", manifest.created);
  writer.Key("sources");
  writer.StartArray();
  for (const std::string& source : manifest.sources) writer.String(source.c_str());
  writer.EndArray();
  number("documents", manifest.documents);
  number("rejected", manifest.rejected);
  number("text_bytes", manifest.text_bytes);
  writer.Key("segments");
  writer.StartArray();
  for (const ManifestSegment& segment : manifest.segments) {
    writer.StartObject();
    string("name", segment.name);
    number("documents", segment.documents);
    writer.EndObject();
  }
  writer.EndArray();
  writer.Key("files");
  writer.StartArray();
  for (const ManifestFile& file : manifest.files) {
    writer.StartObject();
    string("path", file.path);
    number("bytes", file.bytes);
    string("xxh3", file.xxh3);
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  FileWriter file(manifest_path(folder));
  file.write({buffer.GetString(), buffer.GetSize()});
  file.write("\n");
  file.close();
}

Manifest read_manifest(const std::string& folder) {
  const std::string path = manifest_path(folder);
  const MappedFile file(path);
  rapidjson::Document document;
  document.Parse(file.bytes().data(), file.bytes().size());
  if (document.HasParseError()) throw Error(ErrorKind::damaged, path + " is damaged: not JSON");
  const Members root(document, path);
  Manifest manifest;
  manifest.format_version = static_cast<int>(root.number("format_version"));
  manifest.analyzer_version = static_cast<int>(root.number("analyzer_version"));
  check_version(manifest, path);
  manifest.created = root.string("created");
  manifest.documents = root.number("documents");
  manifest.rejected = root.number("rejected");
  manifest.text_bytes = root.number("text_bytes");
  for (const auto& source : root.array("sources")) {
    if (source.IsString()) manifest.sources.emplace_back(source.GetString());
  }
  for (const auto& value : root.array("segments")) {
    const Members segment(value, path);
    manifest.segments.push_back(
        {segment.string("name"), static_cast<std::uint32_t>(segment.number("documents"))});
  }
  for (const auto& value : root.array("files")) {
    const Members entry(value, path);
    manifest.files.push_back({entry.string("path"), entry.number("bytes"), entry.string("xxh3")});
  }
  return manifest;
}

}  // namespace traan
