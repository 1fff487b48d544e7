#include "searchd/language/query_abbreviations.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/syllable.h"
#include "searchd/language/query_nodes.h"

namespace traan {
namespace {

bool all_in_capitals(const TokenList& list) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!list.all_upper(i)) return false;
  }
  return true;
}

bool any_signed(const QueryRun& run, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    if (run.is_signed(i)) return true;
  }
  return false;
}

/// The words of the run with every abbreviation written out; empty when there is none.
std::vector<QueryNode> written_out(const QueryRun& run, const ReadingContext& context) {
  std::vector<QueryNode> out;
  bool any = false;
  for (std::size_t i = 0; i < run.size();) {
    std::size_t words = 1;
    const Abbreviation* found = clear_abbreviation(run, i, &words);
    if (!found || context.is_literal(run.bytes(i, i + 1).begin) || any_signed(run, i, i + words)) {
      out.push_back(run.word(i++));
      continue;
    }
    const Stretch at = run.bytes(i, i + words);
    QueryNode phrase = phrase_of(found->expansion_list()[0], at.begin, at.end);
    if (phrase.kind == QueryKind::word) out.push_back(phrase);
    std::ranges::move(phrase.parts, std::back_inserter(out));
    context.note("abbreviation", std::string(found->expansions), at.begin, at.end);
    any = true;
    i += words;
  }
  if (!any) out.clear();
  return out;
}

}  // namespace

const Abbreviation* clear_abbreviation(const QueryRun& run, std::size_t i, std::size_t* words) {
  const TokenList& list = run.tokens();
  const Abbreviation* found = abbreviation_at(list, i, words);
  if (!found || found->ambiguous) return nullptr;
  const bool may_be_word = list.size() > 1 && is_unmarked_syllable(list[i].folded);
  return may_be_word && all_in_capitals(list) ? nullptr : found;
}

QueryNode abbreviation_node(const QueryRun& run, std::size_t first, std::size_t end,
                            const Abbreviation& abbreviation) {
  std::vector<QueryNode> parts;
  parts.push_back(run.phrase(first, end));
  const Stretch at = run.bytes(first, end);
  for (const std::string_view expansion : abbreviation.expansion_list()) {
    parts.push_back(phrase_of(expansion, at.begin, at.end));
  }
  return group_node(QueryKind::any, std::move(parts));
}

QueryNode read_phrase(const QueryRun& run, const ReadingContext& context) {
  if (run.size() == 0) return {};
  std::vector<QueryNode> parts;
  parts.push_back(run.phrase(0, run.size()));
  if (run.size() > 1) {
    const Stretch at = run.bytes(0, run.size());
    context.note("phrase", at.begin, at.end);
  }
  parts.push_back(phrase_node(written_out(run, context)));
  return group_node(QueryKind::any, std::move(parts));
}

}  // namespace traan
