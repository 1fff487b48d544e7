#pragma once

#include <string>
#include <vector>

#include "indexer/generation.h"
#include "indexer/index_directory.h"
#include "indexer/ledger.h"
#include "indexer/manifest.h"

namespace traan {

/// What the next generation is to be. Its name, time, versions, counts and files are filled in when
/// it is written.
struct GenerationDraft {
  std::string made_by, base;
  std::vector<std::string> sources;
  std::string vocabulary;
  ManifestFile lexicon;
  std::vector<GenerationSegment> segments;
  std::vector<Docids> hidden;           ///< Of each segment.
  std::vector<Withdrawal> withdrawals;  ///< Sorted by id.
  std::vector<Change> changes;          ///< For the ledger; generation and time are filled in.
};

/// A draft that has all that a generation has.
GenerationDraft draft_of(const Generation& generation, std::string made_by);

/// Hides a document of segment `segment` in the draft.
void hide(GenerationDraft& draft, std::size_t segment, std::uint32_t docid);

/// Takes `id` out of the withdrawals of the draft; false when it was not there.
bool drop_withdrawal(GenerationDraft& draft, std::string_view id);
/// Adds or replaces one.
void add_withdrawal(GenerationDraft& draft, Withdrawal withdrawal);

/// The one who writes an index: holds its lock from construction to destruction.
///
/// Everything is written below work/, made durable, and renamed to where it belongs; a generation
/// is published by one rename of CURRENT. After a crash at any point CURRENT names the old
/// generation or the new one, and both are whole; what else is left over goes when the next writer
/// begins.
class IndexWriter {
 public:
  /// Makes the folder where needed. Throws Error(busy), naming the holder, when another writes.
  /// What a stopped writer left goes, but for a stopped build's work/building/: that is a build's
  /// to remove or to go on from.
  explicit IndexWriter(const std::string& path);
  ~IndexWriter();
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;

  const IndexDirectory& index() const { return index_; }
  /// A path below work/.
  std::string work(std::string_view name) const;

  /// Moves a finished segment to where generations find it.
  GenerationSegment adopt_segment(const std::string& folder);
  /// … and a lexicon.
  ManifestFile adopt_lexicon(const std::string& file);
  /// The name that the next generation will have.
  std::string next_generation() const { return next_name(index_.generation_names()); }

  /// Writes the generation without letting CURRENT name it, and returns its name.
  std::string stage(const GenerationDraft& draft);
  /// Writes the generation and lets CURRENT name it. Returns its name.
  std::string publish(GenerationDraft draft);

  /// Removes what is left in work/, but for work/building/: the next writer does so, too.
  void clear_work();

  /// Removes generations but `keep` of the published ones (the served one always stays), and what
  /// no generation names any more. Returns the names of those removed.
  std::vector<std::string> collect(std::size_t keep);

 private:
  void remove_unnamed();
  void remove(const std::string& path);
  std::string write_generation(const GenerationDraft& draft, const std::string& time,
                               const LedgerEnd& ledger, bool published);
  std::string free_segment_name();
  LedgerEnd ledger_end() const;

  IndexDirectory index_;
  int lock_ = -1;
  std::size_t adopted_ = 0;
};

/// Now, UTC, ISO 8601.
std::string utc_now();

}  // namespace traan
