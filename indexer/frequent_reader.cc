#include "indexer/frequent_reader.h"

#include <bit>

#include "analyzers/error.h"
#include "indexer/format.h"
#include "indexer/path_in.h"

namespace traan {

FrequentReader::FrequentReader(const std::string& folder, std::uint32_t documents)
    : words_(bit_words(documents)),
      bits_file_(path_in(folder, format::kFrequentBits)),
      impacts_(path_in(folder, format::kFrequentImpacts),
               path_in(folder, format::kFrequentOffsets)),
      all_bits_(bits_file_.array<std::uint64_t>()) {
  if (all_bits_.size() != words_ * size()) {
    throw Error(ErrorKind::damaged,
                folder + ": the lists of its frequent terms do not fit its documents");
  }
}

std::uint32_t FrequentReader::frequency(std::uint32_t term) const {
  if (!impacts_[term].empty()) return static_cast<std::uint32_t>(impacts_[term].size());
  std::uint32_t sum = 0;
  for (const std::uint64_t word : bits(term))
    sum += static_cast<std::uint32_t>(std::popcount(word));
  return sum;
}

}  // namespace traan
