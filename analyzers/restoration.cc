#include "analyzers/restoration.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analyzers/cue.h"

namespace traan {
namespace {

// Measured on held-out judgments; see the test of this file for the figures. The number of
// different terms that follow a term seen n times is taken as kFollowers * n^kFollowersGrowth.
constexpr double kDiscount = 0.75;
constexpr double kFollowers = 1.2;
constexpr double kFollowersGrowth = 0.7;
constexpr double kUnseenCount = 0.5;
constexpr double kUnmarkedOdds = 6;
constexpr double kLeastShare = 0.02;  // of words with a capital, and of those without
/// Words that are read together at most.
constexpr std::size_t kLongestPart = 200;

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

Column readings_of(const TypedWord& word, const LexiconReader& lexicon) {
  Column column;
  if (!word.marked && !word.fixed) {
    for (const std::uint16_t id : lexicon.readings(word.folded)) {
      if (column.size() == kMaxReadings) break;
      column.push_back(Node{id});
    }
  }
  if (column.empty()) column.push_back(Node{lexicon.find(word.exact)});
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

/// What the case of a word says for a reading.
double case_odds(Id term, TypedCase letter_case, const LexiconReader& lexicon) {
  if (!term || letter_case == TypedCase::unknown) return 0;
  const double share = std::clamp(lexicon.capital_share(*term), kLeastShare, 1 - kLeastShare);
  return std::log(letter_case == TypedCase::capital ? share : 1 - share);
}

/// How much likelier an unmarked reading is than its frequency says, where most words are marked.
double unmarked_odds(std::span<const TypedWord> words) {
  const auto marked = std::ranges::count_if(words, &TypedWord::marked);
  const double share = static_cast<double>(marked) / static_cast<double>(words.size());
  return kUnmarkedOdds * share * share;
}

std::vector<Column> lattice(std::span<const TypedWord> words, const LexiconReader& lexicon) {
  const SyllableOdds odds(lexicon);
  const double as_typed = unmarked_odds(words);
  std::vector<Column> columns;
  for (const TypedWord& word : words) {
    Column column = readings_of(word, lexicon);
    if (columns.empty()) {
      for (Node& node : column) node.best = node.sum = odds.alone(node.term);
    } else {
      extend(columns.back(), column, odds);
    }
    for (Node& node : column) {
      const bool same = node.term && !word.marked && lexicon.term(*node.term) == word.exact;
      const double more = case_odds(node.term, word.letter_case, lexicon) + (same ? as_typed : 0);
      node.best += more;
      node.sum += more;
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace

SyllableOdds::SyllableOdds(const LexiconReader& lexicon)
    : lexicon_(lexicon), total_(static_cast<double>(lexicon.tokens()) + 1) {}

double SyllableOdds::share(std::uint16_t term) const {
  return std::max<double>(lexicon_.count(term), kUnseenCount) / total_;
}

double SyllableOdds::alone(std::optional<std::uint16_t> term) const {
  return std::log(term ? share(*term) : kUnseenCount / total_);
}

double SyllableOdds::after(std::optional<std::uint16_t> previous,
                           std::optional<std::uint16_t> term) const {
  if (!previous || !term) return alone(term);
  const double count = std::max<double>(lexicon_.count(*previous), 1);
  const double pairs = lexicon_.pair_count(*previous, *term);
  const double followers = std::min(count, kFollowers * std::pow(count, kFollowersGrowth));
  const double seen = std::max(pairs - kDiscount, 0.0) / count;
  const double unseen = kDiscount * followers / count * share(*term);
  return std::log(seen + unseen);
}

namespace {

/// Takes the words of one sentence, with what case says of them.
class SentenceCase {
 public:
  SentenceCase(const TokenList& list, std::size_t first, std::span<TypedWord> words)
      : list_(list), first_(first), words_(words) {}

  void judge() {
    bool capital = false, small = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Token& token = list_[first_ + i];
      if (token.kind != TokenKind::word || token.all_upper) continue;
      small = small || !token.starts_upper;
      if (i > 0) capital = capital || token.starts_upper;
    }
    const bool name = capital && !small && (list_[first_].cues & Cue::kFamilyName) != 0 &&
                      list_[first_].starts_upper && words_.size() <= kLongestName;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Token& token = list_[first_ + i];
      words_[i].fixed = is_fixed(i, small);
      if (token.all_upper || !(name || (capital && small && i > 0))) continue;
      words_[i].letter_case = token.starts_upper ? TypedCase::capital : TypedCase::small;
    }
  }

 private:
  static constexpr std::size_t kLongestName = 6, kLongestCode = 4;

  /// One capital letter (ông D), or a few letters that stand alone in capitals (thuế VAT).
  bool is_fixed(std::size_t i, bool small) const {
    const Token& token = list_[first_ + i];
    if (token.kind != TokenKind::word || !token.all_upper) return false;
    if (token.exact.size() <= 2 && token.folded.size() == 1) return small || words_.size() == 1;
    if (list_.text(first_ + i).find('.') != std::string_view::npos) return true;
    const auto capitals = [&](std::size_t at) {
      return at < words_.size() && list_[first_ + at].all_upper &&
             list_[first_ + at].kind == TokenKind::word;
    };
    const bool alone = !capitals(i + 1) && !(i > 0 && capitals(i - 1));
    return small && alone && token.folded.size() <= kLongestCode;
  }

  const TokenList& list_;
  std::size_t first_;
  std::span<TypedWord> words_;
};

}  // namespace

std::vector<TypedWord> typed_words(const TokenList& list) {
  std::vector<TypedWord> words;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token& token = list[i];
    words.push_back({std::string(token.exact), std::string(token.folded), token.marked(),
                     token.before != Break::none});
  }
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    while (end < words.size() && !words[end].begins_sentence) ++end;
    SentenceCase(list, begin, std::span(words).subspan(begin, end - begin)).judge();
    begin = end;
  }
  return words;
}

namespace {

/// Restores words that are read together; adds to `confidence` its logarithm.
void restore_part(std::span<const TypedWord> words, const LexiconReader& lexicon,
                  std::span<std::string> terms, double& confidence) {
  const std::vector<Column> columns = lattice(words, lexicon);
  const Column& last = columns.back();
  double all = -std::numeric_limits<double>::infinity();
  for (const Node& node : last) all = log_sum(all, node.sum);
  const auto best = std::ranges::max_element(last, {}, &Node::best);
  auto at = static_cast<std::size_t>(best - last.begin());
  confidence += std::min(0.0, best->best - all);
  for (std::size_t i = columns.size(); i-- > 0;) {
    const Node& node = columns[i][at];
    terms[i] = node.term ? std::string(lexicon.term(*node.term)) : words[i].exact;
    at = node.before;
  }
}

}  // namespace

std::optional<Restored> restore_marks(std::span<const TypedWord> words,
                                      const LexiconReader& lexicon) {
  Restored restored;
  restored.terms.resize(words.size());
  double confidence = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    while (end < words.size() && end - begin < kLongestPart && !words[end].begins_sentence) ++end;
    restore_part(words.subspan(begin, end - begin), lexicon,
                 std::span(restored.terms).subspan(begin, end - begin), confidence);
    begin = end;
  }
  restored.confidence = std::exp(confidence);
  const bool changed = !std::ranges::equal(words, restored.terms, {}, &TypedWord::exact);
  return changed ? std::optional(std::move(restored)) : std::nullopt;
}

}  // namespace traan
