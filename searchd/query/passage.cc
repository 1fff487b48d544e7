#include "searchd/query/passage.h"

#include <algorithm>

#include "searchd/query/mark_window.h"

namespace traan {
namespace {

/// Says where a passage may begin for one marked word after another, ascending: at the beginning
/// of the word's sentence, or else a few words before the word.
class PassageBegins {
 public:
  PassageBegins(const MarkedWords& text, std::size_t bytes, bool sentences)
      : text_(text), bytes_(bytes), sentences_(sentences) {}

  std::uint32_t before(std::uint32_t word) {
    constexpr std::uint32_t kLead = 12;
    for (; next_ <= word; ++next_) {
      if (text_.words[next_].starts_sentence) sentence_ = next_;
    }
    if (sentences_ && text_.length(sentence_, word) <= bytes_ * 2 / 3) return sentence_;
    begin_ = std::max({begin_, sentence_, word > kLead ? word - kLead : 0});
    while (begin_ < word && text_.length(begin_, word) > bytes_ / 2) ++begin_;
    return begin_;
  }

 private:
  const MarkedWords& text_;
  const std::size_t bytes_;
  const bool sentences_;
  std::uint32_t next_ = 0, sentence_ = 0, begin_ = 0;
};

/// Whether word `i` is the number of an item ("2."), which belongs to what follows.
bool is_item_number(const MarkedWords& text, std::uint32_t i) {
  const char first = text.word(i).front();
  return text.is_border(i) && text.is_border(i + 1) && first >= '0' && first <= '9';
}

/// The last word before `end` that is marked, or 0.
std::uint32_t last_marked(const MarkedWords& text, std::uint32_t end) {
  const auto behind = text.mark_from(end);
  return behind == text.marks.begin() ? 0 : std::prev(behind)->word;
}

/// Where a passage from word `begin` on ends: with a sentence if one ends near `bytes` and no
/// marked word is lost by it.
std::uint32_t end_of(const MarkedWords& text, std::uint32_t begin, std::size_t bytes) {
  const std::size_t stretched = bytes * 6 / 5;
  std::uint32_t cut = begin + 1;
  while (cut < text.size() && text.length(begin, cut) <= bytes) ++cut;
  std::uint32_t end = cut;
  while (!text.is_border(end) && text.length(begin, end) <= stretched) ++end;
  const std::uint32_t least = std::max(begin, last_marked(text, cut)) + 1;
  if (!text.is_border(end)) end = cut;
  while (!text.is_border(end) && end > least) --end;
  if (!text.is_border(end) || text.length(begin, end - 1) < bytes / 2) return cut;
  return end < text.size() && end > least && is_item_number(text, end - 1) ? end - 1 : end;
}

/// A passage from word `begin` on, or from sentences before it where it would be short.
Passage fitted(const MarkedWords& text, std::uint32_t begin, std::size_t bytes) {
  Passage passage{begin, end_of(text, begin, bytes)};
  if (begin > 0 && is_item_number(text, begin - 1)) passage.begin = --begin;
  if (text.length(begin, passage.end - 1) >= bytes / 2) return passage;
  while (begin > 0 && text.length(begin - 1, passage.end - 1) <= bytes) {
    if (text.is_border(--begin)) passage.begin = begin;
  }
  return passage;
}

}  // namespace

std::vector<Passage> PassageFinder::find(std::size_t bytes) const {
  if (text_.words.empty()) return {};
  ShownParts shown(worths_.size(), false);
  const Passage one = best(bytes, shown);
  show(one, shown);
  if (!shows_all(shown)) {
    if (const auto passages = two(bytes); !passages.empty()) return passages;
  }
  return {one};
}

Passage PassageFinder::best(std::size_t bytes, const ShownParts& shown) const {
  constexpr std::uint64_t kSentencePercent = 110;
  std::uint64_t most = 0;
  std::uint32_t best = 0;
  for (const bool sentences : {true, false}) {
    MarkWindow window(text_, worths_, shown);
    PassageBegins begins(text_, bytes, sentences);
    for (const Mark& mark : text_.marks) {
      const std::uint32_t begin = begins.before(mark.word);
      window.move(begin, bytes);
      const std::uint64_t score = window.worth() * zone_percent(mark.word) *
                                  (text_.is_border(begin) ? kSentencePercent : 100);
      if (score <= most) continue;
      most = score;
      best = begin;
    }
  }
  return fitted(text_, best, bytes);
}

/// Nothing where they do not show all that is wanted.
std::vector<Passage> PassageFinder::two(std::size_t bytes) const {
  ShownParts shown(worths_.size(), false);
  Passage first = best(bytes / 2, shown);
  show(first, shown);
  Passage second = best(bytes / 2, shown);
  show(second, shown);
  if (!shows_all(shown)) return {};
  if (second.begin < first.begin) std::swap(first, second);
  if (second.begin > first.end) return {first, second};
  return {{first.begin, std::max(first.end, second.end)}};
}

void PassageFinder::show(const Passage& passage, ShownParts& shown) const {
  const auto end = text_.mark_from(passage.end);
  for (auto mark = text_.mark_from(passage.begin); mark != end; ++mark) shown[mark->part] = true;
}

bool PassageFinder::shows_all(const ShownParts& shown) const {
  return std::all_of(text_.marks.begin(), text_.marks.end(), [&](const Mark& mark) {
    return shown[mark.part] || !worths_[mark.part].wanted;
  });
}

/// What the court says and found tells more than who was there.
std::uint64_t PassageFinder::zone_percent(std::uint32_t word) const {
  constexpr std::uint64_t kPercent[] = {90, 105, 110, 100, 85};  // by ZoneKind
  const std::uint8_t zone = document_.zone(document_.text_begin() + word);
  return zone < std::size(kPercent) ? kPercent[zone] : 100;
}

}  // namespace traan
