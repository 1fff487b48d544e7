#include "analyzers/abbreviation.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "analyzers/syllable.h"

namespace traan {
namespace {

constexpr std::string_view kOr = " | ";
constexpr std::size_t kMostTokens = 3;  // TP.HCM, QSD đất
constexpr std::size_t kLongestAbbreviation = 12;

enum class Form { exact, folded };

/// The terms of `count` tokens from `i` on, with a space between two.
std::string joined_terms(const TokenList& list, std::size_t i, std::size_t count, Form form) {
  std::string out;
  for (std::size_t n = i; n < i + count; ++n) {
    if (n > i) out += ' ';
    out += form == Form::exact ? list[n].exact : list[n].folded;
  }
  return out;
}

struct Entry {
  const Abbreviation* abbreviation;
  std::string exact;
};

/// Both directions, by joined terms.
struct Index {
  Index();
  std::unordered_map<std::string, std::vector<Entry>> by_folded;
  std::unordered_map<std::string, std::vector<const Abbreviation*>> by_phrase;
  std::size_t longest_phrase = 0;
};

Index::Index() {
  for (const Abbreviation& a : abbreviations()) {
    const TokenList written(a.written);
    by_folded[joined_terms(written, 0, written.size(), Form::folded)].push_back(
        {&a, joined_terms(written, 0, written.size(), Form::exact)});
    for (const std::string_view expansion : a.expansion_list()) {
      const TokenList phrase(expansion);
      longest_phrase = std::max(longest_phrase, phrase.size());
      const std::string exact = joined_terms(phrase, 0, phrase.size(), Form::exact);
      const std::string folded = joined_terms(phrase, 0, phrase.size(), Form::folded);
      by_phrase[exact].push_back(&a);
      if (folded != exact) by_phrase[folded].push_back(&a);
    }
  }
}

const Index& index() {
  static const Index kIndex;
  return kIndex;
}

/// Whether the tokens are written as capitals wherever `abbreviation` is.
bool in_capitals(const TokenList& list, std::size_t i, std::size_t count,
                 const Abbreviation& abbreviation) {
  const TokenList written(abbreviation.written);
  for (std::size_t n = 0; n < count; ++n) {
    if (written.all_upper(n) && !list.all_upper(i + n)) return false;
    if (written.starts_upper(n) && !list.starts_upper(i + n)) return false;
  }
  return true;
}

bool accepts(const TokenList& list, std::size_t i, std::size_t count, const Entry& entry) {
  const std::string exact = joined_terms(list, i, count, Form::exact);
  if (in_capitals(list, i, count, *entry.abbreviation)) {
    // Capitals may lack their marks (QSDD), but not have others (BÀ RỊA is no BA).
    return exact == entry.exact || exact == joined_terms(list, i, count, Form::folded);
  }
  return exact == entry.exact && (count > 1 || list[i].marked() || !is_syllable(exact));
}

/// Whether the tokens from `i` on stand on one line with nothing but signs between.
bool is_together(const TokenList& list, std::size_t i, std::size_t count) {
  for (std::size_t n = i + 1; n < i + count; ++n) {
    const std::string_view gap = list.gap(n);
    const std::string_view sign = trim_gap(gap);
    if (sign.size() > 1 && !is_dash_gap(gap)) return false;
    if (sign.find_first_of(",;:()/") != std::string_view::npos) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string_view> Abbreviation::expansion_list() const {
  std::vector<std::string_view> list;
  std::string_view rest = expansions;
  for (;;) {
    const std::size_t at = rest.find(kOr);
    list.push_back(rest.substr(0, at));
    if (at == std::string_view::npos) return list;
    rest.remove_prefix(at + kOr.size());
  }
}

const Abbreviation* abbreviation_at(const TokenList& list, std::size_t i, std::size_t* tokens) {
  if (i >= list.size() || list[i].folded.size() > kLongestAbbreviation) return nullptr;
  for (std::size_t count = std::min(kMostTokens, list.size() - i); count > 0; --count) {
    const auto at = index().by_folded.find(joined_terms(list, i, count, Form::folded));
    if (at == index().by_folded.end() || !is_together(list, i, count)) continue;
    for (const Entry& entry : at->second) {
      if (!accepts(list, i, count, entry)) continue;
      if (tokens) *tokens = count;
      return entry.abbreviation;
    }
  }
  return nullptr;
}

std::vector<const Abbreviation*> abbreviations_of_phrase_at(const TokenList& list, std::size_t i,
                                                            std::size_t* tokens) {
  if (i >= list.size()) return {};
  for (std::size_t n = std::min(index().longest_phrase, list.size() - i); n > 1; --n) {
    const auto at = index().by_phrase.find(joined_terms(list, i, n, Form::exact));
    if (at == index().by_phrase.end()) continue;
    if (tokens) *tokens = n;
    return at->second;
  }
  return {};
}

const Abbreviation* find_abbreviation(std::string_view text) {
  const TokenList list(text);
  std::size_t tokens = 0;
  const Abbreviation* found = abbreviation_at(list, 0, &tokens);
  return tokens == list.size() ? found : nullptr;
}

std::vector<const Abbreviation*> find_abbreviations_of(std::string_view phrase) {
  const TokenList list(phrase);
  std::size_t tokens = 0;
  auto found = abbreviations_of_phrase_at(list, 0, &tokens);
  if (tokens != list.size()) found.clear();
  return found;
}

}  // namespace traan
