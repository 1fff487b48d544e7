#include "searchd/language/query_references.h"

#include <algorithm>
#include <string>
#include <utility>

#include "searchd/language/query_nodes.h"

namespace traan {
namespace {

constexpr int kFirstPrecedentYear = 2016, kLastPrecedentYear = 2035;

QueryNode reference_node(QueryNode typed) {
  QueryNode node;
  node.kind = QueryKind::reference;
  node.begin = typed.begin;
  node.end = typed.end;
  // One word alone, as the 4 of "án lệ số 4", stands everywhere.
  if (typed.kind == QueryKind::phrase) node.parts.push_back(std::move(typed));
  return node;
}

/// Words of the phrase, without where they stand.
std::vector<std::string> words_of(const QueryNode& phrase) {
  std::vector<std::string> words;
  if (phrase.kind == QueryKind::word) words.push_back(phrase.word.term());
  for (const QueryNode& part : phrase.parts) words.push_back(part.word.term());
  return words;
}

/// Another way to write it, unless it is there already.
void add_spelling(QueryNode& node, std::string_view spelling, bool by_exact) {
  QueryNode phrase = phrase_of(spelling, node.begin, node.end);
  for (QueryNode& word : phrase.parts) word.word.by_exact = by_exact || word.word.by_exact;
  const auto same = [&](const QueryNode& part) { return words_of(part) == words_of(phrase); };
  if (std::ranges::none_of(node.parts, same)) node.parts.push_back(std::move(phrase));
}

/// The document that has the number, and those that refer to it.
void add_number(QueryNode& node, ReferenceType type, const std::string& canonical) {
  node.own_terms.push_back(make_term(find_field("number")->prefix, canonical));
  node.terms.push_back(node.own_terms.back());
  for (std::string& term : reference_terms({type, canonical})) node.terms.push_back(term);
}

}  // namespace

QueryNode judgment_reference(const JudgmentNumber& number, QueryNode typed) {
  QueryNode node = reference_node(std::move(typed));
  add_number(node, ReferenceType::judgment_number, number.canonical);
  if (number.kind == JudgmentNumberKind::dated) return node;
  const std::string plain = number.canonical.substr(number.canonical.find(':') + 1);
  std::string joined = plain;
  std::erase(joined, '-');
  for (const std::string& spelling : {plain, joined}) {
    add_spelling(node, spelling, true);
    if (number.number < 10) add_spelling(node, "0" + spelling, true);
  }
  return node;
}

QueryNode precedent_reference(const PrecedentNumber& number, QueryNode typed) {
  QueryNode node = reference_node(std::move(typed));
  add_number(node, ReferenceType::precedent, number.canonical);
  const std::string bare = "AL:" + std::to_string(number.number);
  if (number.year == 0) {
    for (int year = kFirstPrecedentYear; year <= kLastPrecedentYear; ++year) {
      add_number(node, ReferenceType::precedent, bare + "/" + std::to_string(year));
    }
    return node;
  }
  for (std::string& term : reference_terms({ReferenceType::precedent, bare})) {
    node.terms.push_back(std::move(term));
  }
  const std::string plain = number.canonical.substr(number.canonical.find(':') + 1) + "/AL";
  add_spelling(node, plain, true);
  if (number.number < 10) add_spelling(node, "0" + plain, true);
  return node;
}

QueryNode document_reference(const DocumentNumber& number, QueryNode typed) {
  QueryNode node = reference_node(std::move(typed));
  node.terms = reference_terms({ReferenceType::document, number.canonical});
  return node;
}

QueryNode law_reference(const LawCitation& citation, QueryNode typed, bool unmarked) {
  if (citation.law == "?") return {};
  QueryNode node = reference_node(std::move(typed));
  const auto add = [&](const LawCitation& meant) {
    // The first is the most telling; the article's own term finds its clauses and points too.
    node.terms.push_back(reference_terms({ReferenceType::law, meant.canonical()}).front());
  };
  add(citation);
  if (unmarked && citation.point == "d") {
    LawCitation other = citation;
    other.point = "đ";
    add(other);
  }
  return node;
}

QueryNode court_reference(const CourtName& court, QueryNode typed) {
  QueryNode node = reference_node(std::move(typed));
  node.terms = field_terms(*find_field("court"), court.published());
  add_spelling(node, court.published(), false);
  return node;
}

}  // namespace traan
