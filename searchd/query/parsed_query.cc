#include "searchd/query/parsed_query.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzers/error.h"
#include "analyzers/judgment_number.h"
#include "analyzers/precedent_number.h"
#include "analyzers/tokenizer.h"
#include "indexer/schema.h"

namespace traan {
namespace {

/// A word of the query and where it stands.
struct TypedWord {
  QueryWord word;
  std::size_t begin, end;
};

/// A stretch of the query, inside quotes or outside.
struct Stretch {
  std::size_t begin, end;
  bool quoted;
};

std::vector<TypedWord> typed_words(std::string_view text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::vector<TypedWord> words;
  for (Token token; tokenizer.next(token);) {
    words.push_back({{std::string(token.exact), std::string(token.folded), token.marked()},
                     token.begin,
                     token.end});
  }
  return words;
}

QueryPhrase words_of(std::string_view text) {
  QueryPhrase words;
  for (TypedWord& typed : typed_words(text)) words.push_back(std::move(typed.word));
  return words;
}

/// Positions and lengths of quotation marks, straight and curly.
std::vector<std::pair<std::size_t, std::size_t>> find_quotes(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> quotes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const std::string_view mark : {"\"", "“", "”", "„"}) {
      if (text.substr(i).starts_with(mark)) quotes.emplace_back(i, mark.size());
    }
  }
  return quotes;
}

std::vector<Stretch> split_at_quotes(std::string_view text, ParsedQuery& query) {
  auto quotes = find_quotes(text);
  if (quotes.size() % 2 != 0) {
    const auto [at, length] = quotes.back();
    query.understood.push_back(
        {"unbalanced_quote", std::string(text.substr(at, length)), at, at + length});
    quotes.pop_back();
  }
  std::vector<Stretch> stretches;
  std::size_t done = 0;
  bool quoted = false;
  for (const auto& [at, length] : quotes) {
    stretches.push_back({done, at, quoted});
    done = at + length;
    quoted = !quoted;
  }
  stretches.push_back({done, text.size(), false});
  return stretches;
}

/// A number of a judgment or precedent in the query.
struct TypedNumber {
  std::string kind, canonical, published;
  std::vector<std::string> spellings;  ///< The ways in which texts write it.
  std::size_t begin, end;
};

/// With and without a leading zero and the hyphen.
std::vector<std::string> spellings(const JudgmentNumber& number) {
  if (number.kind == JudgmentNumberKind::dated) return {};
  const std::string plain = number.canonical.substr(number.canonical.find(':') + 1);
  std::string joined = plain;
  std::erase(joined, '-');
  std::vector<std::string> all = {plain, joined};
  if (number.number < 10) all.insert(all.end(), {"0" + plain, "0" + joined});
  return all;
}

std::vector<std::string> spellings(const PrecedentNumber& number) {
  if (number.year == 0) return {};
  const std::string plain = number.canonical.substr(number.canonical.find(':') + 1) + "/AL";
  if (number.number < 10) return {plain, "0" + plain};
  return {plain};
}

std::vector<TypedNumber> typed_numbers(std::string_view text) {
  std::vector<TypedNumber> numbers;
  for (const JudgmentNumber& n : find_judgment_numbers(text)) {
    numbers.push_back({"judgment_number", n.canonical, n.published, spellings(n), n.begin, n.end});
  }
  for (const PrecedentNumber& n : find_precedent_numbers(text)) {
    numbers.push_back({"precedent", n.canonical, n.published, spellings(n), n.begin, n.end});
  }
  std::sort(numbers.begin(), numbers.end(),
            [](const TypedNumber& a, const TypedNumber& b) { return a.begin < b.begin; });
  return numbers;
}

/// A number matches the document that has it, and texts that write it in any usual way.
Clause number_clause(const TypedNumber& number, QueryPhrase typed) {
  Clause clause;
  clause.reference_terms.push_back(make_term(find_field("number")->prefix, number.canonical));
  for (const std::string& spelling : number.spellings) {
    clause.phrases.push_back(words_of(spelling));
    for (QueryWord& word : clause.phrases.back()) word.by_exact = true;
  }
  clause.phrases.push_back(std::move(typed));
  return clause;
}

void add_words(const std::vector<TypedWord>& words, const Stretch& stretch, std::string_view text,
               ParsedQuery& query) {
  QueryPhrase phrase;
  for (const TypedWord& typed : words) {
    if (typed.begin < stretch.begin || typed.end > stretch.end) continue;
    if (stretch.quoted) {
      phrase.push_back(typed.word);
    } else {
      query.clauses.push_back({{{typed.word}}, {}});
    }
  }
  if (phrase.size() > 1) {
    query.understood.push_back(
        {"phrase", std::string(text.substr(stretch.begin, stretch.end - stretch.begin)),
         stretch.begin, stretch.end});
  }
  if (!phrase.empty()) query.clauses.push_back({{std::move(phrase)}, {}});
}

/// Whether a word was meant by the one typed: with its marks, or without any.
bool is_word(const Clause& clause, std::string_view exact, std::string_view folded) {
  const bool single =
      clause.reference_terms.empty() && clause.phrases.size() == 1 && clause.phrases[0].size() == 1;
  if (!single) return false;
  const QueryWord& word = clause.phrases[0][0];
  return word.by_exact ? word.exact == exact : word.folded == folded;
}

/// "Bản án số 64/2022/HS-PT": the words that only introduce a number are not searched for.
void drop_introduction(std::vector<Clause>& clauses) {
  struct Word {
    std::string_view exact, folded;
  };
  static const std::vector<std::vector<Word>> kNouns = {{{"bản", "ban"}, {"án", "an"}},
                                                        {{"quyết", "quyet"}, {"định", "dinh"}},
                                                        {{"án", "an"}, {"lệ", "le"}}};
  if (!clauses.empty() && is_word(clauses.back(), "số", "so")) clauses.pop_back();
  for (const std::vector<Word>& noun : kNouns) {
    if (clauses.size() < noun.size()) continue;
    const std::size_t first = clauses.size() - noun.size();
    bool all = true;
    for (std::size_t i = 0; i < noun.size(); ++i) {
      all = all && is_word(clauses[first + i], noun[i].exact, noun[i].folded);
    }
    if (all) return clauses.resize(first);
  }
}

void check_limits(const std::string& text, std::size_t words) {
  if (text.size() > kMaxQueryBytes) {
    throw Error(ErrorKind::bad_input,
                "the query is longer than " + std::to_string(kMaxQueryBytes) + " bytes");
  }
  if (words > kMaxQueryWords) {
    throw Error(ErrorKind::bad_input,
                "the query has more than " + std::to_string(kMaxQueryWords) + " words");
  }
}

}  // namespace

ParsedQuery parse_query(const std::string& text) {
  check_limits(text, 0);
  const std::vector<TypedWord> words = typed_words(text);
  check_limits(text, words.size());
  const std::vector<TypedNumber> numbers = typed_numbers(text);
  ParsedQuery query;
  for (const Stretch& stretch : split_at_quotes(text, query)) {
    std::size_t done = stretch.begin;
    for (const TypedNumber& number : numbers) {
      if (number.begin < done || number.end > stretch.end) continue;
      add_words(words, {done, number.begin, stretch.quoted}, text, query);
      if (!stretch.quoted) drop_introduction(query.clauses);
      query.clauses.push_back(
          number_clause(number, words_of(text.substr(number.begin, number.end - number.begin))));
      query.understood.push_back({number.kind, number.published, number.begin, number.end});
      done = number.end;
    }
    add_words(words, {done, stretch.end, stretch.quoted}, text, query);
  }
  return query;
}

ParsedQuery without_marks(ParsedQuery query) {
  for (Clause& clause : query.clauses) {
    for (QueryPhrase& phrase : clause.phrases) {
      for (QueryWord& word : phrase) word.by_exact = false;
    }
  }
  return query;
}

}  // namespace traan
