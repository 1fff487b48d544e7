#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "indexer/generation.h"
#include "searchd/language/query_tree.h"
#include "searchd/query/word_terms.h"

namespace traan {

/// The documents that have two words or more of a phrase next to each other, by lists of the index.
struct PhraseLists {
  std::vector<IndexTerm> certain;   ///< Each document of these has.
  std::vector<IndexTerm> possible;  ///< Of these some have; of those in no list none.
};

/// A query's tree beside what its words stand for in one generation.
struct PlanNode {
  const QueryNode* node = nullptr;
  std::vector<PlanNode> parts;
  const WordTerms* word = nullptr;  ///< Of a word.
  /// Of a phrase: what of it the index lists. Its documents are in each.
  std::vector<PhraseLists> lists;
  /// Of a phrase: each document of these lists has the whole of it …
  std::vector<IndexTerm> certain;
  /// … and no other document has.
  bool is_listed = false;
  /// Of a phrase: which word begins the rarest pair of two that are one unit each.
  std::optional<std::size_t> rarest_pair;

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
