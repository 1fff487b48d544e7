#include "analyzers/restoration.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace traan {
namespace {

// Measured on held-out judgments; see the test of this file for the figures. The number of
// different terms that follow a term seen n times is taken as kFollowers * n^kFollowersGrowth.
constexpr double kDiscount = 0.75;
constexpr double kFollowers = 3;
constexpr double kFollowersGrowth = 0.7;
constexpr double kUnseenCount = 0.5;

using Id = std::optional<std::uint16_t>;

double log_sum(double a, double b) {
  const double high = std::max(a, b), low = std::min(a, b);
  if (!std::isfinite(low)) return high;
  return high + std::log1p(std::exp(low - high));
}

/// One reading of a word, with the best path and the sum of all paths that end in it.
struct Node {
  Id term;
  double best = 0, sum = 0;
  std::size_t before = 0;  // in the column of the word before
};

using Column = std::vector<Node>;

Column readings_of(const TypedWord& word, const SyllableModel& model) {
  Column column;
  if (!word.marked) {
    for (const std::uint16_t id : model.readings(word.folded)) {
      if (column.size() == kMaxReadings) break;
      column.push_back(Node{id});
    }
  }
  if (column.empty()) column.push_back(Node{find_term(model, word.exact, word.folded)});
  return column;
}

void extend(const Column& previous, Column& column, const SyllableOdds& odds) {
  for (Node& node : column) {
    node.best = node.sum = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < previous.size(); ++i) {
      const double step = odds.after(previous[i].term, node.term);
      if (previous[i].best + step > node.best) {
        node.best = previous[i].best + step;
        node.before = i;
      }
      node.sum = log_sum(node.sum, previous[i].sum + step);
    }
  }
}

std::vector<Column> lattice(std::span<const TypedWord> words, const SyllableModel& model) {
  const SyllableOdds odds(model);
  std::vector<Column> columns;
  for (const TypedWord& word : words) {
    Column column = readings_of(word, model);
    if (columns.empty()) {
      for (Node& node : column) node.best = node.sum = odds.alone(node.term);
    } else {
      extend(columns.back(), column, odds);
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace

std::optional<std::uint16_t> find_term(const SyllableModel& model, std::string_view exact,
                                       std::string_view folded) {
  for (const std::uint16_t id : model.readings(folded)) {
    if (model.term(id) == exact) return id;
  }
  return std::nullopt;
}

SyllableOdds::SyllableOdds(const SyllableModel& model)
    : model_(model), total_(static_cast<double>(model.total()) + 1) {}

double SyllableOdds::share(std::uint16_t term) const {
  return std::max<double>(model_.count(term), kUnseenCount) / total_;
}

double SyllableOdds::alone(std::optional<std::uint16_t> term) const {
  return std::log(term ? share(*term) : kUnseenCount / total_);
}

double SyllableOdds::after(std::optional<std::uint16_t> previous,
                           std::optional<std::uint16_t> term) const {
  if (!previous || !term) return alone(term);
  const double count = std::max<double>(model_.count(*previous), 1);
  const double pairs = model_.pair_count(*previous, *term);
  const double followers = std::min(count, kFollowers * std::pow(count, kFollowersGrowth));
  const double seen = std::max(pairs - kDiscount, 0.0) / count;
  const double unseen = kDiscount * followers / count * share(*term);
  return std::log(seen + unseen);
}

std::optional<Restored> restore_marks(std::span<const TypedWord> words,
                                      const SyllableModel& model) {
  const std::vector<Column> columns =
      lattice(words.first(std::min(words.size(), kMaxTypedWords)), model);
  if (columns.empty()) return std::nullopt;
  const Column& last = columns.back();
  double all = -std::numeric_limits<double>::infinity();
  for (const Node& node : last) all = log_sum(all, node.sum);
  const auto best = std::ranges::max_element(last, {}, &Node::best);
  auto at = static_cast<std::size_t>(best - last.begin());

  Restored restored;
  restored.confidence = std::min(1.0, std::exp(best->best - all));
  for (const TypedWord& word : words) restored.terms.push_back(word.exact);
  bool changed = false;
  for (std::size_t i = columns.size(); i-- > 0;) {
    const Node& node = columns[i][at];
    if (node.term && model.term(*node.term) != words[i].exact) {
      restored.terms[i] = model.term(*node.term);
      changed = true;
    }
    at = node.before;
  }
  if (!changed) return std::nullopt;
  for (const std::string& term : restored.terms) {
    if (!restored.text.empty()) restored.text += ' ';
    restored.text += term;
  }
  return restored;
}

}  // namespace traan
