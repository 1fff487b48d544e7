#include "indexer/manifest.h"

#define XXH_INLINE_ALL
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <xxhash.h>

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "analyzers/error.h"
#include "analyzers/mapped_file.h"
#include "analyzers/version.h"
#include "indexer/file_writer.h"
#include "indexer/format.h"
#include "indexer/json.h"
#include "indexer/path_in.h"

namespace traan {
namespace {

std::string as_text(const XXH128_hash_t& hash) {
  char text[33];
  std::snprintf(text, sizeof text, "%016" PRIx64 "%016" PRIx64, std::uint64_t{hash.high64},
                std::uint64_t{hash.low64});
  return text;
}

bool is_manifest(const std::filesystem::path& name) {
  return name == format::kManifest || name == format::kSegmentManifest;
}

/// Writes a manifest member by member.
class ManifestWriter {
 public:
  ManifestWriter() : writer_(buffer_) {
    writer_.SetIndent(' ', 1);
    writer_.StartObject();
  }
  void number(const char* name, std::uint64_t value) {
    writer_.Key(name);
    writer_.Uint64(value);
  }
  void string(const char* name, const std::string& value) {
    writer_.Key(name);
    writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  void versions(int format_version, int analyzer_version) {
    number("format_version", static_cast<std::uint64_t>(format_version));
    number("analyzer_version", static_cast<std::uint64_t>(analyzer_version));
  }
  template <typename Values, typename Write>
  void array(const char* name, const Values& values, Write write) {
    writer_.Key(name);
    writer_.StartArray();
    for (const auto& value : values) write(value);
    writer_.EndArray();
  }
  void strings(const char* name, const std::vector<std::string>& values) {
    array(name, values, [&](const std::string& value) { writer_.String(value.c_str()); });
  }
  template <typename Write>
  void object(Write write) {
    writer_.StartObject();
    write();
    writer_.EndObject();
  }
  void file(const ManifestFile& file) {
    object([&] {
      string("path", file.path);
      number("bytes", file.bytes);
      string("xxh3", file.xxh3);
    });
  }
  void files(const std::vector<ManifestFile>& values) {
    array("files", values, [&](const ManifestFile& value) { file(value); });
  }
  void key(const char* name) { writer_.Key(name); }
  std::string text() {
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n";
  }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

// A generation's manifest begins with its own checksum, counted with zeros in its place.
constexpr std::string_view kSealHead = "{\n \"xxh3\": \"";
constexpr std::size_t kSealDigits = 32;

std::string unsealed(std::string text) {
  if (text.size() >= kSealHead.size() + kSealDigits) {
    text.replace(kSealHead.size(), kSealDigits, kSealDigits, '0');
  }
  return text;
}

std::string sealed(std::string text) {
  return text.replace(kSealHead.size(), kSealDigits, checksum(text));
}

void check_seal(const JsonObject& root, std::string_view text, const std::string& path) {
  if (text.starts_with(kSealHead) && root.string("xxh3") == checksum(unsealed(std::string(text)))) {
    return;
  }
  throw Error(ErrorKind::damaged, path + " is damaged: its checksum is not its own");
}

ManifestFile read_file_entry(const rapidjson::Value& value, const std::string& path) {
  const JsonObject entry(value, path);
  return {entry.string("path"), entry.number("bytes"), entry.string("xxh3")};
}

template <typename AnyManifest>
void read_versions(const JsonObject& root, AnyManifest& manifest) {
  manifest.format_version = static_cast<int>(root.number("format_version"));
  manifest.analyzer_version = static_cast<int>(root.number("analyzer_version"));
}

/// To be called before anything is read that another version may have otherwise.
template <typename AnyManifest>
void check_versions(const AnyManifest& manifest, const std::string& path) {
  if (manifest.format_version == format::kVersion &&
      manifest.analyzer_version == kAnalyzerVersion) {
    return;
  }
  throw Error(ErrorKind::bad_input, path + " was made by another version (format " +
                                        std::to_string(manifest.format_version) + ", analyzer " +
                                        std::to_string(manifest.analyzer_version) +
                                        "); build the index anew with 'traan-indexer build'");
}

std::vector<ManifestFile> read_files(const JsonObject& root, const std::string& path) {
  std::vector<ManifestFile> files;
  for (const auto& value : root.array("files")) files.push_back(read_file_entry(value, path));
  return files;
}

}  // namespace

std::string checksum(std::string_view bytes) {
  return as_text(XXH3_128bits(bytes.data(), bytes.size()));
}

/// Read a part at a time: what is mapped would count as memory of the process.
ManifestFile describe_file(const std::string& folder, const std::string& path) {
  constexpr std::size_t kPart = 1u << 20;
  const std::string full = path_in(folder, path);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(full.c_str(), "rbe"),
                                                             std::fclose);
  if (!file) throw Error(ErrorKind::damaged, full + " cannot be read");
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(),
                                                                              XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::string part(kPart, '\0');
  std::uint64_t bytes = 0;
  while (const std::size_t length = std::fread(part.data(), 1, part.size(), file.get())) {
    XXH3_128bits_update(state.get(), part.data(), length);
    bytes += length;
  }
  if (std::ferror(file.get())) throw Error(ErrorKind::io, "cannot read " + full);
  return {path, bytes, as_text(XXH3_128bits_digest(state.get()))};
}

std::vector<ManifestFile> list_files(const std::string& folder) {
  std::vector<ManifestFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || is_manifest(entry.path().filename())) continue;
    files.push_back(
        describe_file(folder, entry.path().lexically_relative(folder).generic_string()));
  }
  std::sort(files.begin(), files.end(),
            [](const ManifestFile& a, const ManifestFile& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string> check_files(const std::string& folder,
                                     const std::vector<ManifestFile>& wanted) {
  std::vector<std::string> problems;
  for (const ManifestFile& file : wanted) {
    const std::string path = path_in(folder, file.path);
    std::error_code error;
    const std::uintmax_t bytes = std::filesystem::file_size(path, error);
    if (error) {
      problems.push_back(path + " is missing");
    } else if (bytes != file.bytes) {
      problems.push_back(path + " has " + std::to_string(bytes) + " bytes, not " +
                         std::to_string(file.bytes));
    } else if (describe_file(folder, file.path) != file) {
      problems.push_back(path + " has changed: its checksum is not the manifest's");
    }
  }
  return problems;
}

void write_manifest(const Manifest& manifest, const std::string& folder) {
  ManifestWriter writer;
  writer.string("xxh3", std::string(kSealDigits, '0'));
  writer.versions(manifest.format_version, manifest.analyzer_version);
  writer.string("created", manifest.created);
  writer.string("made_by", manifest.made_by);
  writer.number("published", manifest.published ? 1 : 0);
  writer.string("base", manifest.base);
  writer.strings("sources", manifest.sources);
  writer.number("documents", manifest.documents);
  writer.number("hidden", manifest.hidden);
  writer.number("text_bytes", manifest.text_bytes);
  writer.string("vocabulary", manifest.vocabulary);
  writer.key("lexicon");
  writer.file(manifest.lexicon);
  writer.number("ledger_bytes", manifest.ledger_bytes);
  writer.string("ledger_chain", manifest.ledger_chain);
  writer.array("segments", manifest.segments, [&](const GenerationSegment& segment) {
    writer.object([&] {
      writer.string("name", segment.name);
      writer.number("documents", segment.documents);
      writer.string("xxh3", segment.xxh3);
    });
  });
  writer.files(manifest.files);
  write_file(path_in(folder, format::kManifest), sealed(writer.text()));
}

void write_manifest(const SegmentManifest& manifest, const std::string& folder) {
  ManifestWriter writer;
  writer.versions(manifest.format_version, manifest.analyzer_version);
  writer.string("vocabulary", manifest.vocabulary);
  writer.number("documents", manifest.documents);
  writer.number("text_bytes", manifest.text_bytes);
  writer.string("source", manifest.source);
  writer.files(manifest.files);
  write_file(path_in(folder, format::kSegmentManifest), writer.text());
}

Manifest read_manifest(const std::string& folder) {
  const std::string path = path_in(folder, format::kManifest);
  const MappedFile file(path);
  const rapidjson::Document document = parse_json(file.bytes(), path);
  const JsonObject root(document, path);
  Manifest manifest;
  read_versions(root, manifest);
  check_versions(manifest, path);
  check_seal(root, file.bytes(), path);
  manifest.created = root.string("created");
  manifest.made_by = root.string("made_by");
  manifest.published = root.number("published") != 0;
  manifest.base = root.string("base");
  for (const auto& source : root.array("sources")) {
    if (source.IsString()) manifest.sources.emplace_back(source.GetString());
  }
  manifest.documents = root.number("documents");
  manifest.hidden = root.number("hidden");
  manifest.text_bytes = root.number("text_bytes");
  manifest.vocabulary = root.string("vocabulary");
  manifest.lexicon = read_file_entry(root.object("lexicon"), path);
  manifest.ledger_bytes = root.number("ledger_bytes");
  manifest.ledger_chain = root.string("ledger_chain");
  for (const auto& value : root.array("segments")) {
    const JsonObject segment(value, path);
    manifest.segments.push_back({segment.string("name"),
                                 static_cast<std::uint32_t>(segment.number("documents")),
                                 segment.string("xxh3")});
  }
  manifest.files = read_files(root, path);
  return manifest;
}

Manifest read_ledger_members(const std::string& folder) {
  constexpr int kFirstWithLedger = 4;
  const std::string path = path_in(folder, format::kManifest);
  const MappedFile file(path);
  const rapidjson::Document document = parse_json(file.bytes(), path);
  const JsonObject root(document, path);
  Manifest manifest;
  read_versions(root, manifest);
  if (manifest.format_version < kFirstWithLedger) return manifest;
  check_seal(root, file.bytes(), path);
  manifest.ledger_bytes = root.number("ledger_bytes");
  manifest.ledger_chain = root.string("ledger_chain");
  return manifest;
}

SegmentManifest read_segment_manifest(const std::string& folder) {
  const std::string path = path_in(folder, format::kSegmentManifest);
  const rapidjson::Document document = parse_json(MappedFile(path).bytes(), path);
  const JsonObject root(document, path);
  SegmentManifest manifest;
  read_versions(root, manifest);
  check_versions(manifest, path);
  manifest.vocabulary = root.string("vocabulary");
  manifest.documents = static_cast<std::uint32_t>(root.number("documents"));
  manifest.text_bytes = root.number("text_bytes");
  manifest.source = root.string("source");
  manifest.files = read_files(root, path);
  return manifest;
}

}  // namespace traan
