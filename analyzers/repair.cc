#include "analyzers/repair.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/composition.h"
#include "analyzers/legacy_letters.h"
#include "analyzers/legacy_runs.h"
#include "analyzers/letters.h"
#include "analyzers/utf8.h"

namespace traan {
namespace {

/// Letters that stand where another was meant, whatever is around them.
char32_t intended_letter(char32_t c) {
  switch (c) {
    case 0x01A2:
      return U'Ư';
    case 0x01A3:
      return U'ư';
    case 0x00D0:
    case 0x0189:
      return U'Đ';
    case 0x00F0:
    case 0x0256:
      return U'đ';
    case 0x01CD:
      return U'Ă';
    case 0x01CE:
      return U'ă';
    case 0x0114:
      return U'Ê';
    case 0x0115:
      return U'ê';
    case 0x014E:
      return U'Ô';
    case 0x014F:
      return U'ô';
    default:
      return c;
  }
}

/// Cyrillic and Greek letters with a Latin twin, and the glyph codes that some
/// PDF fonts give for U+1EA0–1EF9 (a constant shift), ư and ĩ. Meant only
/// inside a word that has Latin letters.
char32_t latin_twin(char32_t c) {
  constexpr char32_t kGlyphShift = 0x1EA0 - 0x04A4;
  if (c >= 0x04A4 && c <= 0x04FD) return c + kGlyphShift;
  if (c == 0x046D) return U'ư';
  if (c == 0x01AD) return U'ĩ';
  if (c == 0x0131) return U'i';
  if (c == 0x03BC) return 0x00B5;  // µ, à in TCVN3
  constexpr std::u32string_view kForeign = U"аеорсухіАВЕКМНОРСТУХІοΑΒΕΗΙΚΜΝΟΡΤΥΧ";
  constexpr std::u32string_view kLatin = U"aeopcyxiABEKMHOPCTYXIoABEHIKMNOPTYX";
  const std::size_t at = kForeign.find(c);
  return at == std::u32string_view::npos ? c : kLatin[at];
}

/// What TCVN3 and VNI write Đ as. In a code in capitals (Q§-UBND, HNGÑ) it stands alone, without
/// anything else to tell the encoding by.
bool is_legacy_d(char32_t c) { return c == 0x00A7 || c == 0x00D1; }

bool is_ascii_capital(char32_t c) { return c >= U'A' && c <= U'Z'; }

/// No letter has more; composing is not linear in the marks.
constexpr std::size_t kMostMarks = 16;

constexpr std::size_t npos = std::u32string_view::npos;
bool is_combining(char32_t c) { return c >= 0x0300 && c <= 0x036F && c != 0x034F; }

bool is_word_part(char32_t c) {
  const CharClass cls = char_info(c).cls;
  return cls != CharClass::separator && cls != CharClass::digit;
}

bool ends_in_latin_word(std::string_view text) {
  for (std::size_t end = text.size(); end > 0;) {
    const std::size_t begin = floor_border(text, end - 1);
    const char32_t c = decode_utf8(text, begin).code_point;
    if (!is_word_part(c)) break;
    if (is_latin(c)) return true;
    end = begin;
  }
  return false;
}

constexpr std::size_t kLongestSyllable = 8;

/// The letters that `text` begins with, a few more than a syllable has at most.
std::u32string first_letters(std::string_view text) {
  std::u32string letters;
  for (std::size_t pos = 0; pos < text.size() && letters.size() <= kLongestSyllable;) {
    const Decoded d = decode_utf8(text, pos);
    if (!is_word_part(d.code_point)) break;
    letters += d.code_point;
    pos += d.length;
  }
  return letters;
}

/// … and ends with.
std::u32string last_letters(std::string_view text) {
  std::u32string letters;
  for (std::size_t end = text.size(); end > 0 && letters.size() <= kLongestSyllable;) {
    const std::size_t begin = floor_border(text, end - 1);
    const char32_t c = decode_utf8(text, begin).code_point;
    if (!is_word_part(c)) break;
    letters.insert(0, 1, c);
    end = begin;
  }
  return letters;
}

/// Whether `c` may begin something to repair: decides without a look around,
/// for speed.
bool is_suspect(char32_t c) {
  return is_combining(c) || intended_letter(c) != c || c == 0x01AD || c == 0x0131 ||
         is_legacy_d(c) || (c >= 0x0370 && c <= 0x04FF);
}

/// The first position from `pos` on whose character has to be looked at: one that is ill-formed,
/// suspect, or may be of a legacy run, or one of the few that are too rare to be told at once.
std::size_t find_suspect(std::string_view text, std::size_t pos) {
  static const std::array<bool, 0x800> kTold = [] {
    std::array<bool, 0x800> told{};
    for (char32_t c = 0; c < told.size(); ++c) told[c] = is_suspect(c) || is_legacy_lead(c);
    return told;
  }();
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  while (pos < text.size()) {
    const unsigned lead = byte(pos);
    if (lead < 0x80) {
      ++pos;
    } else if (lead >= 0xC2 && lead < 0xE0) {
      if (!follows(pos + 1)) break;
      const char32_t c = (lead & 0x1F) << 6 | (byte(pos + 1) & 0x3Fu);
      if (kTold[c] || (pos > 0 && is_vni_pair(byte(pos - 1), c))) break;
      pos += 2;
    } else if (lead > 0xE0 && lead < 0xF0 && lead != 0xED) {
      if (!follows(pos + 1) || !follows(pos + 2)) break;
      pos += 3;
    } else {
      break;
    }
  }
  return pos;
}

}  // namespace

RepairReport& RepairReport::operator+=(const RepairReport& more) {
  invalid_utf8 += more.invalid_utf8;
  look_alikes += more.look_alikes;
  composed += more.composed;
  detached_marks += more.detached_marks;
  tcvn3_words += more.tcvn3_words;
  vni_words += more.vni_words;
  misread_utf8_words += more.misread_utf8_words;
  return *this;
}

RepairedText::RepairedText(std::string_view original)
    : original_(original), legacy_from_(original.npos) {
  repair();
}

void RepairedText::repair() {
  for (std::size_t pos = find_suspect(original_, 0); pos < original_.size();
       pos = find_suspect(original_, pos)) {
    const Decoded d = decode_utf8(original_, pos);
    if (!d.valid) {
      ++report_.invalid_utf8;
      replace(pos, pos + d.length, std::u32string_view(&kReplacement, 1));
      pos += d.length;
    } else if (is_suspect(d.code_point)) {
      pos = repair_at(pos);
      // What comes next may have another letter before it now.
      const bool changed = pos == copied_ && pos < original_.size();
      if (changed && is_vni_pair(static_cast<unsigned char>(repaired_.back()),
                                 decode_utf8(original_, pos).code_point)) {
        note_legacy_lead(repaired_.size());
      }
    } else {
      const char32_t before = pos > 0 ? static_cast<unsigned char>(original_[pos - 1]) : 0u;
      if (is_legacy_lead(d.code_point) || is_vni_pair(before, d.code_point)) {
        note_legacy_lead(repaired_.size() + pos - copied_);
      }
      pos += d.length;
    }
  }
  if (!edits_.empty()) repaired_.append(original_.substr(copied_));
  if (legacy_from_ != original_.npos) repair_legacy_runs();
}

void RepairedText::note_legacy_lead(std::size_t pos) { legacy_from_ = std::min(legacy_from_, pos); }

/// Runs in other encodings are judged when letters and marks are in order, so
/// their edits are made to text(): each is taken back to the original through
/// the edits that are there already.
void RepairedText::repair_legacy_runs() {
  const std::string_view before = text();
  const LegacyEdits found = find_legacy_runs(before, legacy_from_);
  if (found.edits.empty()) return;
  report_.tcvn3_words += found.words[static_cast<std::size_t>(LegacyKind::tcvn3)];
  report_.vni_words += found.words[static_cast<std::size_t>(LegacyKind::vni)];
  report_.misread_utf8_words += found.words[static_cast<std::size_t>(LegacyKind::utf8)];

  std::string out;
  std::vector<Edit> edits;
  std::size_t copied = 0;
  auto earlier = edits_.begin();
  const auto keep_until = [&](std::size_t end) {
    for (; earlier != edits_.end() && earlier->end <= end; ++earlier) {
      edits.push_back({earlier->begin - copied + out.size(), earlier->end - copied + out.size(),
                       earlier->original_begin, earlier->original_end});
    }
  };
  for (const LegacyEdit& edit : found.edits) {
    keep_until(edit.begin);
    std::size_t end = edit.end;
    for (; earlier != edits_.end() && earlier->begin < edit.end; ++earlier) {
      end = std::max(end, earlier->end);  // it put a space behind the letter, too
    }
    out.append(before.substr(copied, edit.begin - copied));
    const std::size_t at = out.size();
    append_utf8(out, edit.letter);
    out.append(before.substr(edit.end, end - edit.end));
    edits.push_back({at, out.size(), original_begin(edit.begin), original_end(end)});
    copied = end;
  }
  keep_until(before.size());
  out.append(before.substr(copied));
  repaired_ = std::move(out);
  edits_ = std::move(edits);
}

/// Whether the word around `at` has a Latin letter. Each word is looked at
/// once.
bool RepairedText::in_latin_word(std::size_t at) {
  if (at < word_end_) return word_is_latin_;
  std::size_t begin = at;
  while (begin > std::max(word_end_, copied_)) {
    const std::size_t before = floor_border(original_, begin - 1);
    const Decoded d = decode_utf8(original_, before);
    if (before + d.length != begin || !is_word_part(d.code_point)) break;  // ill-formed, or no word
    begin = before;
  }
  // Where the word goes on before the last repair, it counts as it is now.
  word_is_latin_ = begin == copied_ && ends_in_latin_word(repaired_);
  for (word_end_ = begin; word_end_ < original_.size();) {
    const Decoded d = decode_utf8(original_, word_end_);
    if (!is_word_part(d.code_point)) break;
    word_is_latin_ = word_is_latin_ || is_latin(intended_letter(d.code_point));
    word_end_ += d.length;
  }
  return word_is_latin_;
}

/// What the character at `at` will be, unless that depends on the one before it; a space at the
/// end.
char32_t RepairedText::letter_after(std::size_t at) {
  if (at >= original_.size()) return U' ';
  const Decoded decoded = decode_utf8(original_, at);
  std::size_t next = at + decoded.length;
  if (next < original_.size() && original_[next] == ' ') ++next;  // the mark may be set apart
  const bool marked =
      next < original_.size() && is_combining(decode_utf8(original_, next).code_point);
  const bool barred_d = is_legacy_d(decoded.code_point) || decoded.code_point == 0x00D0;
  if (barred_d && !marked) return decoded.code_point;
  // The word is looked at again when its turn comes: it may have a letter more before it then.
  const std::size_t word_end = word_end_;
  const bool word_is_latin = word_is_latin_;
  const char32_t meant = meant_letter(at);
  word_end_ = word_end;
  word_is_latin_ = word_is_latin;
  if (!marked) return meant;
  const CharInfo info = char_info(meant);  // with a mark more it may come apart
  return info.upper ? static_cast<char32_t>(u_toupper(static_cast<UChar32>(info.base))) : info.base;
}

/// The letter that is meant by the one at `at`, judged by the word around it.
char32_t RepairedText::meant_letter(std::size_t at) {
  const Decoded decoded = decode_utf8(original_, at);
  const char32_t letter = decoded.code_point;
  // What stands before, as it is by now: a letter may have been a look-alike.
  const std::string_view done =
      at == copied_ ? std::string_view(repaired_) : original_.substr(0, at);
  const char before = done.empty() ? ' ' : done.back();
  if (is_legacy_d(letter)) {
    const char32_t after = letter_after(at + decoded.length);
    const bool vowel_follows = is_vowel(char_info(after).base);
    const bool code = is_ascii_capital(static_cast<unsigned char>(before))
                          ? letter == 0x00A7 || !vowel_follows
                          : letter == 0x00A7 && is_ascii_capital(after) &&
                                static_cast<unsigned char>(before) < 0x80;
    return code ? U'Đ' : letter;
  }
  if (letter == 0x00D0 && before >= 'a' && before <= 'z') return U'é';  // TCVN3: xÐt
  const char32_t meant = intended_letter(letter);
  if (meant == letter && latin_twin(letter) != letter && in_latin_word(at)) {
    return latin_twin(letter);
  }
  return meant;
}

/// Where the letter stands that the mark at `at` belongs to: just before it, or
/// before one space when the mark is a Vietnamese one and the letter a vowel.
/// `at` itself when there is none.
std::size_t RepairedText::letter_of_mark(std::size_t at, char32_t mark) const {
  if (at <= copied_) return at;
  std::size_t begin = floor_border(original_, at - 1);
  const bool detached = original_[begin] == ' ' && is_vietnamese_mark(mark) && begin > copied_;
  if (detached) begin = floor_border(original_, begin - 1);
  const CharInfo letter = char_info(decode_utf8(original_, begin).code_point);
  const bool fits = letter.cls == CharClass::letter && (!detached || is_vowel(letter.base));
  return fits ? begin : at;
}

/// Repairs the letter and marks around the suspect character at `pos`; returns
/// where to go on.
std::size_t RepairedText::repair_at(std::size_t pos) {
  const Decoded first = decode_utf8(original_, pos);
  std::size_t begin = pos;
  if (is_combining(first.code_point)) begin = letter_of_mark(pos, first.code_point);
  if (begin == pos && is_combining(first.code_point)) return pos + first.length;

  const Decoded letter = decode_utf8(original_, begin);
  std::u32string cluster(1, meant_letter(begin));
  report_.look_alikes += cluster[0] != letter.code_point ? 1 : 0;
  bool detached = false;
  std::size_t end = begin + letter.length;
  while (end < original_.size() && cluster.size() <= kMostMarks) {
    const bool space = original_[end] == ' ' && end + 1 < original_.size();
    const Decoded mark = decode_utf8(original_, end + (space ? 1 : 0));
    const bool taken =
        space ? is_vietnamese_mark(mark.code_point) && is_vowel(char_info(cluster[0]).base)
              : is_combining(mark.code_point);
    if (!taken) break;
    detached = detached || space;
    cluster += mark.code_point;
    end += mark.length + (space ? 1 : 0);
  }
  const bool with_marks = cluster.size() > 1;
  if (with_marks) {
    if (const char32_t vowel = compose_vowel(cluster)) {
      cluster.assign(1, vowel);
    } else {
      cluster = compose(cluster);
    }
    ++report_.composed;
    report_.detached_marks += detached ? 1 : 0;
  } else if (cluster[0] == letter.code_point) {
    if (is_legacy_lead(letter.code_point)) note_legacy_lead(repaired_.size() + begin - copied_);
    return end;
  }
  if (with_marks) end = repair_space_after(begin, end, detached, cluster);
  replace(begin, end, cluster);
  return end;
}

/// Whether a letter of the text has its mark in it. Where others have theirs behind them, the text
/// is in no normal form, and what wrote it put spaces in wrong places, too.
bool RepairedText::has_composed_letter() {
  if (has_composed_letter_) return *has_composed_letter_;
  has_composed_letter_ = false;
  for (std::size_t pos = 0; pos < original_.size(); ++pos) {
    const auto lead = static_cast<unsigned char>(original_[pos]);
    if (lead != 0xE1 && (lead < 0xC3 || lead > 0xC6)) continue;  // where no such letter begins
    const CharInfo info = char_info(decode_utf8(original_, pos).code_point);
    const bool marked = info.base != info.letter || info.tone != Tone::none;
    if (info.cls == CharClass::letter && marked && info.letter != U'đ') {
      has_composed_letter_ = true;
      break;
    }
  }
  return *has_composed_letter_;
}

/// A space that is in the wrong place around a letter with marks: "bi ̣cáo" is "bị cáo", "tiề n" is
/// "tiền". Adds the space to `cluster`, or returns the end behind the one to drop.
std::size_t RepairedText::repair_space_after(std::size_t begin, std::size_t end, bool detached,
                                             std::u32string& cluster) {
  constexpr std::array<std::u32string_view, 13> kEnds = {
      U"n", U"ng", U"nh", U"m", U"c", U"ch", U"p", U"t", U"u", U"i", U"o", U"y", U"h"};
  if (!detached) {  // most often there is nothing to do: find that out first
    const bool space = end + 1 < original_.size() && original_[end] == ' ';
    if (!space || std::string_view("nmcptuioyh").find(original_[end + 1]) == original_.npos)
      return end;
    if (!has_composed_letter()) return end;  // plain NFD
  }
  constexpr std::size_t kMostBefore = 16;  // bytes
  std::string before = repaired_.substr(repaired_.size() - std::min(repaired_.size(), kMostBefore));
  before += original_.substr(copied_, begin - copied_);
  if (detached) {
    const std::u32string after = first_letters(original_.substr(end));
    const std::u32string word = last_letters(before) + cluster;
    const bool apart = !after.empty() && is_pronounceable(word) && !is_pronounceable(word + after);
    if (apart) cluster += U' ';
    if (!after.empty() || end + 1 >= original_.size() || original_[end] != ' ') return end;
  }
  const std::u32string rest = first_letters(original_.substr(end + 1));
  if (std::find(kEnds.begin(), kEnds.end(), rest) == kEnds.end()) return end;
  return is_pronounceable(last_letters(before) + cluster + rest) ? end + 1 : end;
}

void RepairedText::replace(std::size_t begin, std::size_t end, std::u32string_view with) {
  repaired_.append(original_.substr(copied_, begin - copied_));
  const std::size_t at = repaired_.size();
  for (const char32_t c : with) {
    // Composed of marks, too: NFD gives what NFC gives.
    const char32_t before = repaired_.empty() ? 0u : static_cast<unsigned char>(repaired_.back());
    if (is_legacy_lead(c) || is_vni_pair(before, c)) note_legacy_lead(repaired_.size());
    append_utf8(repaired_, c);
  }
  edits_.push_back({at, repaired_.size(), begin, end});
  copied_ = end;
}

std::size_t RepairedText::original_begin(std::size_t pos) const {
  const auto after = std::upper_bound(edits_.begin(), edits_.end(), pos,
                                      [](std::size_t p, const Edit& e) { return p < e.begin; });
  if (after == edits_.begin()) return pos;
  const Edit& edit = *std::prev(after);
  return pos < edit.end ? edit.original_begin : pos - edit.end + edit.original_end;
}

std::size_t RepairedText::original_end(std::size_t pos) const {
  const auto after = std::lower_bound(edits_.begin(), edits_.end(), pos,
                                      [](const Edit& e, std::size_t p) { return e.begin < p; });
  if (after == edits_.begin()) return pos;
  const Edit& edit = *std::prev(after);
  return pos <= edit.end ? edit.original_end : pos - edit.end + edit.original_end;
}

}  // namespace traan
