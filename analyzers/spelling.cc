#include "analyzers/spelling.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "analyzers/spelling_edits.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr double kGlueCost = 6.0;
constexpr double kDearest = 11.0;   // of all errors in one word
constexpr double kLeastGain = 1.0;  // logarithm of the odds against the word as typed
constexpr double kLeastGainOfKnown = 4.0, kOftenConfused = 4.0;
constexpr std::uint32_t kKnownCount = 20;
constexpr double kUnknownWord = 8.0;  // how much less likely a word out of the lexicon is
constexpr double kLeastConfidence = 0.5;
constexpr std::uint32_t kLeastPairs = 3;   // seen with a neighbour, to count as evidence
constexpr std::uint32_t kFarMore = 20;     // … and this many times as often as the typed word
constexpr std::uint32_t kLeastCount = 10;  // of a candidate that no neighbour speaks for
constexpr std::size_t kMostGlued = 14;     // letters: nghiêng twice

using Id = std::optional<std::uint16_t>;

struct Candidate {
  std::vector<std::uint16_t> terms;  // one, or two that were glued
  double cost = 0;
  double score = 0;
};

bool has_digit(std::string_view word) {
  return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Corrects one word between neighbours that are taken as they are.
class WordSpeller {
 public:
  WordSpeller(const LexiconReader& lexicon, const TypedWord& word, Id before, Id typed, Id after)
      : lexicon_(lexicon),
        odds_(lexicon),
        word_(word),
        before_(before),
        typed_(typed),
        after_(after) {}

  std::optional<Correction> correct() {
    if (!may_be_code()) collect_edits();
    collect_splits();
    const double as_typed = score_typed();
    const Candidate* best = nullptr;
    for (Candidate& candidate : candidates_) {
      candidate.score = score(candidate) - as_typed;
      if (!best || candidate.score > best->score) best = &candidate;
    }
    if (!best || best->score < least_gain(*best) || !has_evidence(*best)) return std::nullopt;
    double sum = std::exp(-best->score);
    for (const Candidate& candidate : candidates_) sum += std::exp(candidate.score - best->score);
    const double confidence = 1 / sum;
    if (confidence < kLeastConfidence) return std::nullopt;
    Correction correction{0, word_.exact, "", confidence};
    for (const std::uint16_t id : best->terms) {
      if (!correction.to.empty()) correction.to += ' ';
      correction.to += lexicon_.term(id);
    }
    return correction;
  }

 private:
  /// Two letters without marks are an abbreviation more often than half a word.
  bool may_be_code() const { return word_.folded.size() < 3 && !word_.marked; }

  void collect_edits() {
    std::map<std::uint16_t, double> cheapest;
    for (const FoldedEdit& edit : folded_edits(word_.folded)) {
      if (edit.folded.size() < 2) continue;
      std::size_t readings = 0;
      for (const std::uint16_t id : lexicon_.readings(edit.folded)) {
        if (++readings > kMaxReadings) break;
        if (typed_ == id || lexicon_.term(id) == word_.exact) continue;
        // Without marks there is nothing to get wrong: any reading of the word is restoration.
        if (!word_.marked && edit.cost == 0) continue;
        const double marks = word_.marked ? mark_cost(word_.exact, lexicon_.term(id)) : 0;
        const double cost = edit.cost + marks;
        if (cost > kDearest) continue;
        const auto [at, added] = cheapest.try_emplace(id, cost);
        if (!added) at->second = std::min(at->second, cost);
      }
    }
    for (const auto& [id, cost] : cheapest) candidates_.push_back({{id}, cost, 0});
  }

  /// Only a word that the lexicon does not know may be two.
  void collect_splits() {
    if (typed_ || word_.folded.size() > kMostGlued) return;
    const std::string_view exact = word_.exact;
    for (std::size_t at = decode_utf8(exact, 0).length; at < exact.size();
         at += decode_utf8(exact, at).length) {
      const std::vector<std::uint16_t> left = readings_of(exact.substr(0, at));
      if (left.empty()) continue;
      const std::vector<std::uint16_t> right = readings_of(exact.substr(at));
      for (const std::uint16_t first : left) {
        for (const std::uint16_t second : right) {
          if (lexicon_.pair_count(first, second) < kLeastPairs) continue;
          candidates_.push_back({{first, second}, kGlueCost, 0});
        }
      }
    }
  }

  /// What a part of a glued word may be: itself when it has marks, else any reading.
  std::vector<std::uint16_t> readings_of(std::string_view part) const {
    const TermCache::View view = TermCache::of_thread().terms(part);
    const std::string exact(view.exact), folded(view.folded);
    std::vector<std::uint16_t> ids;
    for (const std::uint16_t id : lexicon_.readings(folded)) {
      if (ids.size() == kMaxReadings) break;
      if (!word_.marked || lexicon_.term(id) == exact) ids.push_back(id);
    }
    return ids;
  }

  double score_typed() const {
    if (!typed_) return odds_.alone(std::nullopt) - kUnknownWord + after_odds(std::nullopt);
    return odds_.after(before_, typed_) + after_odds(typed_);
  }

  double after_odds(Id term) const { return after_ ? odds_.after(term, after_) : 0; }

  double score(const Candidate& candidate) const {
    double sum = -candidate.cost;
    Id previous = before_;
    for (const std::uint16_t id : candidate.terms) {
      sum += odds_.after(previous, id);
      previous = id;
    }
    return sum + after_odds(previous);
  }

  std::uint32_t pairs(Id first, Id second) const {
    return first && second ? lexicon_.pair_count(*first, *second) : 0;
  }

  /// A word that is known is taken for another only when writers often confuse them.
  double least_gain(const Candidate& best) const {
    const bool known = typed_ && lexicon_.count(*typed_) >= kKnownCount;
    return known && best.cost > kOftenConfused ? kLeastGainOfKnown : kLeastGain;
  }

  bool has_evidence(const Candidate& best) const {
    if (best.terms.size() > 1) return true;
    const std::uint32_t meant_before = pairs(before_, best.terms[0]);
    const std::uint32_t meant_after = pairs(best.terms[0], after_);
    const std::uint32_t meant = std::max(meant_before, meant_after);
    const std::uint32_t typed = pairs(before_, typed_) + pairs(typed_, after_);
    if (meant >= kLeastPairs && meant / kFarMore >= typed) return true;
    const bool in_context = before_ || after_;
    return !typed_ && !in_context && lexicon_.count(best.terms[0]) >= kLeastCount;
  }

  const LexiconReader& lexicon_;
  const SyllableOdds odds_;
  const TypedWord& word_;
  Id before_, typed_, after_;
  std::vector<Candidate> candidates_;
};

/// Whether a known word is seen with its neighbours so often that no other could be seen there
/// kFarMore times as often, as a correction must (has_evidence()): no more than they are seen at
/// all.
bool stands_well(Id before, Id typed, Id after, const LexiconReader& lexicon) {
  if (!typed) return false;
  std::uint64_t pairs = 0, most = 0;
  if (before) {
    pairs += lexicon.pair_count(*before, *typed);
    most = lexicon.count(*before);
  }
  if (after) {
    pairs += lexicon.pair_count(*typed, *after);
    most = std::max<std::uint64_t>(most, lexicon.count(*after));
  }
  return pairs * kFarMore > most;
}

/// The terms of the words, unmarked ones in their most likely reading.
std::vector<Id> terms_of(std::span<const TypedWord> words, const LexiconReader& lexicon) {
  std::vector<Id> ids;
  const std::optional<Restored> restored = restore_marks(words, lexicon);
  for (std::size_t i = 0; i < words.size(); ++i) {
    ids.push_back(lexicon.find(restored ? restored->terms[i] : words[i].exact));
  }
  return ids;
}

}  // namespace

std::vector<Correction> correct_spelling(std::span<const TypedWord> words,
                                         const LexiconReader& lexicon) {
  std::vector<Correction> corrections;
  words = words.first(std::min(words.size(), kMaxTypedWords));
  std::vector<Id> terms = terms_of(words, lexicon);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].exact.empty() || has_digit(words[i].exact) || words[i].fixed) continue;
    if (words[i].letter_case == TypedCase::capital) continue;  // a name
    const Id before = i > 0 ? terms[i - 1] : Id(),
             after = i + 1 < words.size() ? terms[i + 1] : Id();
    if (stands_well(before, terms[i], after, lexicon)) continue;
    std::optional<Correction> correction =
        WordSpeller(lexicon, words[i], before, terms[i], after).correct();
    if (!correction) continue;
    correction->word = i;
    corrections.push_back(std::move(*correction));
  }
  return corrections;
}

}  // namespace traan
