#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/frequent_writer.h"
#include "indexer/posting.h"

namespace traan {

/// Collects the postings of documents one by one and writes them: those of frequent terms as lists
/// of their own, all others as a Xapian database. Thread safety: one thread at a time.
class PostingInverter {
 public:
  /// Numbers below `frequent` are those of frequent terms.
  explicit PostingInverter(std::uint32_t frequent);

  /// The number of another term (1 to 245 bytes), which stays until write().
  std::uint32_t number(std::string_view term);
  /// Posts a term, once a document, for the document at hand. wdf 0 is a term without weight.
  void add(std::uint32_t number, std::uint32_t wdf) {
    postings_.push_back({number, documents() + 1, wdf});
  }
  /// The document at hand ends, and the next begins. `length` is what its weights are normalised
  /// by, no less than any of its wdf.
  void end_document(std::uint32_t length) { lengths_.push_back(length); }
  std::uint32_t documents() const { return static_cast<std::uint32_t>(lengths_.size()); }

  /// Writes the documents so far, docids from 1, and starts over: a database into a new folder.
  void write(const std::string& folder, FrequentWriter& frequent);
  /// Forgets everything.
  void clear();

 private:
  struct TermPosting {
    std::uint32_t term, docid, wdf;
  };
  std::string_view term(std::uint32_t number) const {
    const std::uint32_t i = number - frequent_;
    return std::string_view(strings_).substr(offsets_[i], offsets_[i + 1] - offsets_[i]);
  }
  std::uint32_t numbers() const {
    return frequent_ + static_cast<std::uint32_t>(offsets_.size() - 1);
  }
  std::vector<std::uint32_t> sorted_terms() const;
  void grow_slots();

  const std::uint32_t frequent_;
  std::string strings_;
  std::vector<std::size_t> offsets_;   // of the other terms in strings_, and the end
  std::vector<std::uint32_t> slots_;   // number + 1 or 0; open addressing, a power of two
  std::vector<TermPosting> postings_;  // by docid
  std::vector<std::uint32_t> lengths_;
};

}  // namespace traan
