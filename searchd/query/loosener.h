#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "searchd/query/answer.h"
#include "searchd/query/search.h"

namespace traan {

/// A looser query than the one that found nothing, with each step that led to it.
struct Loosened {
  Answer answer;
  std::vector<Understanding> said;
};

/// What is done for a search that found nothing.
class Loosener {
 public:
  /// All must outlive this. `within` is what the search's filters leave.
  Loosener(const SearchRequest& request, const TreeMatcher& matcher,
           const std::vector<DocSet>& within, const Deadline& deadline)
      : request_(request), matcher_(matcher), within_(within), deadline_(deadline) {}

  /// How many documents there are without each part of `root`, without its distances, and without
  /// each filter: those that are any.
  std::vector<Blocker> blockers(const QueryNode& root) const;
  /// `root` with every marking of its words; then with as few of its parts left out as will do, of
  /// several the one that most documents have. What was asked for by an operator stays. Nothing
  /// when that finds nothing, or the time is up.
  std::optional<Loosened> loosen(const QueryNode& root) const;

 private:
  struct Dropped {
    std::size_t part;
    std::uint64_t total;  // without it
  };
  std::uint64_t count(QueryNode root) const;
  std::string typed(const QueryNode& part) const;
  void add_filters(const QueryNode& root, std::vector<Blocker>& blockers) const;
  std::optional<Loosened> drop_parts(QueryNode root) const;
  std::optional<Dropped> part_to_drop(const QueryNode& root,
                                      const std::vector<std::uint64_t>& counts) const;

  const SearchRequest& request_;
  const TreeMatcher& matcher_;
  const std::vector<DocSet>& within_;
  const Deadline& deadline_;
};

}  // namespace traan
