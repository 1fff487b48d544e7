#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace traan::bench {

/// A line of make_queries.
struct PeerQuery {
  std::string kind;
  std::string text;                ///< As people type it.
  std::vector<std::string> terms;  ///< Canonical, the folded ones with their mark.
  bool phrase = false;             ///< The terms stand together; else anywhere.
  std::string field, value;        ///< A filter by a field, or empty.
  std::string from, to;            ///< A filter by ISO dates, both included, or empty.
};

enum class Mode {
  count,    ///< The best ten and how many there are; answers that number.
  top10,    ///< The best ten alone; answers how many hits those are.
  facets,   ///< As count, and how many there are by each value of the facets.
  by_date,  ///< The newest ten alone; answers the date of the last of them.
};

/// The answer of facets: the same for every engine that counts right.
class FacetSum {
 public:
  /// `count` documents have one more value of a facet.
  void add(std::uint64_t count) { squares_ += count * count; }
  std::string answer(std::uint64_t total) const {
    return std::to_string(total) + ":" + std::to_string(squares_);
  }

 private:
  std::uint64_t squares_ = 0;
};

/// An opened index. Used by one thread.
class Peer {
 public:
  Peer() = default;
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;
  virtual ~Peer() = default;
  /// Nothing for a mode that the engine does not have.
  virtual std::optional<std::string> answer(const PeerQuery& query, Mode mode) = 0;
};

struct PeerProgram {
  /// Null when another program builds the index.
  std::function<void(const std::string& words, const std::string& index)> build;
  std::function<std::unique_ptr<Peer>(const std::string& index)> open;
};

/// The main of a peer:
///   build WORDS INDEX
///   check INDEX QUERIES   the answers of count, without times
///   time INDEX QUERIES    every mode, one pass to warm up and five that are timed
/// Prints a line a query and mode: kind, mode, number of the query, answer, and of the times in
/// microseconds the best and the median.
int run_peer(int argc, char** argv, const PeerProgram& program);

}  // namespace traan::bench
