#include "analyzers/legacy_runs.h"

#include <algorithm>
#include <span>
#include <string>

#include "analyzers/legacy_letters.h"
#include "analyzers/legacy_words.h"
#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

/// Lines longer than this are no prose.
constexpr std::size_t kLongestLine = 1 << 20;
/// A pass may open the way for another; texts made for it are left alone.
constexpr int kMostPasses = 8;
constexpr int kEnough = 2;

/// Units [begin, end) become one letter.
struct Change {
  std::size_t begin, end;
  char32_t letter;
};

struct Conversion {
  LegacyKind kind = LegacyKind::none;
  int weight = 0;
  std::uint64_t words = 0;
  std::vector<Change> changes;
};

LegacyLine units_of(std::string_view text, std::size_t begin, std::size_t end) {
  LegacyLine line;
  line.reserve(end - begin);
  while (begin < end) {
    const Decoded d = decode_utf8(text, begin);
    line.push_back({d.code_point, begin, begin + d.length});
    begin += d.length;
  }
  return line;
}

void convert_word(const LegacyLine& line, const LegacyWord& word, Conversion& out) {
  std::size_t at = word.begin;
  const std::size_t before = out.changes.size();
  for (std::size_t i = 0; i < word.letters.size(); ++i) {
    const std::size_t next = at + word.widths[i];
    if (word.widths[i] > 1 || line[at].c != word.letters[i]) {
      out.changes.push_back({at, next, word.letters[i]});
    }
    at = next;
  }
  out.words += out.changes.size() > before ? 1 : 0;
}

/// How many words beyond `from` (towards `step`) still belong to the run: ambiguous ones, with a
/// few ASCII words between.
std::size_t run_edge(std::span<const LegacyWord> words, std::size_t from, int step) {
  constexpr int kMostNeutral = 3;
  std::size_t edge = from;
  int neutral = 0;
  for (auto i = static_cast<std::ptrdiff_t>(from) + step;
       i >= 0 && i < static_cast<std::ptrdiff_t>(words.size()) && neutral <= kMostNeutral;
       i += step) {
    const LegacyWord& word = words[static_cast<std::size_t>(i)];
    if (word.stays_at_edge) break;
    const bool ambiguous = word.fit == LegacyFit::ambiguous;
    neutral = ambiguous ? 0 : neutral + 1;
    if (ambiguous) edge = static_cast<std::size_t>(i);
  }
  return edge;
}

/// A stretch of words without a breaker: a run, when there is enough to tell it by.
void judge_stretch(const LegacyLine& line, std::span<const LegacyWord> words, Conversion& out) {
  int weight = 0, telltales = 0;
  bool own_letter = false, frequent = false;
  std::size_t first = words.size(), last = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    weight += words[i].weight;
    if (words[i].fit != LegacyFit::telltale) continue;
    ++telltales;
    own_letter = own_letter || words[i].has_own_letter;
    frequent = frequent || words[i].is_frequent;
    first = std::min(first, i);
    last = i;
  }
  // Pairs of vowels that no syllable has ("aù", "oâ") tell VNI too, if not one alone in a rare
  // word.
  const bool told = out.kind != LegacyKind::vni || own_letter || frequent || telltales > 1;
  if (first == words.size() || weight < kEnough || !told) return;
  out.weight += weight;
  const std::size_t begin = run_edge(words, first, -1), end = run_edge(words, last, 1);
  for (std::size_t i = begin; i <= end; ++i) {
    if (words[i].fit != LegacyFit::neutral) convert_word(line, words[i], out);
  }
}

Conversion find_runs(const LegacyLine& line, LegacyKind kind) {
  Conversion out;
  out.kind = kind;
  const std::vector<LegacyWord> words = legacy_words(line, kind);
  const auto is_breaker = [](const LegacyWord& w) { return w.fit == LegacyFit::breaker; };
  for (auto begin = words.begin(); begin != words.end();) {
    const auto end = std::find_if(begin, words.end(), is_breaker);
    if (begin != end) judge_stretch(line, {begin, end}, out);
    begin = end == words.end() ? end : end + 1;
  }
  return out;
}

/// A character of UTF-8 that was read as Windows-1252, byte by byte.
struct Misread {
  char32_t letter = 0;
  std::size_t width = 0;  // units; 0 when there is none
  bool strong = false;    // with a sign that follows no letter in good text
  bool lost = false;      // its last byte, which Windows-1252 does not have, is U+FFFD
};

bool is_expected(char32_t c) {
  if (c == 0xA0 || (c >= 0x2013 && c <= 0x2026)) return true;
  const CharInfo info = char_info(c);
  return c >= 0xC0 && info.cls == CharClass::letter && info.base < 0x80;
}

/// Quotes, dashes and dots, which good text has behind any letter.
bool is_punctuation(char32_t c) { return c >= 0x2013 && c <= 0x2026; }

Misread misread_at(const LegacyLine& line, std::size_t at) {
  const int lead = cp1252_byte(line[at].c);
  if (lead < 0xC3 || lead > 0xE2) return {};
  const std::size_t width = lead < 0xE0 ? 2 : 3;
  if (at + width > line.size()) return {};
  std::string bytes(1, static_cast<char>(lead));
  bool strong = lead == 0xC4 || lead == 0xC5 || lead == 0xC6;
  for (std::size_t i = 1; i < width; ++i) {
    const char32_t c = line[at + i].c;
    if (i == 2 && lead == 0xE1 && line[at + 1].c == 0xBB && c == kReplacement)
      return {0, width, true, true};
    const int byte = cp1252_byte(c);
    if (byte < 0x80 || byte > 0xBF) return {};
    strong = strong || (byte > 0xA0 && byte != 0xBB) || c == U'€' || c == U'™' || c < 0xA0 ||
             (width == 3 && byte < 0xA0 && !is_punctuation(c));
    bytes += static_cast<char>(byte);
  }
  const Decoded d = decode_utf8(bytes, 0);
  if (!d.valid || d.length != width || !is_expected(d.code_point)) return {};
  return {d.code_point, width, strong, false};
}

/// Finds the one letter that a lost byte can have been, judged by its word.
bool find_lost(std::u32string& letters, std::size_t at, char32_t second) {
  char32_t found = 0;
  for (const char32_t last : {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
    letters[at] = 0x1E00 + ((second & 0x3F) - 0x38) * 0x40 + (last & 0x3F);
    if (char_info(letters[at]).upper || !is_pronounceable(letters)) continue;
    if (found != 0) return false;
    found = letters[at];
  }
  if (found != 0) letters[at] = found;
  return found != 0;
}

/// Reads the word (or sign) at `at` of misread UTF-8; returns where to go on.
std::size_t read_misread_word(const LegacyLine& line, std::size_t at, Conversion& out) {
  std::u32string letters;
  std::vector<Change> changes;
  bool strong = false;
  std::size_t lost = 0;  // one more than its place
  char32_t second = 0;
  std::size_t end = at;
  while (end < line.size()) {
    const Misread m = misread_at(line, end);
    const char32_t c = m.width > 0 ? m.letter : line[end].c;
    if (!m.lost && !is_legacy_word_part(c, LegacyKind::utf8)) break;
    if (m.lost && lost > 0) return end + 1;
    if (m.lost) lost = letters.size() + 1;
    if (m.lost) second = line[end + 1].c;
    strong = strong || m.strong;
    if (m.width > 0) changes.push_back({end, end + m.width, c});
    letters += c;
    end += std::max<std::size_t>(m.width, 1);
  }
  if (end == at) {
    const Misread m = misread_at(line, at);
    if (m.width == 3) out.changes.push_back({at, at + 3, m.letter});
    return at + std::max<std::size_t>(m.width, 1);
  }
  if (changes.empty() || mark_follows(line, end)) return end;
  if (lost > 0) {
    if (letters.size() > 8 || !find_lost(letters, lost - 1, second)) return end;
    for (Change& change : changes) {
      if (change.letter == 0) change.letter = letters[lost - 1];
    }
  }
  const bool lone = letters == U"đ" || letters == U"Đ";
  if (!lone && !is_pronounceable(letters)) return end;
  out.weight += strong ? kEnough : 0;
  ++out.words;
  out.changes.insert(out.changes.end(), changes.begin(), changes.end());
  return end;
}

Conversion find_misread_utf8(const LegacyLine& line) {
  Conversion out;
  out.kind = LegacyKind::utf8;
  for (std::size_t i = 0; i < line.size();) i = read_misread_word(line, i, out);
  if (out.weight < kEnough) out.changes.clear();
  return out;
}

Conversion best_conversion(const LegacyLine& line) {
  Conversion utf8 = find_misread_utf8(line);
  if (!utf8.changes.empty()) return utf8;
  Conversion tcvn3 = find_runs(line, LegacyKind::tcvn3), vni = find_runs(line, LegacyKind::vni);
  return vni.weight > tcvn3.weight ? std::move(vni) : std::move(tcvn3);
}

void apply(const Conversion& conversion, LegacyLine& line) {
  LegacyLine out;
  out.reserve(line.size());
  std::size_t at = 0;
  const auto copy_to = [&](std::size_t end) {
    for (; at < end; ++at) out.push_back(line[at]);
  };
  for (const Change& change : conversion.changes) {
    copy_to(change.begin);
    out.push_back(
        {change.letter, line[change.begin].begin, line[change.end - 1].end, conversion.kind});
    at = change.end;
  }
  copy_to(line.size());
  line = std::move(out);
}

/// Where the next character stands that a line has to be judged for; text.size() without one.
std::size_t next_lead(std::string_view text, std::size_t pos) {
  for (; pos + 1 < text.size(); ++pos) {
    const auto lead = static_cast<unsigned char>(text[pos]);
    if (lead != 0xC2 && lead != 0xC3) continue;  // U+0080–00FF
    const char32_t c = decode_valid(text, pos).code_point;
    const char32_t before = pos > 0 ? static_cast<unsigned char>(text[pos - 1]) : 0u;
    if (is_legacy_lead(c) || is_vni_pair(before, c)) return pos;
  }
  return text.size();
}

void repair_line(std::string_view text, std::size_t begin, std::size_t end, LegacyEdits& out) {
  LegacyLine line = units_of(text, begin, end);
  std::array<std::uint64_t, 4> words{};
  int pass = 0;
  for (; pass < kMostPasses; ++pass) {
    const Conversion conversion = best_conversion(line);
    if (conversion.changes.empty()) break;
    words[static_cast<std::size_t>(conversion.kind)] += conversion.words;
    apply(conversion, line);
  }
  if (pass == kMostPasses) return;
  for (std::size_t i = 0; i < words.size(); ++i) out.words[i] += words[i];
  for (const LegacyUnit& unit : line) {
    if (unit.changed != LegacyKind::none) out.edits.push_back({unit.begin, unit.end, unit.c});
  }
}

}  // namespace

LegacyEdits find_legacy_runs(std::string_view text, std::size_t from) {
  LegacyEdits out;
  for (std::size_t pos = next_lead(text, from); pos < text.size(); pos = next_lead(text, pos)) {
    const std::size_t before = text.substr(0, pos).find_last_of('\n');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', pos), text.size());
    if (end - begin <= kLongestLine) repair_line(text, begin, end, out);
    pos = end;
  }
  return out;
}

}  // namespace traan
