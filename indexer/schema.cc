#include "indexer/schema.h"

#include <algorithm>

#include "analyzers/judgment_number.h"
#include "analyzers/law_name.h"
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
    case FieldKind::topic:
      return {};
  }
  return {};
}

std::string pair_term(std::string_view prefix, std::uint16_t first, std::uint16_t second) {
  constexpr int kBits = 6, kPieces = 3;  // of a number, as characters from '0' on
  std::string term(prefix);
  for (const std::uint16_t number : {first, second}) {
    for (int piece = kPieces - 1; piece >= 0; --piece) {
      term += static_cast<char>('0' + ((number >> (piece * kBits)) & ((1 << kBits) - 1)));
    }
  }
  return term;
}

namespace {

/// "BLHS" of "BLHS-2015"; empty when there is no year.
std::string_view without_year(std::string_view law) {
  constexpr std::size_t kTail = 5;
  if (law.size() <= kTail || law.starts_with("DOC:")) return {};
  const std::string_view tail = law.substr(law.size() - kTail);
  const bool year = tail[0] == '-' && tail.find_first_not_of("0123456789", 1) == tail.npos;
  return year ? law.substr(0, law.size() - kTail) : std::string_view();
}

void add_law_levels(std::string_view law, std::string_view article,
                    std::vector<std::string>& terms) {
  std::string whole = make_term(kReferencePrefix, std::string(law) + std::string(article));
  const std::size_t law_end = kReferencePrefix.size() + law.size();
  while (whole.size() > law_end) {
    terms.push_back(whole);
    const std::size_t dot = whole.rfind('.');
    whole.resize(dot == std::string::npos || dot < law_end ? law_end : dot);
  }
  terms.push_back(whole);
}

}  // namespace

std::vector<std::string> reference_terms(const Reference& reference, std::string_view iso_date) {
  std::vector<std::string> terms;
  const std::string_view canonical = reference.canonical;
  switch (reference.type) {
    case ReferenceType::judgment_number:
    case ReferenceType::precedent:
    case ReferenceType::document:
      terms.push_back(make_term(kReferencePrefix, canonical));
      break;
    case ReferenceType::law: {
      const std::size_t article = canonical.rfind(":D");
      const std::string_view law = canonical.substr(0, article);
      if (law == "?") break;  // no law is named nearby
      add_law_levels(law, canonical.substr(article), terms);
      if (const std::string_view any = without_year(law); !any.empty()) {
        add_law_levels(any, canonical.substr(article), terms);
      } else if (const int year = law_in_force(law, iso_date)) {
        add_law_levels(std::string(law) + "-" + std::to_string(year), canonical.substr(article),
                       terms);
      }
      break;
    }
    case ReferenceType::court:
    case ReferenceType::date:
    case ReferenceType::money:
    case ReferenceType::name:
      break;
  }
  return terms;
}

const FieldSchema* find_field(std::string_view name) {
  for (const FieldSchema& field : kFields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

}  // namespace traan
