#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "indexer/frequent_terms.h"
#include "indexer/index_directory.h"
#include "indexer/ledger.h"
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

/// Docids of one segment, ascending.
using Docids = std::vector<std::uint32_t>;

/// An opened generation: everything of it mapped. Thread safety: immutable, for any number of
/// threads; each thread that queries takes its own database by open_database().
class Generation {
 public:
  /// Opens a generation of an index. Throws Error(not_found), Error(damaged) or Error(bad_input)
  /// (see read_manifest) when it cannot be served.
  Generation(const IndexDirectory& index, std::string name)
      : Generation(index, std::move(name), nullptr, {}) {}
  /// The same, with the segments that `open` has too shared with it (it may be null), and without
  /// the documents of `also_withdrawn`, which are sorted by id.
  Generation(const IndexDirectory& index, std::string name, const Generation* open,
             const std::vector<Withdrawal>& also_withdrawn);

  const std::string& name() const { return name_; }
  const Manifest& manifest() const { return manifest_; }
  const LexiconReader& lexicon() const { return lexicon_; }
  const FrequentTerms& frequent() const { return frequent_; }
  const std::vector<SegmentReader>& segments() const { return segments_; }
  const std::vector<Withdrawal>& withdrawals() const { return withdrawals_; }

  /// The documents of segment `index` that are replaced or removed: no search finds them.
  const Docids& hidden(std::size_t index) const { return hidden_[index]; }
  const Docids& hidden(const SegmentReader& segment) const { return hidden_[index_of(segment)]; }
  bool is_hidden(const DocumentPlace& place) const;

  /// All segments as one database, for one thread. Hidden documents are in it.
  Xapian::Database open_database() const;
  /// Where the document with this docid of open_database() is: Xapian interleaves the docids of
  /// several databases.
  DocumentPlace place(std::uint32_t docid) const {
    const std::uint32_t index = docid - 1, count = static_cast<std::uint32_t>(segments_.size());
    return {&segments_[index % count], index / count + 1};
  }
  std::size_t index_of(const SegmentReader& segment) const {
    return static_cast<std::size_t>(&segment - segments_.data());
  }

  /// How many documents have a word, hidden ones included.
  std::uint32_t frequency(const Xapian::Database& database, std::string_view word) const;

  /// The record with this id that searches find. `database` is one of open_database().
  std::optional<DocumentPlace> find(const Xapian::Database& database, std::string_view id) const;

 private:
  void read_hidden(const std::string& path);
  void withdraw(const std::vector<Withdrawal>& also);

  std::string name_;
  Manifest manifest_;
  LexiconReader lexicon_;
  FrequentTerms frequent_;
  std::vector<SegmentReader> segments_;
  std::vector<Docids> hidden_;  // of each segment
  std::vector<Withdrawal> withdrawals_;
};

/// The file of hidden documents: of each segment their number and docids, 32 bits each.
std::string hidden_bytes(const std::vector<Docids>& hidden);

/// Opens what CURRENT of the index at `path` names.
std::shared_ptr<const Generation> open_current(const std::string& path);

}  // namespace traan
