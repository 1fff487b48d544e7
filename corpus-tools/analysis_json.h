#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "corpus-tools/analysis.h"
#include "corpus-tools/output_file.h"

namespace traan {

/// Bytes that are read back once, in bounded memory: past a megabyte they are in a file without a
/// name.
class Spool {
 public:
  /// Throws Error(io) when the disk is full.
  void append(std::string_view bytes);
  /// Writes everything and starts over.
  void drain(OutputFile& out);

 private:
  std::string head_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, std::fclose};
};

/// Writes the analyses of one line's pieces as one JSON object, in memory that does not grow with
/// the line.
class AnalysisJson {
 public:
  /// Adds the next piece of the line.
  void add(const Analysis& piece);
  /// Writes the object and a line end; what is added next is of another line.
  void write(OutputFile& out);

 private:
  /// The members that grow with the line, in the order of the object.
  enum Member {
    input,
    repaired,
    exact,
    folded,
    compounds,
    references,
    abbreviations,
    zones,
    restored,
    decoded,
    corrections
  };
  static constexpr std::size_t kMembers = 11;

  void add_text(Member member, std::string_view text);
  void add_item(Member member, std::string_view json);
  void add_query(const QueryReading& query);

  std::array<Spool, kMembers> spools_;
  std::array<bool, kMembers> started_{};  // an array has its first item
  std::map<std::string_view, std::uint64_t> repairs_;
  std::size_t offset_ = 0;  // of the piece in its line
  double confidence_ = 1;
  bool garbage_ = false;
};

}  // namespace traan
