#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/generation.h"
#include "searchd/query/doc_set.h"

namespace traan {

/// Of the term that names a court or province (schema.h) how it is spelled: "Toà án" and "Tòa án"
/// are one name.
using NameSpellings = std::unordered_map<std::string, std::string>;

/// A text's words without marks, a space before and behind each; nothing where it has none.
std::string unmarked_words(std::string_view text);

/// What is made of a segment's columns once, for all searches: some thirteen bytes a document.
/// Thread safety: immutable, for any number of threads.
class SegmentTables {
 public:
  /// `newest` is the latest date of the generation. Names that are not in `spellings` are added.
  SegmentTables(const Generation& generation, std::size_t segment, std::int32_t newest,
                NameSpellings& spellings);

  /// The documents that searches do not find.
  const DocSet& hidden() const { return hidden_; }
  /// Those with a value of a field with a vocabulary, by its code (vocabulary_code()).
  const DocSet& with_code(const FieldSchema& field, std::size_t code) const;
  /// The value that a number in the column of a field with names stands for, as it is spelled first
  /// in the generation.
  const std::string& name(const FieldSchema& field, std::uint32_t number) const;
  /// The words of the topic that a number in the column of topics stands for (unmarked_words()).
  const std::string& topic_words(std::uint32_t number) const { return topic_words_[number - 1]; }
  /// Of each document: its year, or 0; what it scores whatever the query (ranking.h).
  const std::vector<std::uint16_t>& years() const { return years_; }
  const std::vector<float>& priors() const { return priors_; }
  /// All documents, the newest first, in the order of rank_of_date().
  const std::vector<std::uint32_t>& newest_first() const { return newest_first_; }

 private:
  DocSet hidden_;
  std::vector<std::vector<DocSet>> by_code_;     // by field in kFields; empty where it has none
  std::vector<std::vector<std::string>> names_;  // by field, of number 1 on
  std::vector<std::string> topic_words_;
  std::vector<std::uint16_t> years_;
  std::vector<float> priors_;
  std::vector<std::uint32_t> newest_first_;
};

/// The tables of a generation's segments, in their order.
std::vector<SegmentTables> tables_of(const Generation& generation);

}  // namespace traan
