#include "indexer/generation.h"

#include <xapian.h>

#include <algorithm>

#include "analyzers/error.h"
#include "indexer/format.h"
#include "indexer/path_in.h"
#include "indexer/schema.h"
#include "indexer/xapian_error.h"

namespace traan {
namespace {

[[noreturn]] void damaged(const std::string& folder, const std::string& what) {
  throw Error(ErrorKind::damaged, folder + ": " + what);
}

SegmentReader open_segment(const IndexDirectory& index, const Manifest& manifest,
                           const GenerationSegment& wanted, const FrequentTerms& frequent) {
  const std::string folder = index.segment(wanted.name);
  const SegmentManifest own = read_segment_manifest(folder);
  if (own.vocabulary != manifest.vocabulary) {
    damaged(folder, "it is numbered by another vocabulary than the generation's");
  }
  SegmentReader segment(folder);
  if (segment.frequent().size() != frequent.size()) {
    damaged(folder, "it has other frequent terms than the lexicon says");
  }
  if (segment.documents() != wanted.documents || own.documents != wanted.documents) {
    damaged(folder, "it does not have the documents that the manifest says");
  }
  return segment;
}

/// Null where `open` does not have it.
const SegmentReader* segment_of(const Generation* open, const GenerationSegment& wanted) {
  if (!open) return nullptr;
  const auto& segments = open->manifest().segments;
  const auto found =
      std::find_if(segments.begin(), segments.end(), [&](const GenerationSegment& segment) {
        return segment.name == wanted.name && segment.xxh3 == wanted.xxh3;
      });
  if (found == segments.end()) return nullptr;
  return &open->segments()[static_cast<std::size_t>(found - segments.begin())];
}

}  // namespace

Generation::Generation(const IndexDirectory& index, std::string name, const Generation* open,
                       const std::vector<Withdrawal>& also_withdrawn)
    : name_(std::move(name)),
      manifest_(read_manifest(index.generation(name_))),
      lexicon_(path_in(index.path(), manifest_.lexicon.path)),
      frequent_(lexicon_) {
  const std::string folder = index.generation(name_);
  segments_.reserve(manifest_.segments.size());
  for (const GenerationSegment& segment : manifest_.segments) {
    const SegmentReader* same = segment_of(open, segment);
    segments_.push_back(same ? *same : open_segment(index, manifest_, segment, frequent_));
  }
  read_hidden(path_in(folder, format::kHidden));
  withdrawals_ = read_withdrawals(path_in(folder, format::kWithdrawn));
  with_xapian("opening " + folder, [&] {
    for (const SegmentReader& segment : segments_) {
      const Xapian::Database database(segment.xapian_path());
      if (database.get_doccount() != segment.documents()) {
        damaged(segment.xapian_path(), "it does not have the documents that the manifest says");
      }
    }
  });
  if (!also_withdrawn.empty()) withdraw(also_withdrawn);
}

void Generation::withdraw(const std::vector<Withdrawal>& also) {
  const Xapian::Database database = open_database();
  for (const Withdrawal& withdrawal : also) {
    const auto place = find(database, withdrawal.id);
    if (!place) continue;
    Docids& hidden = hidden_[index_of(*place->segment)];
    hidden.insert(std::upper_bound(hidden.begin(), hidden.end(), place->docid), place->docid);
    --manifest_.documents;
    ++manifest_.hidden;
    const auto at = std::lower_bound(
        withdrawals_.begin(), withdrawals_.end(), withdrawal.id,
        [](const Withdrawal& other, const std::string& id) { return other.id < id; });
    withdrawals_.insert(at, withdrawal);
  }
}

void Generation::read_hidden(const std::string& path) {
  const MappedFile file(path);
  const auto numbers = file.array<std::uint32_t>();
  std::size_t at = 0, hidden = 0, documents = 0;
  for (const SegmentReader& segment : segments_) {
    const std::size_t count = at < numbers.size() ? numbers[at++] : numbers.size();
    if (count > numbers.size() - at) damaged(path, "it ends too early");
    const auto docids = numbers.subspan(at, count);
    const bool ascending =
        std::adjacent_find(docids.begin(), docids.end(), std::greater_equal<>()) == docids.end();
    const bool inside =
        docids.empty() || (docids.front() > 0 && docids.back() <= segment.documents());
    if (!ascending || !inside) damaged(path, "it names documents that are none");
    hidden_.emplace_back(docids.begin(), docids.end());
    at += count;
    hidden += count;
    documents += segment.documents();
  }
  if (at != numbers.size()) damaged(path, "it is too long");
  if (hidden != manifest_.hidden || documents - hidden != manifest_.documents) {
    damaged(path, "it does not hide as many documents as the manifest says");
  }
}

bool Generation::is_hidden(const DocumentPlace& place) const {
  const Docids& hidden = this->hidden(*place.segment);
  return std::binary_search(hidden.begin(), hidden.end(), place.docid);
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

std::uint32_t Generation::frequency(const Xapian::Database& database, std::string_view word) const {
  const auto number = lexicon_.find(word);
  const auto frequent = number ? frequent_.of_word(*number) : std::nullopt;
  if (!frequent) {
    return with_xapian("counting",
                       [&] { return database.get_termfreq(make_term(kExactPrefix, word)); });
  }
  std::uint32_t sum = 0;
  for (const SegmentReader& segment : segments_) sum += segment.frequent().frequency(*frequent);
  return sum;
}

std::optional<DocumentPlace> Generation::find(const Xapian::Database& database,
                                              std::string_view id) const {
  const auto terms = field_terms(*find_field("id"), id);
  if (terms.empty()) return std::nullopt;
  return with_xapian("looking up a record", [&]() -> std::optional<DocumentPlace> {
    const auto end = database.postlist_end(terms.front());
    for (auto at = database.postlist_begin(terms.front()); at != end; ++at) {
      if (const DocumentPlace found = place(*at); !is_hidden(found)) return found;
    }
    return std::nullopt;
  });
}

std::string hidden_bytes(const std::vector<Docids>& hidden) {
  std::string bytes;
  const auto append = [&](std::uint32_t number) {
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
  };
  for (const Docids& docids : hidden) {
    append(static_cast<std::uint32_t>(docids.size()));
    for (const std::uint32_t docid : docids) append(docid);
  }
  return bytes;
}

std::shared_ptr<const Generation> open_current(const std::string& path) {
  const IndexDirectory index(path);
  return std::make_shared<const Generation>(index, index.current_name());
}

}  // namespace traan
