#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "analyzers/tokenizer.h"
#include "corpus-tools/record.h"
#include "indexer/term_id.h"

namespace traan {

/// What a record becomes in a segment.
struct AnalyzedDocument {
  Xapian::Document terms;
  std::vector<std::uint16_t> stream;
  std::int32_t date;  ///< Days since 1970-01-01, or format::kNoDate.
};

/// Turns records into documents. Thread safety: one thread at a time; the lexicon is shared.
class DocumentAnalyzer {
 public:
  explicit DocumentAnalyzer(const LexiconReader& lexicon);

  AnalyzedDocument analyze(const Record& record);

 private:
  /// Counts the words of a stream: by lexicon id, and by string where there is none.
  class Counts {
   public:
    explicit Counts(std::size_t ids) : by_id_(ids) {}
    void add(TermId id, const Token& token);
    /// Adds every counted word to `document`, exact and folded, and starts over.
    void drain(const LexiconReader& lexicon, std::string_view prefix,
               std::string_view folded_prefix, Xapian::Document& document);

   private:
    struct Other {
      std::string folded;
      std::uint32_t count = 0;
    };
    std::vector<std::uint32_t> by_id_;
    std::vector<std::uint16_t> touched_;
    std::unordered_map<std::string, Other> others_;
  };

  /// Appends `text` to the stream and counts its words, in `also` too when given.
  void analyze_text(std::string_view text, Counts* also);
  void analyze_texts(const Record& record);

  const LexiconReader& lexicon_;
  Counts words_, title_words_;
  std::vector<std::uint16_t> stream_;
};

}  // namespace traan
