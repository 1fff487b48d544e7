#include "indexer/frequent_reader.h"

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

}  // namespace traan
