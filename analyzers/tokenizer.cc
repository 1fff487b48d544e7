#include "analyzers/tokenizer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kCacheEntries = 1 << 16;
constexpr char32_t kNumeroSign = 0x2116;

struct At {
  CharInfo info;
  std::uint32_t length;
  char32_t code_point;
};

At look(std::string_view text, std::size_t pos) {
  const Decoded d = decode_utf8(text, pos);
  return {char_info(d.code_point), d.length, d.code_point};
}

/// Of letters without their tone.
bool is_latin(char32_t letter) { return letter < 0x0250; }

std::uint64_t hash_bytes(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return hash;
}

Terms compute_terms(std::string_view word) {
  std::vector<CharInfo> letters;
  for (std::size_t pos = 0; pos < word.size();) {
    const At at = look(word, pos);
    pos += at.length;
    if (at.code_point == kNumeroSign) {
      letters.push_back(char_info(U'n'));
      letters.push_back(char_info(U'o'));
    } else if (at.info.cls != CharClass::ignorable) {
      letters.push_back(at.info);
    }
    if (letters.size() >= kMaxTermBytes) break;
  }
  Terms terms = word_terms(letters);
  terms.exact.resize(floor_border(terms.exact, kMaxTermBytes));
  terms.folded.resize(floor_border(terms.folded, kMaxTermBytes));
  return terms;
}

}  // namespace

TermCache::TermCache() : entries_(kCacheEntries) {}

TermCache::View TermCache::terms(std::string_view word) {
  const std::uint64_t hash = hash_bytes(word);
  Entry& entry = entries_[(hash ^ (hash >> 32)) % kCacheEntries];
  if (entry.raw_length != word.size() || word.empty() ||
      std::memcmp(entry.raw, word.data(), word.size()) != 0) {
    scratch_ = compute_terms(word);
    if (word.size() > sizeof entry.raw || scratch_.exact.size() > sizeof entry.exact ||
        scratch_.folded.size() > sizeof entry.folded) {
      return {scratch_.exact, scratch_.folded};
    }
    entry.raw_length = static_cast<std::uint8_t>(word.copy(entry.raw, sizeof entry.raw));
    entry.exact_length =
        static_cast<std::uint8_t>(scratch_.exact.copy(entry.exact, sizeof entry.exact));
    entry.folded_length =
        static_cast<std::uint8_t>(scratch_.folded.copy(entry.folded, sizeof entry.folded));
  }
  return {{entry.exact, entry.exact_length}, {entry.folded, entry.folded_length}};
}

TermCache& TermCache::of_thread() {
  thread_local TermCache cache;
  return cache;
}

Tokenizer::Tokenizer(const RepairedText& text)
    : repaired_(text), text_(text.text()), cache_(TermCache::of_thread()) {
  skip_number_at_head();
}

bool Tokenizer::next(Token& token) {
  token.before = skip_separators();
  if (pos_ >= text_.size()) return false;
  const std::size_t begin = pos_;
  const bool number = look(text_, begin).info.cls == CharClass::digit;
  initials_.clear();
  pos_ = number ? scan_number(begin) : scan_word(begin);
  const TermCache::View view = cache_.terms(initials_.empty() ? text_.substr(begin, pos_ - begin)
                                                              : std::string_view(initials_));
  token.begin = repaired_.original_begin(begin);
  token.end = repaired_.original_end(pos_);
  token.kind = number ? TokenKind::number : TokenKind::word;
  token.exact = view.exact;
  token.folded = view.folded;
  if (first_) token.before = Break::paragraph;
  first_ = false;
  return true;
}

/// Moves to the next token and says what was on the way.
Break Tokenizer::skip_separators() {
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
    const At at = look(text_, pos_);
    if (at.info.cls == CharClass::digit && line_ends > 0 && is_number_at_foot(pos_)) {
      pos_ = page_number_end(pos_);
      continue;
    }
    if (at.info.cls == CharClass::letter || at.info.cls == CharClass::digit ||
        at.code_point == kNumeroSign) {
      const bool starts = at.info.upper || at.info.cls == CharClass::digit;
      if (line_ends >= 2 && (starts || stop || semicolon)) return Break::paragraph;
      if (stop && ((space_after_stop && starts) || line_ends > 0)) return Break::sentence;
      if (semicolon && line_ends > 0) return Break::sentence;
      return Break::none;
    }
    if (c == '\n') ++line_ends;
    if (c == '.' || c == '!' || c == '?' || at.code_point == U'…') {
      stop = true;
      space_after_stop = false;
    } else if (c == ';') {
      semicolon = true;
    } else if (stop) {
      space_after_stop = space_after_stop || c == ' ' || c == '\n' || at.code_point == 0x00A0;
    }
    pos_ += at.length;
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
  std::size_t letters = 0;
  while (pos < text_.size()) {
    const At at = look(text_, pos);
    if (at.code_point == kNumeroSign) return pos == begin ? pos + at.length : pos;
    if (at.info.cls == CharClass::separator) break;
    letters += at.info.cls == CharClass::letter || at.info.cls == CharClass::digit ? 1 : 0;
    pos += at.length;
  }
  return letters == 1 ? scan_initials(begin, pos) : pos;
}

/// Single letters with dots between them are one token, without the dots: N.V.A is NVA.
std::size_t Tokenizer::scan_initials(std::size_t begin, std::size_t pos) {
  std::string joined(text_.substr(begin, pos - begin));
  const std::size_t first_end = pos;
  if (!is_latin(look(text_, begin).info.letter)) return pos;
  while (pos + 1 < text_.size() && text_[pos] == '.') {
    const At letter = look(text_, pos + 1);
    const std::size_t after = pos + 1 + letter.length;
    if (letter.info.cls != CharClass::letter || !is_latin(letter.info.letter)) break;
    if (after < text_.size() && look(text_, after).info.cls != CharClass::separator) break;
    joined.append(text_.substr(pos + 1, letter.length));
    pos = after;
  }
  if (pos != first_end) initials_ = std::move(joined);
  return pos;
}

std::size_t Tokenizer::scan_number(std::size_t pos) {
  while (pos < text_.size()) {
    const At at = look(text_, pos);
    if (at.info.cls == CharClass::digit || at.info.cls == CharClass::ignorable) {
      pos += at.length;
    } else if ((text_[pos] == '.' || text_[pos] == ',') && pos + 1 < text_.size() &&
               look(text_, pos + 1).info.cls == CharClass::digit) {
      ++pos;
    } else {
      break;
    }
  }
  return pos;
}

}  // namespace traan
