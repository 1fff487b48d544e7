#include "searchd/query/suggester.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "analyzers/seed_data.h"
#include "analyzers/token_list.h"

namespace traan {
namespace {

/// About how many documents of the generation have the words next to each other, by the lexicon's
/// sample; nothing where some pair of them is in none.
std::optional<double> documents_with(const TokenList& words, const Generation& generation) {
  const LexiconReader& lexicon = generation.lexicon();
  if (lexicon.documents() == 0 || words.size() < 2) return std::nullopt;
  std::uint32_t fewest = std::numeric_limits<std::uint32_t>::max();
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i].before != Break::none) continue;
    const std::uint16_t first = words.term(i - 1), second = words.term(i);
    if (first == kNoTerm || second == kNoTerm) return std::nullopt;
    fewest = std::min(fewest, lexicon.documents_with_pair(first, second));
  }
  if (fewest == 0 || fewest > lexicon.documents()) return std::nullopt;  // none, or all apart
  const auto documents = static_cast<double>(generation.manifest().documents);
  return fewest * documents / lexicon.documents();
}

}  // namespace

Suggester::Suggester(const Generation& generation, const std::vector<SegmentTables>& tables) {
  add_names(generation, tables, "subject");
  add_names(generation, tables, "court");
  add_precedents(generation, tables);
  add_phrases(generation);
  known_.clear();
  std::sort(starts_.begin(), starts_.end(),
            [&](const Start& a, const Start& b) { return folded_from(a) < folded_from(b); });
}

/// The same words in other cases or spellings are one.
void Suggester::add(Suggestion suggestion, double documents) {
  const auto number = static_cast<std::uint32_t>(entries_.size());
  Entry entry{std::move(suggestion), {}, {}, documents};
  const TokenList words(entry.suggestion.label.empty() ? entry.suggestion.text
                                                       : entry.suggestion.label);
  std::vector<Start> starts;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (entry.folded.size() > std::numeric_limits<std::uint16_t>::max() / 2) break;
    if (i > 0) {
      entry.exact += ' ';
      entry.folded += ' ';
    }
    starts.push_back({number, static_cast<std::uint16_t>(entry.exact.size()),
                      static_cast<std::uint16_t>(entry.folded.size())});
    entry.exact += words[i].exact;
    entry.folded += words[i].folded;
  }
  const auto [known, added] = known_.emplace(entry.exact, number);
  if (!added) {
    Entry& there = entries_[known->second];
    if (there.suggestion.kind != entry.suggestion.kind) return;
    there.suggestion.documents += entry.suggestion.documents;
    there.documents += documents;
    return;
  }
  starts_.insert(starts_.end(), starts.begin(), starts.end());
  entries_.push_back(std::move(entry));
}

/// The values of a field that documents have which searches find.
void Suggester::add_names(const Generation& generation, const std::vector<SegmentTables>& tables,
                          std::string_view name) {
  constexpr std::size_t kLongest = 200;  // bytes: nobody types more, and it is no name
  const FieldSchema& field = *find_field(name);
  std::map<std::string, std::uint64_t> counts;
  for (std::size_t s = 0; s < tables.size(); ++s) {
    const FieldColumnsReader& columns = generation.segments()[s].columns();
    const auto numbers = columns.numbers(field);
    std::vector<std::uint32_t> by_number(columns.names(field) + 1, 0);
    for (std::uint32_t d = 0; d < numbers.size(); ++d) {
      if (numbers[d] < by_number.size() && !tables[s].hidden().contains(d)) ++by_number[numbers[d]];
    }
    for (std::uint32_t number = 1; number < by_number.size(); ++number) {
      if (by_number[number] > 0) counts[tables[s].name(field, number)] += by_number[number];
    }
  }
  for (const auto& [value, count] : counts) {
    if (value.size() <= kLongest) {
      add({value, field.name, "", count}, static_cast<double>(count));
    }
  }
}

void Suggester::add_precedents(const Generation& generation,
                               const std::vector<SegmentTables>& tables) {
  const FieldSchema& kind = *find_field("kind");
  const auto precedent = vocabulary_code(kKinds, "precedent");
  for (std::size_t s = 0; s < tables.size(); ++s) {
    const SegmentReader& segment = generation.segments()[s];
    DocSet precedents = tables[s].with_code(kind, *precedent);
    precedents -= tables[s].hidden();
    precedents.each([&](std::uint32_t d) {
      const Record record = segment.record_without_text(d + 1);
      if (record.number.empty()) return;
      const std::string& what = record.title.empty() ? record.subject : record.title;
      const bool named = what.find(record.number) != std::string::npos;
      std::string label =
          named ? what : "Án lệ số " + record.number + (what.empty() ? "" : ": ") + what;
      // One precedent is looked for more than one document is.
      const auto all = static_cast<double>(generation.manifest().documents);
      add({"án lệ " + record.number, "precedent", std::move(label), 1}, all);
    });
  }
}

/// What is built in and the lexicon's documents have; courts are known by name.
void Suggester::add_phrases(const Generation& generation) {
  const auto add_phrase = [&](std::string_view phrase) {
    const TokenList words(phrase, &generation.lexicon());
    const auto documents = documents_with(words, generation);
    if (!documents || words.folded_at(0, "toa an nhan dan")) return;
    const std::size_t begin = words[0].begin, end = words[words.size() - 1].end;
    add({std::string(phrase.substr(begin, end - begin)), "phrase", "", 0}, *documents);
  };
  for (const std::string_view phrase : seed_phrases()) add_phrase(phrase);
  for (const std::string_view compound : seed_compounds()) add_phrase(compound);
}

std::vector<std::uint32_t> Suggester::best(std::string_view exact, std::string_view folded,
                                           std::size_t most) const {
  const auto begin = std::lower_bound(
      starts_.begin(), starts_.end(), folded,
      [&](const Start& start, std::string_view wanted) { return folded_from(start) < wanted; });
  const auto end = std::partition_point(begin, starts_.end(), [&](const Start& start) {
    return folded_from(start).starts_with(folded);
  });
  const bool marked = exact != folded;
  // Whether it has the marks, begins so, was counted; how many documents have it.
  using Worth = std::tuple<bool, bool, bool, double>;
  std::vector<std::pair<Worth, std::uint32_t>> found;
  for (auto start = begin; start != end; ++start) {
    const Entry& entry = entries_[start->entry];
    const bool counted = entry.suggestion.documents > 0;
    const bool typed_whole = entry.folded.size() == folded.size() && start->folded == 0;
    if (typed_whole && !counted) continue;
    const bool same =
        marked && std::string_view(entry.exact).substr(start->exact).starts_with(exact);
    found.push_back({{same, start->folded == 0, counted, entry.documents}, start->entry});
  }
  // An entry may have the words twice.
  const std::size_t some = std::min(found.size(), 4 * most);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(some), found.end(),
                    std::greater<>());
  std::vector<std::uint32_t> best;
  for (std::size_t i = 0; i < some && best.size() < most; ++i) {
    const bool known = std::find(best.begin(), best.end(), found[i].second) != best.end();
    if (!known) best.push_back(found[i].second);
  }
  return best;
}

std::vector<Suggestion> Suggester::suggest(std::string_view typed, std::size_t most) const {
  constexpr std::size_t kShortestTail = 2;  // characters without marks, of the last words alone
  const TokenList words(typed);
  std::vector<Suggestion> suggestions;
  std::set<std::string> seen = {std::string(typed)};
  for (std::size_t first = 0; first < words.size() && suggestions.empty(); ++first) {
    if (first > 0 && typed[words[first].begin - 1] != ' ') continue;  // within a number
    std::string exact, folded;
    for (std::size_t i = first; i < words.size(); ++i) {
      if (i > first) {
        exact += ' ';
        folded += ' ';
      }
      exact += words[i].exact;
      folded += words[i].folded;
    }
    if (first > 0 && folded.size() < kShortestTail) break;
    const bool ended = words[words.size() - 1].end < typed.size() && typed.back() == ' ';
    if (ended) {
      exact += ' ';
      folded += ' ';
    }
    const std::string_view head = typed.substr(0, words[first].begin);
    for (const std::uint32_t number : best(exact, folded, most)) {
      Suggestion suggestion = entries_[number].suggestion;
      suggestion.text.insert(0, head);
      if (suggestions.size() < most && seen.insert(suggestion.text).second) {
        suggestions.push_back(std::move(suggestion));
      }
    }
  }
  return suggestions;
}

}  // namespace traan
