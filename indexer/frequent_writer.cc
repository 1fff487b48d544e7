#include "indexer/frequent_writer.h"

#include <algorithm>

#include "indexer/format.h"
#include "indexer/frequent_reader.h"
#include "indexer/path_in.h"

namespace traan {
namespace {

constexpr std::uint32_t kBits = 64;

/// Sets the bits of `part`, each `shift` places on.
void join_bits(std::span<const std::uint64_t> part, std::uint32_t shift,
               std::span<std::uint64_t> all) {
  const std::size_t word = shift / kBits;
  const std::uint32_t bit = shift % kBits;
  for (std::size_t i = 0; i < part.size(); ++i) {
    all[word + i] |= part[i] << bit;
    // Nothing is carried beyond the last document, so no word is missing for it.
    if (const std::uint64_t carried = bit == 0 ? 0 : part[i] >> (kBits - bit)) {
      all[word + i + 1] |= carried;
    }
  }
}

std::string_view bytes_of(std::span<const std::uint64_t> words) {
  return {reinterpret_cast<const char*>(words.data()), words.size_bytes()};
}

/// Of some terms of all segments: bits and impacts.
struct Block {
  std::vector<std::uint64_t> bits;
  std::vector<std::string> impacts;
};

}  // namespace

FrequentWriter::FrequentWriter(const std::string& folder, std::uint32_t documents)
    : bits_(path_in(folder, format::kFrequentBits)),
      impacts_(path_in(folder, format::kFrequentImpacts),
               path_in(folder, format::kFrequentOffsets)),
      words_(bit_words(documents)) {}

void FrequentWriter::add(std::span<const Posting> postings) {
  std::fill(words_.begin(), words_.end(), 0u);
  bytes_.clear();
  for (const Posting& posting : postings) {
    const std::uint32_t at = posting.docid - 1;
    words_[at / kBits] |= std::uint64_t{1} << at % kBits;
    if (posting.wdf > 0) bytes_ += static_cast<char>(posting.wdf);
  }
  bits_.write(bytes_of(words_));
  impacts_.add(bytes_);
}

void FrequentWriter::close() {
  bits_.close();
  impacts_.close();
}

void FrequentWriter::merge(const std::vector<std::string>& folders,
                           const std::vector<std::uint32_t>& documents, std::uint32_t terms,
                           const std::string& out) {
  // Some terms of all segments at a time, each mapped for them alone: what is mapped counts as
  // memory, and all at once would be as much as the merged lists.
  constexpr std::uint32_t kTermsAtATime = 512;
  std::uint32_t sum = 0;
  for (const std::uint32_t count : documents) sum += count;
  FrequentWriter writer(out, sum);
  const std::size_t words = bit_words(sum);
  Block block;
  for (std::uint32_t first = 0; first < terms; first += kTermsAtATime) {
    const std::uint32_t count = std::min(kTermsAtATime, terms - first);
    block.bits.assign(words * count, 0);
    block.impacts.assign(count, {});
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < folders.size(); ++i) {
      const FrequentReader part(folders[i], documents[i]);
      for (std::uint32_t t = 0; t < count; ++t) {
        join_bits(part.bits(first + t), before, std::span(block.bits).subspan(t * words, words));
        const auto impacts = part.impacts(first + t);
        block.impacts[t].append(reinterpret_cast<const char*>(impacts.data()), impacts.size());
      }
      before += documents[i];
    }
    writer.bits_.write(bytes_of(block.bits));
    for (const std::string& impacts : block.impacts) writer.impacts_.add(impacts);
  }
  writer.close();
}

}  // namespace traan
