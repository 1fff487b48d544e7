#include "searchd/language/query_reference_finder.h"

#include <algorithm>
#include <optional>

#include "analyzers/date.h"
#include "corpus-tools/record.h"
#include "searchd/language/query_abbreviations.h"
#include "searchd/language/query_introductions.h"
#include "searchd/language/query_nodes.h"
#include "searchd/language/query_references.h"

namespace traan {
namespace {

/// Of two things in one place, what is found first wins.
class ReferenceFinder {
 public:
  ReferenceFinder(const QueryRun& run, const ReadingContext& context)
      : run_(run), list_(run.tokens()), context_(context), taken_(run.size()) {}

  std::vector<Meant> find() {
    find_laws();
    for (const JudgmentNumber& n : find_judgment_numbers(list_)) {
      if (add(n, "judgment_number", n.published, judgment_reference(n, typed(n)))) {
        add_date(n.end_token);
      }
    }
    for (const PrecedentNumber& n : find_precedent_numbers(list_)) {
      add(n, "precedent", n.published, precedent_reference(n, typed(n)));
    }
    for (const DocumentNumber& n : find_document_numbers(list_)) {
      add(n, "document", n.canonical.substr(n.canonical.find(':') + 1),
          document_reference(n, typed(n)));
    }
    find_courts();
    find_bare_numbers();
    find_abbreviations();
    std::ranges::sort(found_, {}, &Meant::first);
    return std::move(found_);
  }

 private:
  template <typename Found>
  QueryNode typed(const Found& found) const {
    return run_.phrase(found.first_token, found.end_token);
  }

  /// Whether the words may mean something. Those that the user wants as typed never do.
  bool is_free(std::size_t first, std::size_t end) {
    if (context_.is_literal(run_.bytes(first, end).begin)) mark_taken(first, end);
    for (std::size_t i = first; i < end; ++i) {
      if (taken_[i] || run_.is_signed(i)) return false;
    }
    return true;
  }

  void mark_taken(std::size_t first, std::size_t end) {
    std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(first),
              taken_.begin() + static_cast<std::ptrdiff_t>(end), true);
  }

  Meant& take(std::size_t first, std::size_t end, QueryNode node) {
    mark_taken(first, end);
    found_.push_back({first, end, std::move(node), {}, false, false});
    return found_.back();
  }

  template <typename Found>
  bool add(const Found& found, std::string kind, std::string text, QueryNode node,
           bool introduced = true) {
    if (!is_free(found.first_token, found.end_token)) return false;
    Meant& meant = take(found.first_token, found.end_token, std::move(node));
    meant.said.emplace_back(std::move(kind), std::move(text));
    if (introduced) keep_introduction(meant);
    return true;
  }

  /// "AL 04/2016": what introduces a number is no abbreviation for its own sake.
  void keep_introduction(Meant& meant) {
    meant.has_introduction = true;
    mark_taken(meant.first - introduction_length(list_, 0, meant.first), meant.first);
  }

  std::string text(std::size_t first, std::size_t end) const {
    const std::size_t begin = list_[first].begin;
    return std::string(list_.original().substr(begin, list_[end - 1].end - begin));
  }

  /// "64/2022/HS-PT ngày 12/3/2022": the judgment's own date, or the words of it.
  void add_date(std::size_t first) {
    std::size_t i = first;
    if (i < list_.size() && list_[i].folded == "ngay") ++i;
    const std::optional<Date> date = i < list_.size() ? date_at(list_, i) : std::nullopt;
    if (!date || date->day == 0 || !is_free(first, date->end_token)) return;
    QueryNode day;
    day.kind = QueryKind::date_range;
    day.from = day.to = days_of(date->iso());
    const Stretch at = run_.bytes(first, date->end_token);
    day.begin = at.begin;
    day.end = at.end;
    std::vector<QueryNode> ways;
    ways.push_back(words(first, date->end_token));
    ways.push_back(std::move(day));
    take(first, date->end_token, group_node(QueryKind::any, std::move(ways)))
        .said.emplace_back("date", date->iso());
  }

  /// The words in any order, with their abbreviations.
  QueryNode words(std::size_t first, std::size_t end) const {
    std::vector<QueryNode> all;
    for (std::size_t i = first; i < end;) {
      std::size_t length = 1;
      const Abbreviation* found = clear_abbreviation(run_, i, &length);
      const bool fits = found && i + length <= end;
      all.push_back(fits ? abbreviation_node(run_, i, i + length, *found) : run_.word(i));
      i += fits ? length : 1;
    }
    return group_node(QueryKind::all, std::move(all));
  }

  /// Citations that share words are those of one list; so are the ends of "from … to …".
  void find_laws() {
    const std::vector<LawCitation> all = find_law_citations(list_);
    for (std::size_t i = 0; i < all.size();) {
      std::vector<LawCitation> together = {all[i]};
      while (++i < all.size() && belongs(together.back(), all[i])) together.push_back(all[i]);
      add_laws(together);
    }
  }

  bool belongs(const LawCitation& before, const LawCitation& next) const {
    return next.first_token < before.end_token ||
           (next.first_token == before.end_token + 1 && is_to(before.end_token));
  }
  bool is_to(std::size_t i) const { return list_[i].exact == "đến" || list_[i].exact == "den"; }

  void add_laws(const std::vector<LawCitation>& laws) {
    const std::size_t first = laws.front().first_token, end = laws.back().end_token;
    if (!is_free(first, end)) return;
    const QueryNode phrase = run_.phrase(first, end);
    if (laws[0].law == "?") {
      // Words alone would find every text with that number in it.
      take(first, end, phrase).said.emplace_back("law_not_named", text(first, end));
      return;
    }
    bool range = false, unmarked = true;
    for (std::size_t i = first; i < end; ++i) {
      range = range || is_to(i);
      unmarked = unmarked && !list_[i].marked();
    }
    std::vector<QueryNode> parts;
    for (const LawCitation& law : laws) {
      parts.push_back(law_reference(law, laws.size() == 1 ? phrase : QueryNode(), unmarked));
      parts.back().begin = phrase.begin;
      parts.back().end = phrase.end;
    }
    // All of a list are asked for, any of a range.
    Meant& meant =
        take(first, end, group_node(range ? QueryKind::any : QueryKind::all, std::move(parts)));
    meant.is_law = true;
    say_laws(laws, meant);
  }

  static void say_laws(const std::vector<LawCitation>& laws, Meant& meant) {
    for (const LawCitation& law : laws) meant.said.emplace_back("law", law.canonical());
    const std::string& law = laws[0].law;
    const bool dated = law.starts_with("DOC:") || law.find('-') != law.npos;
    if (!dated) meant.said.emplace_back("law_without_year", law);
  }

  /// Without capitals nobody knows where a court's name ends: "tand huyện lệ thủy ly hôn". Then the
  /// words may be anywhere as well.
  void find_courts() {
    for (const CourtName& court : find_court_names(list_)) {
      QueryNode node = court_reference(court, typed(court));
      bool capitals = false;
      for (std::size_t i = court.first_token; i < court.end_token; ++i) {
        capitals = capitals || (list_.starts_upper(i) && !list_.is_number(i));
      }
      if (!capitals && !court.known_province && !court.name.empty()) {
        std::vector<QueryNode> ways;
        ways.push_back(std::move(node));
        ways.push_back(words(court.first_token, court.end_token));
        node = group_node(QueryKind::any, std::move(ways));
      }
      add(court, "court", court.published(), std::move(node), false);
    }
  }

  /// "64/2022": a number without its code, with a leading zero or without.
  void find_bare_numbers() {
    constexpr int kFirstYear = 1945, kLastYear = 2100, kLargest = 99'999;
    const auto slash = [&](std::size_t i) { return i < list_.size() && list_.gap(i) == "/"; };
    for (std::size_t i = 0; i + 1 < list_.size(); ++i) {
      const int number = list_.number(i), year = list_.number(i + 1);
      const bool fits = slash(i + 1) && !slash(i) && !slash(i + 2) && number > 0 &&
                        number <= kLargest && year >= kFirstYear && year <= kLastYear;
      if (!fits || !is_free(i, i + 2)) continue;
      Meant& meant = take(i, i + 2, bare_number(i, number));
      meant.said.emplace_back("number", text(i, i + 2));
      keep_introduction(meant);
    }
  }

  QueryNode bare_number(std::size_t i, int number) const {
    std::vector<QueryNode> spellings;
    spellings.push_back(run_.phrase(i, i + 2));
    const std::string plain = std::to_string(number);
    const std::string other = list_[i].exact == plain ? "0" + plain : plain;
    if (number < 10 || other == plain) {
      QueryNode phrase = spellings[0];
      phrase.parts[0].word.exact = phrase.parts[0].word.folded = other;
      spellings.push_back(std::move(phrase));
    }
    return group_node(QueryKind::any, std::move(spellings));
  }

  void find_abbreviations() {
    for (std::size_t i = 0; i < list_.size(); ++i) {
      std::size_t length = 0;
      const Abbreviation* found = clear_abbreviation(run_, i, &length);
      if (!found || !is_free(i, i + length)) continue;
      take(i, i + length, abbreviation_node(run_, i, i + length, *found))
          .said.emplace_back("abbreviation", found->expansions);
      i += length - 1;
    }
  }

  const QueryRun& run_;
  const TokenList& list_;
  const ReadingContext& context_;
  std::vector<bool> taken_;
  std::vector<Meant> found_;
};

}  // namespace

std::vector<Meant> find_meant(const QueryRun& run, const ReadingContext& context) {
  return ReferenceFinder(run, context).find();
}

}  // namespace traan
