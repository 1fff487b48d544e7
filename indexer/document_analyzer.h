#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/token_list.h"
#include "corpus-tools/record.h"
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
  DocumentAnalyzer(const LexiconReader& lexicon, PostingInverter& inverter);

  /// The result lives until the next call.
  const AnalyzedDocument& analyze(const Record& record);
  /// To be called after the inverter was written: it has other numbers for terms now.
  void forget_numbers();

 private:
  /// Counts the terms of one stream that have numbers of their own, in one document.
  class Counts {
   public:
    explicit Counts(std::size_t numbers) : counts_(numbers), inverted_(numbers, kNone) {}
    void add(std::uint32_t number) {
      if (counts_[number]++ == 0) touched_.push_back(number);
    }
    /// Posts what was counted and starts over; `term` says what a number stands for.
    template <typename Term>
    void post(PostingInverter& inverter, Term term);
    void forget_numbers() { inverted_.assign(inverted_.size(), kNone); }

   private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> counts_, touched_;
    std::vector<std::uint32_t> inverted_;  // the inverter's numbers
  };
  /// The two streams of words: exact and without marks.
  struct Words {
    explicit Words(const LexiconReader& lexicon)
        : exact(lexicon.size()), folded(lexicon.folded_size()) {}
    Counts exact, folded;
    std::string_view exact_prefix, folded_prefix;
  };

  void add_text(std::string_view text, bool in_title);
  void add_token(const Token& token);
  void count(const Token& token, Words& words);
  void add_references(const TokenList& list);
  void add_term(std::string_view prefix, std::string_view value);
  void post_words(Words& words);

  const LexiconReader& lexicon_;
  PostingInverter& inverter_;
  Words words_, title_words_;
  Counts compounds_;
  std::unordered_map<std::string, std::uint32_t> others_;  // complete terms without a number
  std::uint32_t length_ = 0;
  AnalyzedDocument document_;
};

}  // namespace traan
