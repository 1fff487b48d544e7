#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace traan {

/// Collects the postings of documents one by one and writes them as a Xapian database. Thread
/// safety: one thread at a time.
class PostingInverter {
 public:
  PostingInverter();

  /// The number of a term (1 to 245 bytes), which stays until write().
  std::uint32_t number(std::string_view term);
  /// Posts a term, once a document, for the document at hand. wdf 0 is a term without weight.
  void add(std::uint32_t number, std::uint32_t wdf) {
    postings_.push_back({number, documents() + 1, wdf});
  }
  /// The document at hand ends, and the next begins. `length` is what its weights are normalised
  /// by, no less than any of its wdf.
  void end_document(std::uint32_t length) { lengths_.push_back(length); }
  std::uint32_t documents() const { return static_cast<std::uint32_t>(lengths_.size()); }

  /// Writes a database with the documents so far, docids from 1, into a new folder, and starts
  /// over.
  void write(const std::string& folder);
  /// Forgets everything.
  void clear();

 private:
  struct TermPosting {
    std::uint32_t term, docid, wdf;
  };
  std::string_view term(std::uint32_t number) const {
    return std::string_view(strings_).substr(offsets_[number],
                                             offsets_[number + 1] - offsets_[number]);
  }
  std::vector<std::uint32_t> sorted_terms() const;
  void grow_slots();

  std::string strings_;
  std::vector<std::size_t> offsets_;   // of the terms in strings_, and the end
  std::vector<std::uint32_t> slots_;   // number + 1 or 0; open addressing, a power of two
  std::vector<TermPosting> postings_;  // by docid
  std::vector<std::uint32_t> lengths_;
};

}  // namespace traan
