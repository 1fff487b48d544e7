#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "indexer/generation.h"
#include "searchd/language/query_tree.h"
#include "searchd/query/word_terms.h"

namespace traan {

/// A query's tree beside what its words stand for in one generation.
struct PlanNode {
  const QueryNode* node = nullptr;
  std::vector<PlanNode> parts;
  const WordTerms* word = nullptr;  ///< Of a word.
  /// Of a phrase: the compounds that its words make up. Each stands wherever the phrase stands.
  std::vector<IndexTerm> compounds;
  /// Of a phrase of two words: compounds that it stands wherever one of them does.
  std::vector<IndexTerm> sure;
  /// The phrase is its compound and nothing else.
  bool is_compound = false;

  QueryKind kind() const { return node->kind; }
};

/// Whether a node's documents are found by reading token streams, at a cost a document, and not by
/// posting lists and columns alone.
bool reads_streams(const PlanNode& node);

/// Whether a wildcard in it stands for more words than are looked for.
bool has_cut_word(const PlanNode& node);

/// Immutable once made; for one thread or many.
class QueryPlan {
 public:
  /// `root` and `generation` must outlive this.
  QueryPlan(const QueryNode& root, const Generation& generation, const UnknownWords& unknown);
  QueryPlan(const QueryPlan&) = delete;
  QueryPlan& operator=(const QueryPlan&) = delete;

  const PlanNode& root() const { return root_; }
  bool cut() const { return has_cut_word(root_); }

 private:
  PlanNode compile(const QueryNode& node, const Generation& generation,
                   const UnknownWords& unknown);
  const WordTerms* terms_of(const QueryWord& word, const Generation& generation,
                            const UnknownWords& unknown);

  std::deque<WordTerms> words_;  // addresses stay
  PlanNode root_;
};

}  // namespace traan
