#include "indexer/schema.h"

#include <algorithm>

#include "analyzers/judgment_number.h"
#include "analyzers/precedent_number.h"
#include "analyzers/tokenizer.h"
#include "analyzers/utf8.h"

namespace traan {

std::string make_term(std::string_view prefix, std::string_view value) {
  constexpr std::size_t kXapianLimit = 245;
  std::string term(prefix);
  term += value.substr(0, floor_border(value, kXapianLimit - prefix.size()));
  return term;
}

namespace {

/// A text's words with single spaces between them, canonical and without marks.
Terms words_key(std::string_view text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  Terms key;
  for (Token token; tokenizer.next(token);) {
    if (!key.exact.empty()) {
      key.exact += ' ';
      key.folded += ' ';
    }
    key.exact += token.exact;
    key.folded += token.folded;
  }
  return key;
}

std::vector<std::string> name_terms(std::string_view prefix, std::string_view name) {
  const Terms key = words_key(name);
  std::vector<std::string> terms = {make_term(prefix, key.exact)};
  if (key.folded != key.exact) terms.push_back(make_term(prefix, key.folded));
  return terms;
}

/// The canonical forms of a judgment number, the most telling first, then the words as written.
std::vector<std::string> number_terms(std::string_view prefix, std::string_view value,
                                      std::string_view iso_date) {
  std::vector<std::string> terms;
  for (const JudgmentNumber& number : find_judgment_numbers(value)) {
    terms.push_back(make_term(prefix, number.canonical));
  }
  for (const PrecedentNumber& number : find_precedent_numbers(value)) {
    terms.push_back(make_term(prefix, number.canonical));
  }
  const bool bare = value.find_first_not_of("0123456789") == std::string_view::npos;
  if (bare && !iso_date.empty()) {
    const std::string_view digits =
        value.substr(std::min(value.find_first_not_of('0'), value.size() - 1));
    terms.push_back(
        make_term(prefix, "NUMDATE:" + std::string(digits) + "@" + std::string(iso_date)));
  }
  terms.push_back(make_term(prefix, words_key(value).exact));
  return terms;
}

}  // namespace

std::vector<std::string> field_terms(const FieldSchema& field, std::string_view value,
                                     std::string_view iso_date) {
  if (value.empty()) return {};
  switch (field.kind) {
    case FieldKind::identifier:
    case FieldKind::vocabulary:
      return {make_term(field.prefix, value)};
    case FieldKind::name:
      return name_terms(field.prefix, value);
    case FieldKind::number:
      return number_terms(field.prefix, value, iso_date);
    case FieldKind::text:
      return {};
  }
  return {};
}

const FieldSchema* find_field(std::string_view name) {
  for (const FieldSchema& field : kFields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

}  // namespace traan
