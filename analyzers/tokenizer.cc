#include "analyzers/tokenizer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace traan {
namespace {

/// Words that take a number and are often written onto it.
bool takes_number(std::string_view folded) {
  constexpr std::array<std::string_view, 11> kWords = {
      "ngay", "thang", "nam", "so", "dieu", "khoan", "le", "al", "nq", "nd", "qd"};
  return std::find(kWords.begin(), kWords.end(), folded) != kWords.end();
}

constexpr int kCacheBits = 16;
constexpr char32_t kNumeroSign = 0x2116;

/// Of letters without their tone.
bool is_latin(char32_t letter) { return letter < 0x0250; }

/// The first eight of `size` bytes, zeros in place of what is missing.
std::uint64_t load_padded(const char* bytes, std::size_t size) {
  const auto load = [&](auto value, std::size_t at) {
    std::memcpy(&value, bytes + at, sizeof value);
    return std::uint64_t{value} << (8 * at);
  };
  if (size >= 8) return load(std::uint64_t{}, 0);
  if (size >= 4) return load(std::uint32_t{}, 0) | load(std::uint32_t{}, size - 4);
  if (size >= 2) return load(std::uint16_t{}, 0) | load(std::uint16_t{}, size - 2);
  return size == 1 ? load(std::uint8_t{}, 0) : 0;
}

/// Of a word of n bytes in three numbers of eight, the bits that are its own.
constexpr auto kKeyMasks = [] {
  std::array<std::array<std::uint64_t, 3>, TermCache::kLongestKey + 1> masks{};
  for (std::size_t size = 0; size < masks.size(); ++size) {
    for (std::size_t byte = 0; byte < size; ++byte) {
      masks[size][byte / 8] |= std::uint64_t{0xFF} << (8 * (byte % 8));
    }
  }
  return masks;
}();

std::uint64_t hash_parts(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  const std::uint64_t sum =
      a * 0x9E3779B97F4A7C15u + b * 0xBF58476D1CE4E5B9u + c * 0x94D049BB133111EBu;
  return (sum ^ (sum >> 32)) * 0x9E3779B97F4A7C15u;
}

Terms compute_terms(std::string_view word) {
  std::vector<CharInfo> letters;
  for (std::size_t pos = 0; pos < word.size();) {
    const Decoded d = decode_valid(word, pos);
    pos += d.length;
    const CharInfo info = char_info(d.code_point);
    if (d.code_point == kNumeroSign) {
      letters.push_back(char_info(U'n'));
      letters.push_back(char_info(U'o'));
    } else if (info.cls != CharClass::ignorable) {
      letters.push_back(info);
    }
    if (letters.size() >= kMaxTermBytes) break;
  }
  Terms terms = word_terms(letters);
  terms.exact.resize(floor_border(terms.exact, kMaxTermBytes));
  terms.folded.resize(floor_border(terms.folded, kMaxTermBytes));
  return terms;
}

}  // namespace

TermCache::TermCache() : entries_(std::size_t{1} << kCacheBits) {}

TermCache::View TermCache::terms(std::string_view word, const LexiconReader* lexicon,
                                 std::size_t readable) {
  const auto number = [&](std::string_view exact) {
    return lexicon ? lexicon->find(exact).value_or(kNoTerm) : kNoTerm;
  };
  if (word.size() > kLongestKey) {
    View view = compute(word);
    view.term = number(view.exact);
    return view;
  }
  // Three variables and no array: what was stored as words must not be loaded as a vector.
  std::uint64_t a, b, c;
  if (readable >= kLongestKey) {
    const auto& masks = kKeyMasks[word.size()];
    a = load_padded(word.data(), 8) & masks[0];
    b = load_padded(word.data() + 8, 8) & masks[1];
    c = load_padded(word.data() + 16, 8) & masks[2];
  } else {
    const auto part = [&](std::size_t at) {
      return word.size() > at ? load_padded(word.data() + at, word.size() - at) : 0;
    };
    a = part(0), b = part(8), c = part(16);
  }
  Entry& entry = entries_[hash_parts(a, b, c) >> (64 - kCacheBits)];
  if ((entry.a ^ a) != 0 || (entry.b ^ b) != 0 || (entry.c ^ c) != 0 ||
      entry.length != word.size()) {
    View view = compute(word);
    const std::size_t size = view.exact.size() + view.folded.size();
    if (size > sizeof entry.terms) {
      view.term = number(view.exact);
      return view;
    }
    entry.a = a;
    entry.b = b;
    entry.c = c;
    entry.lexicon = 0;
    entry.cues = view.cues;
    entry.length = static_cast<std::uint8_t>(word.size());
    entry.exact_length = static_cast<std::uint8_t>(view.exact.size());
    entry.folded_length = static_cast<std::uint8_t>(view.folded.size());
    std::memcpy(entry.terms, view.exact.data(), size);
  }
  const std::string_view exact(entry.terms, entry.exact_length);
  const std::uint32_t serial = lexicon ? lexicon->serial() : 0;
  if (entry.lexicon != serial || serial == 0) {
    entry.term = number(exact);
    entry.lexicon = serial;
  }
  return {exact, {entry.terms + entry.exact_length, entry.folded_length}, entry.cues, entry.term};
}

TermCache::View TermCache::compute(std::string_view word) {
  const Terms terms = compute_terms(word);
  char* const folded = scratch_.data() + terms.exact.copy(scratch_.data(), kMaxTermBytes);
  const std::size_t size = terms.folded.copy(folded, kMaxTermBytes);
  return {{scratch_.data(), terms.exact.size()}, {folded, size}, cues_of(terms.folded), kNoTerm};
}

TermCache& TermCache::of_thread() {
  thread_local TermCache cache;
  return cache;
}

Tokenizer::Tokenizer(const RepairedText& text, const LexiconReader* lexicon)
    : original_(text),
      text_(text.text()),
      table_(CharTable::instance()),
      cache_(TermCache::of_thread()),
      lexicon_(lexicon) {
  skip_number_at_head();
}

bool Tokenizer::next(Token& token) {
  token.before = skip_separators();
  if (pos_ >= text_.size()) return false;
  const std::size_t begin = pos_;
  const std::uint8_t first = bits_at(begin);
  const bool number = (first & CharBits::kDigit) != 0;
  initials_.clear();
  any_lower_ = false;
  pos_ = number ? scan_number(begin) : scan_word(begin);
  if (!number) pos_ = end_before_number(begin);
  const TermCache::View view = initials_.empty() ? cache_.terms(text_.substr(begin, pos_ - begin),
                                                                lexicon_, text_.size() - begin)
                                                 : cache_.terms(initials_, lexicon_);
  token.begin = original_.begin(begin);
  token.end = original_.end(pos_);
  token.kind = number ? TokenKind::number : TokenKind::word;
  token.starts_upper = (first & CharBits::kUpper) != 0;
  token.all_upper = !any_lower_;
  token.exact = view.exact;
  token.folded = view.folded;
  token.cues = static_cast<Cues>(view.cues | (number ? Cue::kNumber : 0) |
                                 (token.starts_upper ? Cue::kCapital : 0));
  token.term = view.term;
  if (first_) token.before = Break::paragraph;
  first_ = false;
  return true;
}

/// A number written onto the word before it (năm2021, số12, Điều5) is a token of its own.
std::size_t Tokenizer::end_before_number(std::size_t begin) {
  const char last = text_[pos_ - 1];
  if (last >= 'A' && last <= 'z') return pos_;  // most often
  std::size_t end = pos_;
  for (std::size_t at = pos_; at > begin;) {
    at = floor_border(text_, at - 1);
    const std::uint8_t bits = bits_at(at);
    if ((bits & CharBits::kDigit) != 0) {
      end = at;
    } else if ((bits & CharBits::kLetter) != 0) {
      break;
    }
  }
  if (end == pos_ || !initials_.empty()) return pos_;
  const std::string_view word = text_.substr(begin, end - begin);
  return takes_number(cache_.terms(word).folded) ? end : pos_;
}

bool Tokenizer::begins_token(std::size_t pos) const {
  return (bits_at(pos) & (CharBits::kLetter | CharBits::kDigit)) != 0 ||
         decode_valid(text_, pos).code_point == kNumeroSign;
}

/// Moves to the next token and says what was on the way.
Break Tokenizer::skip_separators() {
  if (pos_ + 1 < text_.size() && text_[pos_] == ' ' && begins_token(pos_ + 1)) {  // most often
    ++pos_;
    return Break::none;
  }
  int line_ends = 0;
  bool stop = false, semicolon = false, space_after_stop = false;
  while (pos_ < text_.size()) {
    const char c = text_[pos_];
    if (c == '\f') {
      ++pos_;
      skip_number_at_head();
      line_ends = std::max(line_ends, 1);
      continue;
    }
    const std::uint8_t bits = bits_at(pos_);
    if ((bits & CharBits::kDigit) != 0 && line_ends > 0 && is_number_at_foot(pos_)) {
      pos_ = page_number_end(pos_);
      continue;
    }
    if (begins_token(pos_)) {
      const bool starts = (bits & (CharBits::kUpper | CharBits::kDigit)) != 0;
      if (line_ends >= 2 && (starts || stop || semicolon)) return Break::paragraph;
      if (stop && ((space_after_stop && starts) || line_ends > 0)) return Break::sentence;
      if (semicolon && line_ends > 0) return Break::sentence;
      return Break::none;
    }
    const Decoded d = decode_valid(text_, pos_);
    if (c == '\n') ++line_ends;
    if (c == '.' || c == '!' || c == '?' || d.code_point == U'…') {
      stop = true;
      space_after_stop = false;
    } else if (c == ';') {
      semicolon = true;
    } else if (stop) {
      space_after_stop = space_after_stop || c == ' ' || c == '\n' || d.code_point == 0x00A0;
    }
    pos_ += d.length;
  }
  return Break::none;
}

/// The end of a number of a page that stands alone on its line at `pos`, or `pos`.
std::size_t Tokenizer::page_number_end(std::size_t pos) const {
  constexpr std::size_t kLongestPageNumber = 4;
  std::size_t end = pos;
  while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
  if (end == pos || end - pos > kLongestPageNumber) return pos;
  const std::size_t digits_end = end;
  while (end < text_.size() && text_[end] == ' ') ++end;
  const bool alone = end < text_.size() && (text_[end] == '\n' || text_[end] == '\f');
  return alone ? digits_end : pos;
}

/// A page may begin with its number, which is not part of any sentence.
void Tokenizer::skip_number_at_head() {
  const std::size_t begin = std::min(text_.find_first_not_of(" \n", pos_), text_.size());
  const std::size_t end = page_number_end(begin);
  if (end != begin) pos_ = end;
}

/// A page may end with its number: at `pos`, the first thing of a line, with nothing after it.
bool Tokenizer::is_number_at_foot(std::size_t pos) const {
  const std::size_t end = page_number_end(pos);
  if (end == pos) return false;
  const std::size_t next = text_.find_first_not_of(" \n", end);
  return next != std::string_view::npos && text_[next] == '\f';
}

std::size_t Tokenizer::scan_word(std::size_t pos) {
  const std::size_t begin = pos;
  while (pos < text_.size()) {
    const Decoded d = decode_valid(text_, pos);
    const std::uint8_t bits = table_[d.code_point];
    if ((bits & CharBits::kWord) == 0) {
      if (d.code_point == kNumeroSign && pos == begin) return pos + d.length;
      break;
    }
    any_lower_ |= (bits & (CharBits::kLetter | CharBits::kUpper)) == CharBits::kLetter;
    pos += d.length;
  }
  const bool dot = pos < text_.size() && text_[pos] == '.';
  return dot && is_one_letter(begin, pos) ? scan_initials(begin, pos) : pos;
}

/// Whether there is one letter or digit, maybe with marks.
bool Tokenizer::is_one_letter(std::size_t begin, std::size_t end) const {
  std::size_t count = 0;
  for (std::size_t pos = begin; pos < end && count < 2;) {
    count += (bits_at(pos) & (CharBits::kLetter | CharBits::kDigit)) != 0 ? 1 : 0;
    pos += decode_valid(text_, pos).length;
  }
  return count == 1;
}

/// Single letters with dots between them are one token, without the dots: N.V.A is NVA.
std::size_t Tokenizer::scan_initials(std::size_t begin, std::size_t pos) {
  const auto is_latin_letter = [&](std::size_t at) {
    const CharInfo info = char_info(decode_valid(text_, at).code_point);
    return info.cls == CharClass::letter && is_latin(info.letter);
  };
  if (pos + 1 >= text_.size() || text_[pos] != '.' || !is_latin_letter(begin)) return pos;
  std::string joined(text_.substr(begin, pos - begin));
  const std::size_t first_end = pos;
  while (pos + 1 < text_.size() && text_[pos] == '.' && is_latin_letter(pos + 1)) {
    const std::size_t length = decode_valid(text_, pos + 1).length, after = pos + 1 + length;
    if (after < text_.size() && (bits_at(after) & CharBits::kWord) != 0) break;
    any_lower_ |= (bits_at(pos + 1) & CharBits::kUpper) == 0;
    joined.append(text_.substr(pos + 1, length));
    pos = after;
  }
  if (pos != first_end) initials_ = std::move(joined);
  return pos;
}

std::size_t Tokenizer::scan_number(std::size_t pos) {
  while (pos < text_.size()) {
    const Decoded d = decode_valid(text_, pos);
    if ((table_[d.code_point] & (CharBits::kDigit | CharBits::kIgnorable)) != 0) {
      pos += d.length;
    } else if ((d.code_point == U'.' || d.code_point == U',') && pos + 1 < text_.size() &&
               (bits_at(pos + 1) & CharBits::kDigit) != 0) {
      ++pos;
    } else {
      break;
    }
  }
  return pos;
}

}  // namespace traan
