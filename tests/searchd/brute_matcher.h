#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "corpus-tools/record.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// A record as a reader sees it: title, subject and text cut by the Tokenizer.
class BruteDocument {
 public:
  struct Word {
    std::string exact, folded;
    int sentence, paragraph;
    int zone;  ///< Of the text's zones, or -1.
  };

  explicit BruteDocument(Record record);

  const Record& record() const { return record_; }
  const std::vector<Word>& words() const { return words_; }
  const std::set<std::string>& references() const { return references_; }

 private:
  void add_text(const std::string& text, bool zoned);

  Record record_;
  std::vector<Word> words_;
  std::set<std::string> references_;
};

/// Decides what a query matches by trying everything, from what searchd/language/README.md and
/// occurrence_finder.h promise. It shares no code with the engine and knows no index.
class BruteMatcher {
 public:
  explicit BruteMatcher(const BruteDocument& document) : document_(document) {}

  bool matches(const QueryNode& node);

 private:
  using Occurrences = std::set<std::pair<std::size_t, std::size_t>>;  // begin, behind the last

  Occurrences occurrences(const QueryNode& node) const;
  Occurrences windows(const QueryNode& phrase) const;
  Occurrences pairs(const QueryNode& node) const;
  Occurrences whole_units(const QueryNode& node) const;
  bool fits(const QueryWord& word, std::size_t i) const;
  bool can_place(const QueryNode& phrase, std::size_t part, std::size_t begin, std::size_t end,
                 std::vector<bool>& taken) const;
  bool in_one(int BruteDocument::Word::*unit, std::size_t begin, std::size_t end) const;

  const BruteDocument& document_;
  int zone_ = -1;  // only what is in it counts
};

}  // namespace traan
