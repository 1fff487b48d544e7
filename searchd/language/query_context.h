#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/lexicon_reader.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// What the reading of one query has at hand.
struct ReadingContext {
  std::string_view query;
  const LexiconReader* lexicon = nullptr;  ///< Null when there is none.
  std::span<const std::size_t> literal;    ///< Where the user wants what stands there as typed.
  std::vector<Understanding>& understood;

  bool is_literal(std::size_t begin) const { return std::ranges::count(literal, begin) > 0; }
  void note(std::string_view kind, std::string text, std::size_t begin, std::size_t end) const {
    understood.push_back({std::string(kind), std::move(text), begin, end});
  }
  /// What was read as it stands.
  void note(std::string_view kind, std::size_t begin, std::size_t end) const {
    note(kind, std::string(query.substr(begin, end - begin)), begin, end);
  }
};

}  // namespace traan
