#include "searchd/language/query_run.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analyzers/spelling.h"
#include "analyzers/utf8.h"
#include "searchd/language/query_nodes.h"

namespace traan {
namespace {

constexpr std::size_t kShortestPrefix = 2;  // characters before `*`

std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool takes_meaning(WordMode mode) { return mode == WordMode::typed || mode == WordMode::text; }

}  // namespace

QueryRun::QueryRun(Stretch stretch, WordMode mode, const ReadingContext& context)
    : mode_(mode),
      decoded_(takes_meaning(mode) ? DecodedStretch(stretch, context)
                                   : DecodedStretch(stretch, context.query)),
      tokens_(decoded_.text()) {
  read_words(context);
}

void QueryRun::read_words(const ReadingContext& context) {
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    QueryWord word = word_of(tokens_[i]);
    if (mode_ == WordMode::exact) word.by_exact = true;
    if (mode_ == WordMode::loose) word.by_exact = false;
    signed_.push_back(!takes_meaning(mode_));
    if (mode_ != WordMode::text) read_signs(i, word);
    words_.push_back(std::move(word));
  }
  if (mode_ != WordMode::text) note_idle_stars(context);
  if (!context.lexicon || !takes_meaning(mode_)) return;
  std::vector<TypedWord> typed = typed_words(tokens_);
  for (std::size_t i = 0; i < typed.size(); ++i) typed[i].fixed = typed[i].fixed || signed_[i];
  for (const Correction& correction : correct_spelling(typed, *context.lexicon)) {
    const Stretch at = bytes(correction.word, correction.word + 1);
    context.note("correction", correction.to, at.begin, at.end);
  }
  restore(context, std::move(typed));
}

/// `=` and `~` directly before a word, `*` directly after it.
void QueryRun::read_signs(std::size_t i, QueryWord& word) {
  const Token token = tokens_[i];
  const std::string_view text = tokens_.original();
  const char before = token.begin > 0 ? text[token.begin - 1] : ' ';
  const bool begins = token.begin < 2 || is_space_before(text, token.begin - 1);
  if ((before == '=' || before == '~') && begins) {
    word.by_exact = before == '=';
    signed_.back() = true;
  }
  const bool star = token.end < text.size() && text[token.end] == '*';
  if (star && !is_word_at(text, token.end + 1) &&
      character_count(text.substr(token.begin, token.end - token.begin)) >= kShortestPrefix) {
    word.prefix = true;
    signed_.back() = true;
  }
}

void QueryRun::note_idle_stars(const ReadingContext& context) const {
  const std::string_view text = tokens_.original();
  for (std::size_t at = text.find('*'); at < text.size(); at = text.find('*', at + 1)) {
    bool used = false;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      used = used || (words_[i].prefix && tokens_[i].end == at);
    }
    const Stretch star = decoded_.origin(at, at + 1);
    if (!used) context.note("wildcard_ignored", star.begin, star.end);
  }
}

void QueryRun::restore(const ReadingContext& context, std::vector<TypedWord> typed) {
  const auto restored = restore_marks(typed, *context.lexicon);
  if (!restored) return;
  const auto changed = [&](std::size_t i) {
    return !signed_[i] && restored->terms[i] != tokens_[i].exact;
  };
  std::size_t first = 0, end = tokens_.size();
  while (first < end && !changed(first)) ++first;
  while (end > first && !changed(end - 1)) --end;
  if (first == end || context.is_literal(bytes(first, end).begin)) return;
  std::string said;
  for (std::size_t i = first; i < end; ++i) {
    if (i > first) said += tokens_.gap(i);
    said += changed(i) ? restored->terms[i] : std::string(tokens_.text(i));
    if (changed(i)) words_[i].restored = restored->terms[i];
  }
  const Stretch at = bytes(first, end);
  context.note("restored", std::move(said), at.begin, at.end);
}

QueryNode QueryRun::word(std::size_t i) const {
  const Stretch at = bytes(i, i + 1);
  return word_node(words_[i], at.begin, at.end);
}

QueryNode QueryRun::phrase(std::size_t first, std::size_t end) const {
  std::vector<QueryNode> words;
  for (std::size_t i = first; i < end; ++i) words.push_back(word(i));
  return phrase_node(std::move(words));
}

Stretch QueryRun::bytes(std::size_t first, std::size_t end) const {
  return decoded_.origin(tokens_[first].begin, tokens_[end - 1].end);
}

}  // namespace traan
