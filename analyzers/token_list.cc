#include "analyzers/token_list.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>

#include "analyzers/utf8.h"

namespace traan {
namespace {

constexpr std::size_t kMostTerms = 2 * kMaxTermBytes + TermCache::kReadableTerms;  // of a token
constexpr std::size_t kMostBytes = 0x7FFF'FFFF;  // terms may need twice the bytes
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

/// The value of a number of at most nine digits and nothing else; -1 for any other token.
int value_of(const Token& token) {
  constexpr std::size_t kMostDigits = 9;
  int value = -1;
  if (token.kind != TokenKind::number || token.folded.size() > kMostDigits) return -1;
  const char* const digits_end = token.folded.data() + token.folded.size();
  const auto [end, error] = std::from_chars(token.folded.data(), digits_end, value);
  return error == std::errc() && end == digits_end ? value : -1;
}

}  // namespace

TokenList::TokenList(std::string_view original, const LexiconReader* lexicon)
    : original_(original.substr(0, floor_border(original, kMostBytes))) {
  const RepairedText text(original_);
  read(text, lexicon);
}

TokenList::TokenList(const RepairedText& text, std::string_view original,
                     const LexiconReader* lexicon)
    : original_(original) {
  read(text, lexicon);
}

void TokenList::read(const RepairedText& text, const LexiconReader* lexicon) {
  tokens_.reserve(original_.size() / 6);
  cues_.reserve(original_.size() / 6);
  terms_.resize(original_.size() * 2 + kMostTerms);
  Tokenizer tokenizer(text, lexicon);
  Token token;
  while (tokenizer.next(token)) add(token);
}

/// The folded term stands behind the exact one, as TermCache has them.
void TokenList::add(const Token& token) {
  const std::size_t at = terms_size_, size = token.exact.size() + token.folded.size();
  if (at + kMostTerms > terms_.size()) terms_.resize(2 * terms_.size() + kMostTerms);
  std::memcpy(&terms_[at], token.exact.data(), TermCache::kReadableTerms);
  if (size > TermCache::kReadableTerms) std::memcpy(&terms_[at], token.exact.data(), size);
  terms_size_ += size;
  tokens_.push_back({static_cast<std::uint32_t>(token.begin), static_cast<std::uint32_t>(token.end),
                     static_cast<std::uint32_t>(at), value_of(token), token.term,
                     static_cast<std::uint8_t>(token.exact.size()),
                     static_cast<std::uint8_t>(token.folded.size()), token.kind, token.before,
                     token.all_upper});
  cues_.push_back(token.cues);
}

std::size_t TokenList::next(std::size_t i, Cues wanted) const {
  constexpr std::size_t kAtOnce = 4;
  const std::uint64_t mask = wanted * 0x0001'0001'0001'0001u;
  for (; i + kAtOnce <= cues_.size(); i += kAtOnce) {
    std::uint64_t four = 0;
    std::memcpy(&four, &cues_[i], sizeof four);
    four &= mask;
    if (four != 0) return i + static_cast<std::size_t>(std::countr_zero(four)) / 16;
  }
  while (i < cues_.size() && (cues_[i] & wanted) == 0) ++i;
  return i;
}

std::string_view TokenList::text(std::size_t i) const {
  return original_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
}

std::string_view TokenList::gap(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : tokens_[i - 1].end;
  const std::size_t end = i < tokens_.size() ? tokens_[i].begin : original_.size();
  return original_.substr(begin, end - begin);
}

bool TokenList::folded_at(std::size_t i, std::string_view words) const {
  for (; i < size(); ++i) {
    const std::string_view word = (*this)[i].folded;
    if (word.size() > words.size() || !words.starts_with(word)) return false;
    words.remove_prefix(word.size());
    if (words.empty()) return true;
    if (words[0] != ' ') return false;
    words.remove_prefix(1);
  }
  return false;
}

bool TokenList::starts_line(std::size_t i) const {
  return i == 0 || gap(i).find_first_of("\n\f") != std::string_view::npos;
}

std::string_view trim_gap(std::string_view gap) {
  const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  for (;;) {
    if (!gap.empty() && blank(gap.front())) {
      gap.remove_prefix(1);
    } else if (!gap.empty() && blank(gap.back())) {
      gap.remove_suffix(1);
    } else if (gap.starts_with(kNoBreakSpace)) {
      gap.remove_prefix(kNoBreakSpace.size());
    } else if (gap.ends_with(kNoBreakSpace)) {
      gap.remove_suffix(kNoBreakSpace.size());
    } else {
      return gap;
    }
  }
}

bool is_space_gap(std::string_view gap) { return !gap.empty() && trim_gap(gap).empty(); }

bool is_dash_gap(std::string_view gap) {
  constexpr std::array<std::string_view, 7> kDashes = {"-", "‐", "‑", "‒", "–", "—", "−"};
  return std::find(kDashes.begin(), kDashes.end(), trim_gap(gap)) != kDashes.end();
}

bool is_slash_gap(std::string_view gap) {
  const std::string_view sign = trim_gap(gap);
  return sign == "/" || sign == "\\" || sign == "⁄" || sign == "∕";
}

std::string lower_spelling(const TokenList& list, std::size_t i) {
  const RepairedText repaired(list.text(i));
  const std::string_view text = repaired.text();
  std::string lower, folded;
  for (std::size_t pos = 0; pos < text.size();) {
    const Decoded d = decode_utf8(text, pos);
    pos += d.length;
    append_utf8(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(d.code_point))));
    append_utf8(folded, char_info(d.code_point).base);
  }
  // Where only the tone moved, the letters are the same: take the term.
  return folded == list[i].folded ? std::string(list[i].exact) : lower;
}

namespace {

template <typename Case>
std::string with_first_letter(std::string_view word, Case change) {
  std::string out;
  if (word.empty()) return out;
  const Decoded d = decode_utf8(word, 0);
  append_utf8(out, static_cast<char32_t>(change(static_cast<UChar32>(d.code_point))));
  return out.append(word.substr(d.length));
}

}  // namespace

std::string upper_spelling(std::string_view word) {
  std::string out;
  for (std::size_t pos = 0; pos < word.size();) {
    const Decoded d = decode_utf8(word, pos);
    append_utf8(out, static_cast<char32_t>(u_toupper(static_cast<UChar32>(d.code_point))));
    pos += d.length;
  }
  return out;
}

std::string capitalised(std::string_view word) { return with_first_letter(word, u_toupper); }

std::string uncapitalised(std::string_view word) { return with_first_letter(word, u_tolower); }

}  // namespace traan
