#include <cinttypes>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>

#include "indexer/commands.h"
#include "indexer/generation.h"

namespace traan {
namespace {

void print_size(const std::string& name, std::uint64_t bytes, std::uint64_t text) {
  std::printf("%-24s%14" PRIu64 "  %6.3f of the text\n", name.c_str(), bytes,
              text > 0 ? static_cast<double>(bytes) / static_cast<double>(text) : 0);
}

void run(const std::string& path) {
  const auto generation = open_current(path);
  const IndexDirectory index(path);
  const Manifest& manifest = generation->manifest();
  std::printf("generation              %s, %s at %s\n", generation->name().c_str(),
              manifest.made_by.c_str(), manifest.created.c_str());
  std::printf("documents               %14" PRIu64 "\nhidden                  %14" PRIu64
              "\nwithdrawn               %14zu\n",
              manifest.documents, manifest.hidden, generation->withdrawals().size());
  std::printf("lexicon                 %14u words\nsegments                %14zu\n",
              generation->lexicon().size(), manifest.segments.size());
  std::map<std::string, std::uint64_t> bytes_of;
  std::uint64_t all = manifest.lexicon.bytes;
  for (const GenerationSegment& segment : manifest.segments) {
    std::printf("  %-22s%14u documents\n", segment.name.c_str(), segment.documents);
    for (const ManifestFile& file : read_segment_manifest(index.segment(segment.name)).files) {
      bytes_of[file.path.substr(0, file.path.find('/'))] += file.bytes;
      all += file.bytes;
    }
  }
  print_size("text", manifest.text_bytes, manifest.text_bytes);
  print_size("index", all, manifest.text_bytes);
  for (const auto& [name, bytes] : bytes_of) print_size("  " + name, bytes, manifest.text_bytes);
  print_size("  lexicon", manifest.lexicon.bytes, manifest.text_bytes);
}

}  // namespace

void set_up_stats(CLI::App& command) {
  const auto index = std::make_shared<std::string>();
  command.add_option("-i,--index", *index, "the index folder")->required();
  command.callback([index] { run(*index); });
}

}  // namespace traan
