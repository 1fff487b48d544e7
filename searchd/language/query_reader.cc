#include "searchd/language/query_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analyzers/error.h"
#include "searchd/language/query_abbreviations.h"
#include "searchd/language/query_context.h"
#include "searchd/language/query_distribution.h"
#include "searchd/language/query_meaning.h"
#include "searchd/language/query_nodes.h"
#include "searchd/language/query_run.h"
#include "searchd/language/query_syntax.h"

namespace traan {
namespace {

/// How what is below an operator is to be read.
struct Mode {
  WordMode words = WordMode::typed;
  bool as_phrase = false;  // words next to each other: operands of positional operators
};

/// Reads the syntax tree of one query.
class TreeReader {
 public:
  TreeReader(const QuerySyntax& syntax, const ReadingContext& context)
      : syntax_(syntax), context_(context) {}

  QueryNode read() {
    QueryNode root = read_node(syntax_.root, {});
    if (node_count(root) > kMaxNodes) {
      throw Error(ErrorKind::bad_input,
                  "the query comes to more than " + std::to_string(kMaxNodes) + " parts");
    }
    return root;
  }

 private:
  QueryNode read_node(const SyntaxNode& node, Mode mode) {
    switch (node.kind) {
      case SyntaxKind::nothing:
        return {};
      case SyntaxKind::words:
        return mode.as_phrase ? read_operand(node, mode) : read_words(node, mode);
      case SyntaxKind::quote:
        return read_quote(node, mode);
      case SyntaxKind::field:
        return read_field(node);
      case SyntaxKind::zone:
        return read_zone(node, mode);
      case SyntaxKind::near:
      case SyntaxKind::before:
      case SyntaxKind::sentence:
      case SyntaxKind::paragraph:
        return read_positional(node, mode);
      case SyntaxKind::any:
        return group_node(QueryKind::any, read_parts(node, mode));
      case SyntaxKind::all:
        return read_all(node.parts, mode);
      case SyntaxKind::exclude:
      case SyntaxKind::exclude_next:
        return read_all({node}, mode);
      case SyntaxKind::exact:
        mode.words = WordMode::exact;
        return read_node(node.parts[0], mode);
      case SyntaxKind::loose:
        mode.words = WordMode::loose;
        return read_node(node.parts[0], mode);
    }
    return {};
  }

  std::vector<QueryNode> read_parts(const SyntaxNode& node, Mode mode) {
    std::vector<QueryNode> parts;
    for (const SyntaxNode& part : node.parts) parts.push_back(read_node(part, mode));
    return parts;
  }

  QueryNode read_all(const std::vector<SyntaxNode>& parts, Mode mode) {
    std::vector<QueryNode> wanted, excluded;
    for (const SyntaxNode& part : parts) {
      if (part.kind == SyntaxKind::exclude) {
        excluded.push_back(read_excluded(part.parts[0], mode));
      } else if (part.kind == SyntaxKind::exclude_next) {
        read_exclude_next(part.parts[0], mode, wanted, excluded);
      } else {
        wanted.push_back(read_node(part, mode));
      }
    }
    return without_node(group_node(QueryKind::all, std::move(wanted)),
                        group_node(QueryKind::any, std::move(excluded)));
  }

  static Stretch stretch_of(const SyntaxNode& node) {
    return {node.lexeme.inner_begin, node.lexeme.inner_end};
  }

  QueryNode read_words(const SyntaxNode& node, Mode mode) {
    const QueryRun run(stretch_of(node), mode.words, context_);
    note_person_names(run, context_);
    return all_of(read_meaning(run, context_), 0);
  }

  static QueryNode all_of(std::vector<MeaningItem> items, std::size_t first) {
    std::vector<QueryNode> parts;
    for (std::size_t i = first; i < items.size(); ++i) parts.push_back(std::move(items[i].node));
    return group_node(QueryKind::all, std::move(parts));
  }

  QueryNode read_operand(const SyntaxNode& node, Mode mode) {
    const QueryRun run(stretch_of(node), mode.words, context_);
    note_person_names(run, context_);
    return read_phrase(run, context_);
  }

  QueryNode read_quote(const SyntaxNode& node, Mode mode) {
    const QueryRun run(stretch_of(node), mode.words, context_);
    note_person_names(run, context_);
    if (run.size() == 0) context_.note("empty_phrase", node.lexeme.begin, node.lexeme.end);
    if (auto number = read_whole_number(run, context_)) return std::move(*number);
    QueryNode phrase = run.phrase(0, run.size());
    if (phrase.kind != QueryKind::phrase) return phrase;
    phrase.slop = node.lexeme.number;
    context_.note("phrase",
                  std::string(context_.query.substr(
                      node.lexeme.inner_begin, node.lexeme.inner_end - node.lexeme.inner_begin)),
                  node.lexeme.begin, node.lexeme.end);
    return phrase;
  }

  const FieldUse& use_of(const SyntaxNode& node) {
    const FieldUse& use = syntax_.fields[node.lexeme.field];
    std::ranges::copy(use.understood, std::back_inserter(context_.understood));
    return use;
  }

  QueryNode read_field(const SyntaxNode& node) { return use_of(node).node; }

  QueryNode read_zone(const SyntaxNode& node, Mode mode) {
    const ZoneKind zone = *use_of(node).zone;
    QueryNode inside = read_node(node.parts[0], mode);
    note_outside(inside);
    return distribution_.put_in_zone(zone, std::move(inside));
  }

  /// What a zone cannot hold is asked of the whole document.
  void note_outside(const QueryNode& node) {
    const bool outside = node.kind == QueryKind::filter || node.kind == QueryKind::date_range ||
                         node.kind == QueryKind::reference;
    if (outside) return context_.note("outside_zone", node.begin, node.end);
    for (const QueryNode& part : node.parts) note_outside(part);
  }

  QueryNode read_positional(const SyntaxNode& node, Mode mode) {
    static constexpr std::pair<SyntaxKind, QueryKind> kKinds[] = {
        {SyntaxKind::near, QueryKind::near},
        {SyntaxKind::before, QueryKind::before},
        {SyntaxKind::sentence, QueryKind::sentence},
        {SyntaxKind::paragraph, QueryKind::paragraph}};
    const auto* kind =
        std::ranges::find(kKinds, node.kind, &std::pair<SyntaxKind, QueryKind>::first);
    mode.as_phrase = true;
    return distribution_.place({kind->second, node.lexeme.number}, read_parts(node, mode));
  }

  /// Documents that have the words anywhere are no answer to `NOT thế chấp`: nearly all have both.
  QueryNode read_excluded(const SyntaxNode& node, Mode mode) {
    if (node.kind == SyntaxKind::words) {
      const QueryRun run(stretch_of(node), mode.words, context_);
      const std::size_t said = context_.understood.size();
      std::vector<MeaningItem> items = read_meaning(run, context_);
      if (items.size() == 1) return std::move(items[0].node);
      context_.understood.resize(said);
      return read_phrase(run, context_);
    }
    mode.as_phrase = true;
    return read_node(node, mode);
  }

  /// `-thế chấp vay`: the word at the sign, with those that the lexicon knows as one word with it.
  void read_exclude_next(const SyntaxNode& node, Mode mode, std::vector<QueryNode>& wanted,
                         std::vector<QueryNode>& excluded) {
    if (node.kind != SyntaxKind::words || mode.as_phrase) {
      excluded.push_back(read_excluded(node, mode));
      return;
    }
    const QueryRun run(stretch_of(node), mode.words, context_);
    std::vector<MeaningItem> items = read_meaning(run, context_);
    if (items.empty()) return;
    std::size_t taken = 1;
    while (taken < items.size() && is_compound(items[taken - 1], items[taken])) ++taken;
    QueryNode out =
        taken == 1 ? std::move(items[0].node) : run.phrase(items[0].first, items[taken - 1].end);
    context_.note("excluded", out.begin, out.end);
    excluded.push_back(std::move(out));
    wanted.push_back(all_of(std::move(items), taken));
  }

  bool is_compound(const MeaningItem& a, const MeaningItem& b) const {
    if (!context_.lexicon || !a.is_word || !b.is_word) return false;
    const auto number = [&](const QueryWord& word) {
      return context_.lexicon->find(word.restored.empty() ? word.exact : word.restored);
    };
    const auto first = number(a.node.word), second = number(b.node.word);
    return first && second && context_.lexicon->is_compound(*first, *second);
  }

  const QuerySyntax& syntax_;
  const ReadingContext& context_;
  Distribution distribution_;
};

void check_length(std::size_t size, std::size_t limit, std::string_view unit) {
  if (size <= limit) return;
  throw Error(ErrorKind::bad_input,
              "the query has more than " + std::to_string(limit) + " " + std::string(unit));
}

/// An operator in what is too long to have any.
void note_ignored_operators(const TokenList& list, const ReadingContext& context) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token token = list[i];
    const bool op = token.exact == "and" || token.exact == "or" || token.exact == "not";
    if (op && token.all_upper) return context.note("operator_ignored", token.begin, token.end);
  }
}

QueryNode read_long_text(const TokenList& list, const ReadingContext& context) {
  note_ignored_operators(list, context);
  const QueryRun run({0, context.query.size()}, WordMode::text, context);
  note_person_names(run, context);
  std::vector<QueryNode> parts;
  for (MeaningItem& item : read_meaning(run, context)) parts.push_back(std::move(item.node));
  return group_node(QueryKind::all, std::move(parts));
}

}  // namespace

ParsedQuery QueryReader::read(std::string_view text, const ReadingOptions& options) const {
  check_length(text.size(), kMaxPlainBytes, "bytes");
  const TokenList list(text);
  check_length(list.size(), kMaxPlainWords, "words");
  ParsedQuery query;
  const ReadingContext context{text, lexicon_, options.literal, query.understood};
  if (text.size() > kMaxOperatorBytes || list.size() > kMaxOperatorWords) {
    query.root = read_long_text(list, context);
  } else {
    const QuerySyntax syntax = parse_syntax(list);
    query.understood = syntax.understood;
    query.root = TreeReader(syntax, context).read();
  }
  std::ranges::stable_sort(query.understood, {}, &Understanding::begin);
  return query;
}

}  // namespace traan
