#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "indexer/blob_writer.h"
#include "indexer/posting.h"

namespace traan {

/// Writes the lists of a segment's frequent terms, one term after another by their numbers: a bit
/// for each document, and an impact for each that has the term unless it is a phrase (FORMAT.md).
class FrequentWriter {
 public:
  /// Into `folder`, which must exist. Of `documents` documents.
  FrequentWriter(const std::string& folder, std::uint32_t documents);

  /// The next term's postings by docid; none is a list, too. wdf 0 is no impact.
  void add(std::span<const Posting> postings);
  void close();

  /// Writes the lists of segments whose documents are numbered on, all of `terms` terms.
  static void merge(const std::vector<std::string>& folders,
                    const std::vector<std::uint32_t>& documents, std::uint32_t terms,
                    const std::string& out);

 private:
  FileWriter bits_;
  BlobWriter impacts_;
  std::vector<std::uint64_t> words_;  // of the term at hand
  std::string bytes_;
};

}  // namespace traan
