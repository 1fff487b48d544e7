#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/token_list.h"
#include "corpus-tools/record.h"
#include "indexer/frequent_terms.h"
#include "indexer/posting_inverter.h"

namespace traan {

/// What a record becomes beside its postings.
struct AnalyzedDocument {
  std::vector<std::uint16_t> stream;
  std::int32_t date = 0;  ///< Days since 1970-01-01, or format::kNoDate.
};

/// Turns records into postings and token streams. Thread safety: one thread at a time; the lexicon
/// is shared.
class DocumentAnalyzer {
 public:
  /// The postings go to `inverter`, a document a call of analyze().
  DocumentAnalyzer(const LexiconReader& lexicon, const FrequentTerms& frequent,
                   PostingInverter& inverter);

  /// The result lives until the next call.
  const AnalyzedDocument& analyze(const Record& record);
  /// To be called after the inverter was written: it has other numbers for terms now.
  void forget_numbers();

 private:
  /// Sums the weights of terms that the lexicon numbers, in one document.
  class Weights {
   public:
    explicit Weights(std::size_t numbers) : weights_(numbers), inverted_(numbers, kNone) {}
    void add(std::uint32_t number, std::uint32_t weight) {
      if (weights_[number] == 0) touched_.push_back(number);
      weights_[number] += weight;
    }
    /// Calls take(the inverter's number, weight) for each and starts over; `invert` says the
    /// inverter's number of a number.
    template <typename Invert, typename Take>
    void take(Invert invert, Take take);
    void forget_numbers() { inverted_.assign(inverted_.size(), kNone); }

   private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> weights_, touched_;
    std::vector<std::uint32_t> inverted_;
  };
  using TermCounts = std::unordered_map<std::string, std::uint32_t>;  // complete terms

  void add_text(std::string_view text, bool in_title, std::string_view date);
  void add_token(const Token& token);
  void weigh(const Token& token, std::uint32_t weight);
  void weigh_phrases(const Token& token, std::uint32_t weight);
  void weigh_pair(const TokenList& list, std::size_t second, std::uint32_t weight);
  std::optional<std::uint16_t> folded_number(const TokenList& list, std::size_t i) const;
  void add_references(const TokenList& list, std::string_view date);
  void post_words();
  void post_unlisted_pairs();
  void post_fields(const Record& record);

  const LexiconReader& lexicon_;
  const FrequentTerms& frequent_;
  PostingInverter& inverter_;
  const double mean_length_;
  PhraseWalk walk_;
  Weights words_, phrases_, compounds_;        // frequent pairs and longer; compounds that are none
  std::vector<std::uint32_t> unlisted_pairs_;  // first word without marks << 16 | second
  TermCounts unknown_words_;                   // weights
  TermCounts others_;                          // wdf
  std::uint32_t length_ = 0;
  AnalyzedDocument document_;
};

}  // namespace traan
