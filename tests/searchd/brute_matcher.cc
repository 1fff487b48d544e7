#include "tests/searchd/brute_matcher.h"

#include <algorithm>

#include "analyzers/judgment_number.h"
#include "analyzers/reference.h"
#include "analyzers/repair.h"
#include "analyzers/token_list.h"
#include "analyzers/zone.h"

namespace traan {
namespace {

std::vector<std::pair<std::string, std::string>> terms_of(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> terms;
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) terms.emplace_back(token.exact, token.folded);
  return terms;
}

/// A name is what is asked for when its words are, or its words without marks.
bool is_name(const std::string& name, const std::string& wanted) {
  const auto own = terms_of(name), asked = terms_of(wanted);
  if (own.empty() || own.size() != asked.size()) return false;
  const auto all = [&](auto same) {
    return std::equal(own.begin(), own.end(), asked.begin(), same);
  };
  return all([](const auto& a, const auto& b) { return a.first == b.first; }) ||
         all([](const auto& a, const auto& b) { return a.second == b.first; });
}

std::string canonical_number(const std::string& text) {
  const auto numbers = find_judgment_numbers(text);
  return numbers.empty() ? text : numbers[0].canonical;
}

bool has_value(const Record& record, const FieldSchema& field, const std::string& wanted) {
  const std::string& value = record.*field.member;
  if (value.empty()) return false;
  if (field.kind == FieldKind::name) return is_name(value, wanted);
  if (field.kind == FieldKind::number) return canonical_number(value) == canonical_number(wanted);
  return value == wanted;
}

}  // namespace

BruteDocument::BruteDocument(Record record) : record_(std::move(record)) {
  add_text(record_.title, false);
  add_text(record_.subject, false);
  add_text(record_.text, true);
}

void BruteDocument::add_text(const std::string& text, bool zoned) {
  const std::vector<Zone> zones = zoned ? find_zones(text) : std::vector<Zone>();
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    Word word{std::string(token.exact), std::string(token.folded), 0, 0, -1};
    if (!words_.empty()) {
      word.sentence = words_.back().sentence + (token.before != Break::none ? 1 : 0);
      word.paragraph = words_.back().paragraph + (token.before == Break::paragraph ? 1 : 0);
    }
    for (const Zone& zone : zones) {
      if (token.begin >= zone.begin) word.zone = static_cast<int>(zone.kind);
    }
    words_.push_back(std::move(word));
  }
  const TokenList list(text);
  for (const Reference& reference : find_references(list)) {
    for (const std::string& term : reference_terms(reference, record_.date))
      references_.insert(term);
  }
}

bool BruteMatcher::matches(const QueryNode& node) {
  const Record& record = document_.record();
  const auto part_matches = [&](const QueryNode& part) { return matches(part); };
  switch (node.kind) {
    case QueryKind::nothing:
      return false;
    case QueryKind::all:
      return std::all_of(node.parts.begin(), node.parts.end(), part_matches);
    case QueryKind::any:
      return std::any_of(node.parts.begin(), node.parts.end(), part_matches);
    case QueryKind::without:
      return matches(node.parts[0]) && !matches(node.parts[1]);
    case QueryKind::zone: {
      zone_ = static_cast<int>(node.zone_kind);
      const bool found = matches(node.parts[0]);
      zone_ = -1;
      return found;
    }
    case QueryKind::filter:
      return has_value(record, *node.field, node.value);
    case QueryKind::reference:
      return std::any_of(
                 node.terms.begin(), node.terms.end(),
                 [&](const std::string& term) { return document_.references().contains(term); }) ||
             std::any_of(node.parts.begin(), node.parts.end(), part_matches);
    case QueryKind::date_range: {
      const auto date = days_of(record.date);
      return date && (!node.from || *node.from <= *date) && (!node.to || *date <= *node.to);
    }
    default:
      return !occurrences(node).empty();
  }
}

bool BruteMatcher::fits(const QueryWord& word, std::size_t i) const {
  const BruteDocument::Word& own = document_.words()[i];
  if (zone_ >= 0 && own.zone != zone_) return false;
  const std::string& text = word.by_exact ? own.exact : own.folded;
  const std::string& wanted = word.by_exact ? word.exact : word.folded;
  return word.prefix ? text.starts_with(wanted) : text == wanted;
}

bool BruteMatcher::in_one(int BruteDocument::Word::*unit, std::size_t begin,
                          std::size_t end) const {
  return document_.words()[begin].*unit == document_.words()[end - 1].*unit;
}

BruteMatcher::Occurrences BruteMatcher::occurrences(const QueryNode& node) const {
  Occurrences found;
  const std::size_t size = document_.words().size();
  switch (node.kind) {
    case QueryKind::word:
      for (std::size_t i = 0; i < size; ++i) {
        if (fits(node.word, i)) found.emplace(i, i + 1);
      }
      return found;
    case QueryKind::phrase:
      if (node.slop > 0) return windows(node);
      for (std::size_t i = 0; i + node.parts.size() <= size; ++i) {
        bool all = in_one(&BruteDocument::Word::sentence, i, i + node.parts.size());
        for (std::size_t k = 0; k < node.parts.size(); ++k) {
          all = all && fits(node.parts[k].word, i + k);
        }
        if (all) found.emplace(i, i + node.parts.size());
      }
      return found;
    case QueryKind::near:
    case QueryKind::before:
      return pairs(node);
    case QueryKind::sentence:
    case QueryKind::paragraph:
      return whole_units(node);
    default:
      for (const QueryNode& part : node.parts) found.merge(occurrences(part));
      return found;
  }
}

/// From each word the shortest window that has all.
BruteMatcher::Occurrences BruteMatcher::windows(const QueryNode& phrase) const {
  Occurrences found;
  const std::size_t size = document_.words().size(), most = phrase.parts.size() + phrase.slop;
  for (std::size_t begin = 0; begin < size; ++begin) {
    const bool begins = std::any_of(phrase.parts.begin(), phrase.parts.end(),
                                    [&](const auto& part) { return fits(part.word, begin); });
    for (std::size_t end = begin + 1; begins && end <= std::min(size, begin + most); ++end) {
      if (!in_one(&BruteDocument::Word::sentence, begin, end)) break;
      std::vector<bool> taken(end - begin, false);
      if (!can_place(phrase, 0, begin, end, taken)) continue;
      found.emplace(begin, end);
      break;
    }
  }
  return found;
}

bool BruteMatcher::can_place(const QueryNode& phrase, std::size_t part, std::size_t begin,
                             std::size_t end, std::vector<bool>& taken) const {
  if (part == phrase.parts.size()) return true;
  for (std::size_t i = begin; i < end; ++i) {
    if (taken[i - begin] || !fits(phrase.parts[part].word, i)) continue;
    taken[i - begin] = true;
    if (can_place(phrase, part + 1, begin, end, taken)) return true;
    taken[i - begin] = false;
  }
  return false;
}

BruteMatcher::Occurrences BruteMatcher::pairs(const QueryNode& node) const {
  Occurrences found;
  const Occurrences firsts = occurrences(node.parts[0]), seconds = occurrences(node.parts[1]);
  const auto join = [&](const auto& left, const auto& right) {
    if (left.second > right.first || right.first - left.second + 1 > node.distance) return;
    if (!in_one(&BruteDocument::Word::paragraph, left.first, right.second)) return;
    found.emplace(left.first, right.second);
  };
  for (const auto& first : firsts) {
    for (const auto& second : seconds) {
      join(first, second);
      if (node.kind == QueryKind::near) join(second, first);
    }
  }
  return found;
}

/// The sentences or paragraphs that have all parts, each whole.
BruteMatcher::Occurrences BruteMatcher::whole_units(const QueryNode& node) const {
  const auto unit = node.kind == QueryKind::sentence ? &BruteDocument::Word::sentence
                                                     : &BruteDocument::Word::paragraph;
  std::vector<Occurrences> of_parts;
  for (const QueryNode& part : node.parts) of_parts.push_back(occurrences(part));
  Occurrences found;
  const auto& words = document_.words();
  for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end) {
    while (end < words.size() && words[end].*unit == words[begin].*unit) ++end;
    const bool all = std::all_of(of_parts.begin(), of_parts.end(), [&](const Occurrences& own) {
      return std::any_of(own.begin(), own.end(), [&](const auto& occurrence) {
        return occurrence.first >= begin && occurrence.second <= end;
      });
    });
    if (all) found.emplace(begin, end);
  }
  return found;
}

}  // namespace traan
