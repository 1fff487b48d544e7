#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "analyzers/mapped_file.h"
#include "indexer/blob_reader.h"

namespace traan {

/// How many 64-bit words hold a bit for each of `documents` documents.
constexpr std::size_t bit_words(std::uint32_t documents) { return (documents + 63u) / 64; }

/// The lists of a segment's frequent terms, mapped. Thread safety: immutable, for any number of
/// threads.
class FrequentReader {
 public:
  /// Throws Error(damaged) when the files do not fit each other.
  FrequentReader(const std::string& folder, std::uint32_t documents);

  std::uint32_t size() const { return static_cast<std::uint32_t>(impacts_.size()); }
  /// Bit d of the words is set where docid d + 1 has the term.
  std::span<const std::uint64_t> bits(std::uint32_t term) const {
    return all_bits_.subspan(term * words_, words_);
  }
  /// The impacts of the documents that have the term, in their order; none of a phrase.
  std::span<const std::uint8_t> impacts(std::uint32_t term) const {
    const std::string_view bytes = impacts_[term];
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
  }
  /// How many documents have the term.
  std::uint32_t frequency(std::uint32_t term) const;

 private:
  std::size_t words_;
  MappedFile bits_file_;
  BlobReader impacts_;
  std::span<const std::uint64_t> all_bits_;
};

}  // namespace traan
