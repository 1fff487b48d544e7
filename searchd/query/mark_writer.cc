#include "searchd/query/mark_writer.h"

#include <algorithm>
#include <string>

#include "analyzers/utf8.h"
#include "searchd/query/one_line.h"

namespace traan {
namespace {

constexpr std::string_view kLeftOut = "…";

/// Goes through a text's words and says which are marked.
class MarkCursor {
 public:
  MarkCursor(const MarkedWords& text, std::uint32_t word)
      : at_(text.mark_from(word)), end_(text.marks.end()) {}

  /// Words in rising order, from the first on.
  void move(std::uint32_t word) {
    const bool follows = marked_ && word == word_ + 1;
    word_ = word;
    marked_ = joined_ = false;
    for (; at_ != end_ && at_->word <= word; ++at_) {
      marked_ = true;
      joined_ = joined_ || (follows && at_->joined);
    }
    follows_ = follows && marked_;
  }
  bool marked() const { return marked_; }
  /// Whether the gap before the word is marked, too.
  bool marks_gap(std::string_view gap) const {
    return joined_ ||
           (follows_ && (gap == "/" || gap == "-" || gap.find_first_not_of(' ') == gap.npos));
  }

 private:
  std::span<const Mark>::iterator at_, end_;
  std::uint32_t word_ = 0;
  bool marked_ = false, follows_ = false, joined_ = false;
};

/// What no one wrote as a word may be as long as a text.
std::string word_on_one_line(std::string_view word) {
  constexpr std::size_t kLongest = 200;
  if (word.size() <= kLongest) return on_one_line(word);
  return on_one_line(word.substr(0, floor_border(word, kLongest))).append(kLeftOut);
}

void write_passage(const MarkedWords& text, const Passage& passage, MarkedText& out) {
  append_piece(out, opening_marks(text.gap(passage.begin)), false);
  MarkCursor cursor(text, passage.begin);
  for (std::uint32_t i = passage.begin; i < passage.end; ++i) {
    cursor.move(i);
    if (i > passage.begin) {
      const std::string gap = gap_on_one_line(text.gap(i));
      append_piece(out, gap, cursor.marks_gap(gap));
    }
    append_piece(out, word_on_one_line(text.word(i)), cursor.marked());
  }
  if (text.is_border(passage.end)) append_piece(out, closing_marks(text.gap(passage.end)), false);
}

}  // namespace

MarkedText write_text(const MarkedWords& text) {
  MarkedText out;
  std::size_t done = 0;
  const auto write_to = [&](std::size_t end, bool marked) {
    append_piece(out, text.text.substr(done, end - done), marked);
    done = end;
  };
  MarkCursor cursor(text, 0);
  for (const Mark& mark : text.marks) {
    const TextWord& word = text.words[mark.word];
    if (word.end <= done) continue;  // another part's mark of the same word
    cursor.move(mark.word);
    write_to(word.begin, cursor.marks_gap(text.gap(mark.word)));
    write_to(word.end, true);
  }
  write_to(text.text.size(), false);
  return out;
}

MarkedText write_passages(const MarkedWords& text, std::span<const Passage> passages) {
  MarkedText out;
  for (const Passage& passage : passages) {
    const bool first = &passage == &passages.front();
    if (passage.begin > 0) {
      append_piece(out, first ? "" : " ", false);
      append_piece(out, kLeftOut, false);
      append_piece(out, !first || text.is_border(passage.begin) ? " " : "", false);
    }
    write_passage(text, passage, out);
  }
  if (passages.empty() || passages.back().end == text.size()) return out;
  append_piece(out, text.is_border(passages.back().end) ? " " : "", false);
  append_piece(out, kLeftOut, false);
  return out;
}

}  // namespace traan
