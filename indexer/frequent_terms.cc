#include "indexer/frequent_terms.h"

namespace traan {
namespace {

/// A posting takes about two bytes in Xapian and one beside the bits: below one document in 32 a
/// bit for each is longer.
constexpr std::uint64_t kShare = 32;
constexpr std::uint64_t kLeast = 2;  // documents of the sample

bool is_frequent(std::uint64_t with, std::uint64_t documents) {
  return with >= kLeast && with * kShare >= documents;
}

}  // namespace

FrequentTerms::FrequentTerms(const LexiconReader& lexicon)
    : words_(lexicon.size(), kNone), compounds_(lexicon.compound_slots(), kNone) {
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const std::uint32_t with = lexicon.documents_with(static_cast<std::uint16_t>(word));
    if (is_frequent(with, lexicon.documents())) words_[word] = size_++;
  }
  for (std::uint32_t compound = 0; compound < compounds_.size(); ++compound) {
    const std::uint32_t with = lexicon.documents_with_compound(compound);
    if (is_frequent(with, lexicon.documents())) compounds_[compound] = size_++;
  }
}

}  // namespace traan
