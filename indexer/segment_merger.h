#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/generation.h"
#include "indexer/index_writer.h"
#include "indexer/segment_writer.h"

namespace traan {

/// What new segments of a generation have to fit. The generation must outlive it.
SegmentSettings settings_of(const Generation& generation);

/// Which of the segments with these numbers of documents to merge with each other: groups of
/// indexes, each to become one segment. Segments are in tiers by size, a tier eight times as large
/// as the one below; eight of a tier become one of the next. So there are few segments, and a
/// document is merged only a few times in its life.
std::vector<std::vector<std::size_t>> choose_merges(const std::vector<std::uint32_t>& documents);

/// Merges what choose_merges() says, until that is nothing, and publishes the result. Searches find
/// the same before and after.
void merge_small_segments(IndexWriter& writer);

/// Writes segments `which` of a generation anew from the stored records that are not hidden, and
/// puts the new ones into the draft in their places.
void rewrite_segments(IndexWriter& writer, const Generation& generation,
                      const std::vector<std::size_t>& which, const SegmentSettings& settings,
                      GenerationDraft& draft);

}  // namespace traan
