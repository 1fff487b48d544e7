#include "indexer/segment_merger.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <thread>

#include "indexer/segment_builder.h"

namespace traan {
namespace {

constexpr std::size_t kFanIn = 8;
constexpr std::uint32_t kSmallest = 1000;  // documents of the first tier, at most

int tier_of(std::uint32_t documents) {
  int tier = 0;
  for (std::uint64_t most = kSmallest; documents > most; most *= kFanIn) ++tier;
  return tier;
}

/// The merged segment's hidden documents: those of its parts, each behind the documents before it.
Docids joined_hidden(const GenerationDraft& draft, const std::vector<std::size_t>& group) {
  Docids joined;
  std::uint32_t before = 0;
  for (const std::size_t i : group) {
    for (const std::uint32_t docid : draft.hidden[i]) joined.push_back(before + docid);
    before += draft.segments[i].documents;
  }
  return joined;
}

void erase_segments(GenerationDraft& draft, std::vector<std::size_t> which) {
  std::sort(which.begin(), which.end(), std::greater<>());
  for (const std::size_t i : which) {
    draft.segments.erase(draft.segments.begin() + static_cast<std::ptrdiff_t>(i));
    draft.hidden.erase(draft.hidden.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

void merge_group(IndexWriter& writer, const std::vector<std::size_t>& group,
                 GenerationDraft& draft) {
  std::vector<std::string> folders;
  for (const std::size_t i : group) {
    folders.push_back(writer.index().segment(draft.segments[i].name));
  }
  const std::string out = writer.work("merged");
  remove_path(out);
  merge_segments(folders, out);
  Docids hidden = joined_hidden(draft, group);
  erase_segments(draft, group);
  draft.segments.push_back(writer.adopt_segment(out));
  draft.hidden.push_back(std::move(hidden));
}

}  // namespace

SegmentSettings settings_of(const Generation& generation) {
  const auto& segments = generation.segments();
  return {generation.lexicon(), generation.frequent(), generation.manifest().vocabulary,
          segments.empty() ? std::string() : std::string(segments.front().dictionary())};
}

std::vector<std::vector<std::size_t>> choose_merges(const std::vector<std::uint32_t>& documents) {
  std::map<int, std::vector<std::size_t>> tiers;
  for (std::size_t i = 0; i < documents.size(); ++i) tiers[tier_of(documents[i])].push_back(i);
  std::vector<std::vector<std::size_t>> groups;
  for (const auto& [tier, members] : tiers) {
    if (members.size() < kFanIn) continue;
    std::vector<std::size_t> group;
    std::uint64_t sum = 0;
    for (const std::size_t i : members) {
      if (sum + documents[i] > format::kMaxSegmentDocuments) continue;
      sum += documents[i];
      group.push_back(i);
    }
    if (group.size() >= kFanIn / 2) groups.push_back(std::move(group));
  }
  return groups;
}

void merge_small_segments(IndexWriter& writer) {
  const IndexDirectory& index = writer.index();
  const Generation generation(index, index.current_name());
  GenerationDraft draft = draft_of(generation, "merge");
  bool merged = false;
  for (;;) {
    std::vector<std::uint32_t> documents;
    for (const GenerationSegment& segment : draft.segments) documents.push_back(segment.documents);
    const auto groups = choose_merges(documents);
    if (groups.empty()) break;
    merge_group(writer, groups.front(), draft);  // the numbers of the others are others now
    merged = true;
  }
  if (merged) writer.publish(std::move(draft));
}

void rewrite_segments(IndexWriter& writer, const Generation& generation,
                      const std::vector<std::size_t>& which, const SegmentSettings& settings,
                      GenerationDraft& draft) {
  SegmentBuilderOptions options;
  options.folder = writer.work("segments");
  options.threads = std::max(1u, std::thread::hardware_concurrency());
  std::size_t at = 0;
  std::uint32_t docid = 0;
  const auto feed = [&]() -> std::optional<SourceRecord> {
    for (; at < which.size(); ++at, docid = 0) {
      const SegmentReader& segment = generation.segments()[which[at]];
      while (++docid <= segment.documents()) {
        if (generation.is_hidden({&segment, docid})) continue;
        return SourceRecord{segment.record(docid), segment.hash(docid)};
      }
    }
    return std::nullopt;
  };
  const std::vector<std::string> folders = build_segments(feed, settings, options);
  erase_segments(draft, which);
  for (const std::string& folder : folders) {
    draft.segments.push_back(writer.adopt_segment(folder));
    draft.hidden.emplace_back();
  }
}

}  // namespace traan
