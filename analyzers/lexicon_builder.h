#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace traan {

/// What makes a pair of adjacent terms a compound, and what is kept.
struct LexiconOptions {
  double min_npmi = 0.3;             ///< Normalised pointwise mutual information.
  std::uint32_t min_compound = 5;    ///< Occurrences of a compound.
  std::uint32_t min_pair = 2;        ///< Occurrences of a pair that is kept at all.
  std::size_t max_pairs = 1u << 21;  ///< Counted at a time; beyond it the rarest are forgotten.
  bool seed = true;                  ///< Begin with what seed_data.h knows of court language.
};

/// Counts the terms of a sample of a corpus and their adjacent pairs within sentences, in bounded
/// memory, and makes a lexicon of them: a vocabulary by frequency, pair frequencies, and the pairs
/// that hold together so firmly that they are one word (compounds), or are known to be
/// (seed_compounds()), and the phrases that many of the sample's documents have.
class LexiconBuilder {
 public:
  explicit LexiconBuilder(LexiconOptions options = {});

  /// The texts that are added from now on are one document.
  void begin_document();
  /// Counts the words of a text as if it occurred `times` times.
  void add_text(std::string_view text, std::uint32_t times = 1);
  /// The lexicon as bytes, for LexiconReader or a file. The same texts in the same order give the
  /// same bytes.
  std::string build() const;

 private:
  /// How many documents have something.
  struct DocumentCount {
    std::uint32_t documents = 0, last = 0;
    void see(std::uint32_t document) {
      documents += last != document ? 1 : 0;  // before the first document: 0
      last = document;
    }
  };
  struct Entry {
    std::uint32_t number;  // in order of first sight
    std::string folded;
    std::uint64_t count = 0;
    DocumentCount in = {};
    std::uint64_t capitals = 0, smalls = 0;  // inside sentences: with a capital first letter or not
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
  };
  using Terms = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;
  struct Pair {
    std::uint32_t count = 0;
    DocumentCount in = {};
  };
  struct Numbering;

  Entry& entry(std::string_view exact, std::string_view folded);
  void add_seed();
  void count_pair(std::uint32_t first, std::uint32_t second, std::uint32_t times);
  void keep_for_phrases(std::uint32_t word_or_mark);
  void forget_rare_terms();
  Numbering number_terms() const;
  std::set<std::pair<std::uint32_t, std::uint32_t>> known_compounds(
      const Numbering& numbering) const;
  std::vector<std::uint64_t> kept_pairs(const Numbering& numbering) const;
  std::uint32_t documents_with(const Numbering& numbering, std::uint32_t pair) const;
  std::vector<std::uint32_t> compounds(const Numbering& numbering,
                                       const std::vector<std::uint64_t>& pairs) const;
  std::vector<std::uint16_t> phrases(const Numbering& numbering) const;

  LexiconOptions options_;
  Terms terms_;
  std::uint32_t next_number_ = 0;
  std::unordered_map<std::uint64_t, Pair> pairs_;  // first << 32 | second
  std::uint64_t tokens_ = 0, document_tokens_ = 0;
  std::uint32_t documents_ = 0;
  std::vector<std::uint32_t> sample_;  // words of documents and marks, as of frequent_phrases()
  bool sampling_ = false;
};

}  // namespace traan
