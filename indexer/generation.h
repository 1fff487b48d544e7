#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "indexer/manifest.h"
#include "indexer/segment_reader.h"

namespace Xapian {
class Database;
}

namespace traan {

/// A document of a generation: its segment and its docid there.
struct DocumentPlace {
  const SegmentReader* segment;
  std::uint32_t docid;

  auto operator<=>(const DocumentPlace&) const = default;
};

/// An opened generation: everything of it mapped. Thread safety: immutable, for any number of
/// threads; each thread that queries takes its own database by open_database().
class Generation {
 public:
  /// Opens the generation in `folder`. Throws Error(damaged) or Error(bad_input) (see
  /// read_manifest) when it cannot be served.
  Generation(std::string name, const std::string& folder);

  const std::string& name() const { return name_; }
  const Manifest& manifest() const { return manifest_; }
  const LexiconReader& lexicon() const { return lexicon_; }
  const std::vector<SegmentReader>& segments() const { return segments_; }

  /// All segments as one database, for one thread.
  Xapian::Database open_database() const;
  /// Where the document with this docid of open_database() is: Xapian interleaves the docids of
  /// several databases.
  DocumentPlace place(std::uint32_t docid) const {
    const std::uint32_t index = docid - 1, count = static_cast<std::uint32_t>(segments_.size());
    return {&segments_[index % count], index / count + 1};
  }
  /// The segment that a shard of open_database() is. What Xapian calls back during a match
  /// (posting sources, deciders, key makers) sees a shard's own docids, not the interleaved ones.
  const SegmentReader& segment_of(const Xapian::Database& shard) const;

 private:
  std::string name_;
  Manifest manifest_;
  LexiconReader lexicon_;
  std::vector<SegmentReader> segments_;
  std::vector<std::string> uuids_;  // of their Xapian databases
};

/// Opens what CURRENT of the index at `path` names.
std::shared_ptr<const Generation> open_current(const std::string& path);

}  // namespace traan
