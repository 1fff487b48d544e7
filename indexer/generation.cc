#include "indexer/generation.h"

#include <xapian.h>

#include <algorithm>

#include "analyzers/error.h"
#include "indexer/format.h"
#include "indexer/index_directory.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

std::string in(const std::string& folder, std::string_view name) {
  return folder + "/" + std::string(name);
}

}  // namespace

Generation::Generation(std::string name, const std::string& folder)
    : name_(std::move(name)),
      manifest_(read_manifest(folder)),
      lexicon_(in(folder, format::kLexicon)) {
  for (const ManifestSegment& segment : manifest_.segments) {
    segments_.emplace_back(in(in(folder, format::kSegments), segment.name));
    if (segments_.back().documents() != segment.documents) {
      throw Error(ErrorKind::damaged, folder + ": segment " + segment.name +
                                          " does not have the documents that the manifest says");
    }
  }
  with_xapian("opening " + folder, [&] {
    for (const SegmentReader& segment : segments_) {
      uuids_.push_back(Xapian::Database(segment.xapian_path()).get_uuid());
    }
  });
  const Xapian::Database database = open_database();
  if (database.get_doccount() != manifest_.documents) {
    throw Error(ErrorKind::damaged,
                folder + ": the term index does not have the documents that the manifest says");
  }
}

Xapian::Database Generation::open_database() const {
  return with_xapian("opening generation " + name_, [&] {
    Xapian::Database all;
    for (const SegmentReader& segment : segments_) {
      all.add_database(Xapian::Database(segment.xapian_path()));
    }
    return all;
  });
}

const SegmentReader& Generation::segment_of(const Xapian::Database& shard) const {
  const auto at = std::find(uuids_.begin(), uuids_.end(), shard.get_uuid());
  if (at == uuids_.end()) {
    throw Error(ErrorKind::damaged, "generation " + name_ + ": a shard is none of its segments");
  }
  return segments_[static_cast<std::size_t>(at - uuids_.begin())];
}

std::shared_ptr<const Generation> open_current(const std::string& path) {
  const IndexDirectory index(path);
  const std::string name = index.current_name();
  return std::make_shared<const Generation>(name, index.generation(name));
}

}  // namespace traan
