#include "analyzers/spelling_edits.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

// Costs of one error of each class.
constexpr double kConfusedInitial = 3.5;  // s/x, ch/tr, d/gi/r, l/n
constexpr double kConfusedFinal = 4.0;    // n/ng, t/c
constexpr double kLetter = 5.5;           // missing, doubled, swapped
constexpr double kOtherLetter = 7.0;      // extra
constexpr double kHookForTilde = 2.5;
constexpr double kTone = 5.0;
constexpr double kMissingTone = 4.0;
constexpr double kMarkedLetter = 4.0;

using Confusion = std::pair<std::string_view, std::string_view>;

constexpr auto kInitials = std::to_array<Confusion>({{"s", "x"},
                                                     {"ch", "tr"},
                                                     {"l", "n"},
                                                     {"d", "gi"},
                                                     {"d", "r"},
                                                     {"gi", "r"},
                                                     {"d", "v"},
                                                     {"gi", "d"},
                                                     {"g", "gh"},
                                                     {"ng", "ngh"},
                                                     {"c", "k"}});
constexpr auto kFinals =
    std::to_array<Confusion>({{"n", "ng"}, {"t", "c"}, {"n", "nh"}, {"t", "ch"}, {"i", "y"}});

bool is_vowel_at(std::string_view word, std::size_t at) {
  return at < word.size() && is_vowel(static_cast<unsigned char>(word[at]));
}

class Editor {
 public:
  explicit Editor(std::string_view word) : word_(word) {}

  std::vector<FoldedEdit> edits() {
    add(std::string(word_), 0);
    for (const auto& [a, b] : kInitials) {
      swap_initial(a, b);
      swap_initial(b, a);
    }
    for (const auto& [a, b] : kFinals) {
      swap_final(a, b);
      swap_final(b, a);
    }
    letter_edits();
    return std::move(edits_);
  }

 private:
  void add(std::string folded, double cost) { edits_.push_back({std::move(folded), cost}); }

  void swap_initial(std::string_view from, std::string_view to) {
    if (!word_.starts_with(from)) return;
    const std::string_view rest = word_.substr(from.size());
    if (is_vowel_at(rest, 0)) add(std::string(to).append(rest), kConfusedInitial);
    // giết and gì: the i of gi is the vowel, or drops before another i.
    if (to == "gi" && rest.starts_with("i")) {
      add(std::string("g").append(rest), kConfusedInitial);
    }
    if (from == "gi" && !is_vowel_at(rest, 0)) {
      add(std::string(to).append("i").append(rest), kConfusedInitial);
    }
  }

  void swap_final(std::string_view from, std::string_view to) {
    if (!word_.ends_with(from) || word_.size() == from.size()) return;
    const std::string_view rest = word_.substr(0, word_.size() - from.size());
    if (is_vowel_at(rest, rest.size() - 1)) add(std::string(rest).append(to), kConfusedFinal);
  }

  void letter_edits() {
    const std::string word(word_);
    for (std::size_t i = 0; i <= word.size(); ++i) {
      for (char c = 'a'; c <= 'z'; ++c) {
        if (c != 'f' && c != 'j' && c != 'w' && c != 'z') {
          add(std::string(word).insert(i, 1, c), kLetter);
        }
      }
      if (i == word.size() || word.size() == 1) continue;
      const bool doubled = i > 0 && word[i] == word[i - 1];
      add(std::string(word).erase(i, 1), doubled ? kLetter : kOtherLetter);
      if (i + 1 == word.size() || word[i] == word[i + 1]) continue;
      std::string swapped = word;
      std::swap(swapped[i], swapped[i + 1]);
      add(std::move(swapped), kLetter);
    }
  }

  std::string_view word_;
  std::vector<FoldedEdit> edits_;
};

/// The tone of a word, and its letters with marks in order.
struct Marks {
  Tone tone = Tone::none;
  std::u32string letters;
};

Marks marks_of(std::string_view word) {
  Marks marks;
  for (std::size_t pos = 0; pos < word.size();) {
    const Decoded d = decode_utf8(word, pos);
    pos += d.length;
    const CharInfo info = char_info(d.code_point);
    if (info.tone != Tone::none) marks.tone = info.tone;
    if (info.letter != info.base) marks.letters += info.letter;
  }
  std::ranges::sort(marks.letters);
  return marks;
}

double tone_cost(Tone typed, Tone meant) {
  if (typed == meant) return 0;
  const auto is_pair = [&](Tone a, Tone b) { return typed == a && meant == b; };
  if (is_pair(Tone::hook, Tone::tilde) || is_pair(Tone::tilde, Tone::hook)) return kHookForTilde;
  return typed == Tone::none ? kMissingTone : kTone;
}

}  // namespace

std::vector<FoldedEdit> folded_edits(std::string_view folded) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (folded.size() < 2 || folded.size() > kMaxEditedBytes) return {};
  if (!std::ranges::all_of(folded, is_letter)) return {};
  return Editor(folded).edits();
}

double mark_cost(std::string_view typed, std::string_view meant) {
  const Marks a = marks_of(typed), b = marks_of(meant);
  std::u32string different;
  std::ranges::set_symmetric_difference(a.letters, b.letters, std::back_inserter(different));
  // â for ă is one error, although both letters differ.
  const std::size_t errors =
      a.letters.size() == b.letters.size() ? (different.size() + 1) / 2 : different.size();
  return tone_cost(a.tone, b.tone) + kMarkedLetter * static_cast<double>(errors);
}

}  // namespace traan
