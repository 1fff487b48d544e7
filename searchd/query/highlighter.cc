#include "searchd/query/highlighter.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <span>
#include <unordered_map>

#include "analyzers/tokenizer.h"

namespace traan {
namespace {

constexpr std::size_t kMaxWords = 256;
using Words = std::bitset<kMaxWords>;

struct TextToken {
  std::size_t begin, end;
  Words words;  // of the query, that it matches
  bool after_break;
  bool marked = false;
};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

void append(MarkedText& out, std::string_view text, bool marked) {
  if (text.empty()) return;
  if (!out.empty() && out.back().marked == marked) {
    out.back().text += text;
  } else {
    out.push_back({std::string(text), marked});
  }
}

/// Text between words as it is shown in a snippet: white space as one space, no page numbers.
std::string on_one_line(std::string_view gap) {
  if (gap.find('\f') != std::string_view::npos) return " ";
  std::string out;
  for (const char c : gap) {
    if (!is_space(c)) {
      out += c;
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
  }
  return out;
}

}  // namespace

class Highlighter::Impl {
 public:
  explicit Impl(const ParsedQuery& query) {
    std::size_t previous = kMaxWords;
    for (const Clause& clause : query.clauses) {
      const bool single = clause.phrases.size() == 1 && clause.phrases[0].size() == 1;
      for (const QueryPhrase& phrase : clause.phrases) add_phrase(phrase);
      const std::size_t word = single ? phrases_.back()[0] : kMaxWords;
      if (previous != kMaxWords && word != kMaxWords) neighbours_.push_back({previous, word});
      previous = word;
    }
  }

  std::vector<TextToken> tokens(std::string_view text) {
    const RepairedText repaired(text);
    Tokenizer tokenizer(repaired);
    std::vector<TextToken> tokens;
    for (Token token; tokenizer.next(token);) {
      TextToken t{token.begin, token.end, {}, token.before != Break::none};
      if (const auto at = exact_.find(std::string(token.exact)); at != exact_.end()) {
        t.words |= at->second;
      }
      if (const auto at = folded_.find(std::string(token.folded)); at != folded_.end()) {
        t.words |= at->second;
      }
      tokens.push_back(t);
    }
    mark_phrases(tokens);
    mark_words(tokens);
    return tokens;
  }

 private:
  void add_phrase(const QueryPhrase& phrase) {
    std::vector<std::size_t> words;
    for (const QueryWord& word : phrase) {
      if (count_ == kMaxWords) return;
      (word.by_exact ? exact_ : folded_)[word.term()].set(count_);
      words.push_back(count_++);
    }
    phrases_.push_back(std::move(words));
  }

  static bool stands_at(const std::vector<TextToken>& tokens, std::size_t at,
                        std::span<const std::size_t> phrase) {
    if (at + phrase.size() > tokens.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      const TextToken& token = tokens[at + i];
      if (!token.words[phrase[i]] || (i > 0 && token.after_break)) return false;
    }
    return true;
  }

  void mark_phrases(std::vector<TextToken>& tokens) const {
    for (const auto& phrase : phrases_) {
      if (phrase.size() < 2) continue;
      for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].words.none() || !stands_at(tokens, at, phrase)) continue;
        for (std::size_t i = 0; i < phrase.size(); ++i) tokens[at + i].marked = true;
      }
    }
  }

  /// Single words: where they stand with their neighbour of the query, else everywhere.
  void mark_words(std::vector<TextToken>& tokens) const {
    Words in_company;
    for (const auto& pair : neighbours_) {
      for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (!stands_at(tokens, at, pair)) continue;
        tokens[at].marked = tokens[at + 1].marked = true;
        in_company.set(pair[0]).set(pair[1]);
      }
    }
    Words alone;
    for (const auto& phrase : phrases_) {
      if (phrase.size() == 1 && !in_company[phrase[0]]) alone.set(phrase[0]);
    }
    for (TextToken& token : tokens) token.marked = token.marked || (token.words & alone).any();
  }

  std::unordered_map<std::string, Words> exact_, folded_;
  std::vector<std::vector<std::size_t>> phrases_;
  std::vector<std::array<std::size_t, 2>> neighbours_;
  std::size_t count_ = 0;
};

namespace {

struct Window {
  std::size_t begin = 0, end = 0;  // tokens
  double score = -1;
};

/// The window of at most `bytes` from `begin`, scored by how much of the query it shows.
Window window_from(const std::vector<TextToken>& tokens, std::size_t begin, std::size_t bytes) {
  constexpr double kDistinct = 4, kEach = 0.25, kSentence = 1;
  Window window{begin, begin, 0};
  Words seen;
  for (; window.end < tokens.size(); ++window.end) {
    const TextToken& token = tokens[window.end];
    if (token.end - tokens[begin].begin > bytes) break;
    if (!token.marked) continue;
    seen |= token.words;
    window.score += kEach;
  }
  window.score += kDistinct * static_cast<double>(seen.count());
  if (tokens[begin].after_break) window.score += kSentence;
  return window;
}

Window best_window(const std::vector<TextToken>& tokens, std::size_t bytes) {
  constexpr std::size_t kLead = 12;  // words shown before a match in mid-sentence
  Window best;
  std::size_t next_match = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    next_match = std::max(next_match, at);
    while (next_match < tokens.size() && !tokens[next_match].marked) ++next_match;
    if (next_match == tokens.size()) break;
    const bool starts =
        tokens[at].after_break && tokens[next_match].end - tokens[at].begin <= bytes;
    if (!starts && next_match - at != kLead && next_match != at) continue;
    const Window window = window_from(tokens, at, bytes);
    // Of windows that show the same match equally well, the one with more after it.
    const bool same_place = window.score == best.score && at < best.end;
    if (window.score > best.score || same_place) best = window;
  }
  return best.score < 0 && !tokens.empty() ? window_from(tokens, 0, bytes) : best;
}

/// The quotation marks and brackets that stand directly before `at`.
std::string_view opening_marks(std::string_view text, std::size_t at) {
  constexpr int kMost = 3;
  std::size_t begin = at;
  for (int i = 0; i < kMost; ++i) {
    for (const std::string_view mark : {"“", "\"", "(", "["}) {
      if (!text.substr(0, begin).ends_with(mark)) continue;
      begin -= mark.size();
      break;
    }
  }
  return text.substr(begin, at - begin);
}

}  // namespace

Highlighter::Highlighter(const ParsedQuery& query) : impl_(std::make_unique<Impl>(query)) {}
Highlighter::~Highlighter() = default;
Highlighter::Highlighter(Highlighter&&) noexcept = default;

MarkedText Highlighter::mark(std::string_view text) const {
  MarkedText out;
  std::size_t done = 0;
  bool previous_marked = false;
  for (const TextToken& token : impl_->tokens(text)) {
    const std::string_view gap = text.substr(done, token.begin - done);
    const bool joined = previous_marked && token.marked &&
                        std::all_of(gap.begin(), gap.end(), [](char c) { return c == ' '; });
    append(out, gap, joined);
    append(out, text.substr(token.begin, token.end - token.begin), token.marked);
    previous_marked = token.marked;
    done = token.end;
  }
  append(out, text.substr(done), false);
  return out;
}

MarkedText Highlighter::snippet(std::string_view text, std::size_t characters) const {
  const std::vector<TextToken> tokens = impl_->tokens(text);
  const std::size_t bytes = characters * 4 / 3;  // Vietnamese takes 1.34 bytes a character
  const Window window = best_window(tokens, bytes);
  MarkedText out;
  if (window.begin >= window.end) return out;
  if (window.begin > 0) append(out, tokens[window.begin].after_break ? "… " : "…", false);
  append(out, opening_marks(text, tokens[window.begin].begin), false);
  for (std::size_t i = window.begin; i < window.end; ++i) {
    const TextToken& token = tokens[i];
    if (i > window.begin) {
      const std::string gap =
          on_one_line(text.substr(tokens[i - 1].end, token.begin - tokens[i - 1].end));
      append(out, gap, token.marked && tokens[i - 1].marked && gap == " ");
    }
    append(out, text.substr(token.begin, token.end - token.begin), token.marked);
  }
  if (window.end < tokens.size()) append(out, "…", false);
  return out;
}

}  // namespace traan
