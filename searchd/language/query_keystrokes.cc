#include "searchd/language/query_keystrokes.h"

#include "analyzers/keystrokes.h"

namespace traan {
namespace {

/// The words between the white space that decode_query() keeps.
std::vector<Stretch> words_of(std::string_view text) {
  const auto blank = [&](std::size_t i) {
    return text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r');
  };
  std::vector<Stretch> words;
  for (std::size_t pos = 0; pos < text.size();) {
    if (blank(pos)) {
      ++pos;
      continue;
    }
    const std::size_t begin = pos;
    while (pos < text.size() && !blank(pos)) ++pos;
    words.push_back({begin, pos});
  }
  return words;
}

std::string_view slice(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
}

bool is_sign(char c) {
  return std::string_view("\",;:!)]}({[/'.?*~=").find(c) != std::string_view::npos;
}

}  // namespace

DecodedStretch::DecodedStretch(Stretch stretch, std::string_view query)
    : stretch_(stretch), text_(slice(query, stretch)) {}

DecodedStretch::DecodedStretch(Stretch stretch, const ReadingContext& context) : stretch_(stretch) {
  const std::string_view typed = slice(context.query, stretch);
  const IsKnownTerm is_known = [&](std::string_view word) {
    return context.lexicon && context.lexicon->find_folded(word).has_value();
  };
  const auto decoded = decode_query(typed, is_known);
  const std::vector<Stretch> before = words_of(typed);
  const std::vector<Stretch> after = decoded ? words_of(*decoded) : before;
  if (!decoded || before.size() != after.size()) {
    text_ = typed;
  } else {
    add_words(typed, before, *decoded, after, context);
  }
}

void DecodedStretch::add_words(std::string_view typed, const std::vector<Stretch>& before,
                               std::string_view decoded, const std::vector<Stretch>& after,
                               const ReadingContext& context) {
  const auto changed = [&](std::size_t i) {
    return i < before.size() && slice(typed, before[i]) != slice(decoded, after[i]) &&
           typed[before[i].begin] != '=';
  };
  std::size_t done = 0;  // of `typed`
  for (std::size_t i = 0; i < before.size();) {
    if (!changed(i)) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (changed(end)) ++end;
    const Stretch origin{stretch_.begin + before[i].begin, stretch_.begin + before[end - 1].end};
    if (!context.is_literal(origin.begin)) {
      const std::size_t said_from = text_.size() + before[i].begin - done;
      for (std::size_t word = i; word < end; ++word) {
        text_ += typed.substr(done, before[word].begin - done);
        add_edit(typed, before[word], slice(decoded, after[word]));
        done = before[word].end;
      }
      context.note("keystrokes", text_.substr(said_from), origin.begin, origin.end);
    }
    i = end;
  }
  text_ += typed.substr(done);
}

/// Signs around the word are not part of what was decoded.
void DecodedStretch::add_edit(std::string_view typed, Stretch before, std::string_view decoded) {
  const std::string_view word = slice(typed, before);
  std::size_t head = 0, tail = 0;
  const std::size_t shorter = std::min(word.size(), decoded.size());
  while (head < shorter && word[head] == decoded[head] && is_sign(word[head])) ++head;
  while (head + tail < shorter &&
         word[word.size() - 1 - tail] == decoded[decoded.size() - 1 - tail] &&
         is_sign(word[word.size() - 1 - tail])) {
    ++tail;
  }
  edits_.push_back({{text_.size() + head, text_.size() + decoded.size() - tail},
                    {stretch_.begin + before.begin + head, stretch_.begin + before.end - tail}});
  text_ += decoded;
}

Stretch DecodedStretch::origin(std::size_t begin, std::size_t end) const {
  Stretch out{stretch_.begin + begin, stretch_.begin + end};
  for (const Edit& edit : edits_) {
    if (edit.now.end <= begin) out.begin = edit.typed.end + (begin - edit.now.end);
    if (edit.now.begin <= begin && begin < edit.now.end) out.begin = edit.typed.begin;
    if (edit.now.end <= end) out.end = edit.typed.end + (end - edit.now.end);
    if (edit.now.begin < end && end < edit.now.end) out.end = edit.typed.end;
  }
  return out;
}

}  // namespace traan
