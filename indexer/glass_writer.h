#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "indexer/glass_btree.h"
#include "indexer/posting.h"

namespace traan {

/// Writes a Xapian database ("glass", the format of Xapian 1.4) of posting lists alone, in one pass
/// over terms in order. `Xapian::WritableDatabase` keeps a tree node for each posting until it
/// writes; whoever has the lists already needs none. FORMAT.md has the layout. The database is
/// whole only after close().
class GlassWriter {
 public:
  /// Makes `folder`, which must not exist yet.
  explicit GlassWriter(const std::string& folder);

  /// The lengths of documents 1, 2, …, none less than any of its wdf. Before the terms.
  void set_document_lengths(std::span<const std::uint32_t> lengths);
  /// A term of 1 to 245 bytes, greater than the one before it, with its postings by docid, at least
  /// one.
  void add(std::string_view term, std::span<const Posting> postings);
  void close();

 private:
  void add_list(const std::string& key, std::string_view head, std::span<const Posting> postings);

  std::string folder_;
  GlassBtree postlists_;
  std::uint32_t documents_ = 0;
  std::uint32_t shortest_ = 0, longest_ = 0, greatest_wdf_ = 0;  // of documents; of postings
  std::uint64_t total_length_ = 0;
};

}  // namespace traan
