#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus-tools/search_run.h"

namespace traan {

/// Which terms a text has.
struct Bm25Terms {
  bool folded = false;  ///< Words without marks, instead of exact ones.
  bool pairs = true;    ///< Besides words, every two that stand next to each other.
};

/// Plain BM25 (k1 1.2, b 0.75) in memory, to compare search engines with. A document is as long as
/// it has words; what a query says twice counts once.
class Bm25 {
 public:
  explicit Bm25(Bm25Terms terms = {}) : terms_(terms) {}
  void add(const std::string& id, std::string_view text);
  /// The best `most` of the documents that have any term of the query; equals by their ids.
  std::vector<ScoredId> search(std::string_view query, std::size_t most) const;

 private:
  struct Posting {
    std::uint32_t document, count;
  };
  double weight(const Posting& posting, double average_length) const;

  Bm25Terms terms_;
  std::vector<std::string> ids_;
  std::vector<std::uint32_t> lengths_;
  std::uint64_t total_length_ = 0;
  std::unordered_map<std::string, std::vector<Posting>> postings_;
};

}  // namespace traan
