#include "analyzers/law_citation.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "analyzers/cue.h"
#include "analyzers/document_number.h"
#include "analyzers/law_citation_list.h"
#include "analyzers/law_name.h"

namespace traan {
namespace {

constexpr std::string_view kUnnamed = "?";
constexpr std::size_t kMostTitleWords = 14, kMostWordsAfterLaw = 4;

/// A law or document that articles can belong to.
struct Law {
  std::string name;
  std::size_t first_token = 0, end_token = 0;
};

/// "Nghị quyết số 02/2018/NQ-HĐTP", "Thông tư liên tịch số …", "Luật số …", or the number alone.
std::optional<Law> document_at(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 13> kTitles = {
      "nghi quyet", "nghi dinh", "thong tu", "phap lenh", "quyet dinh", "luat", "bo luat",
      "nd",         "nq",        "tt",       "ttlt",      "qd",         "pl"};
  const bool titled = std::any_of(kTitles.begin(), kTitles.end(),
                                  [&](std::string_view title) { return list.folded_at(i, title); });
  if (!titled && !list.is_number(i)) return {};
  for (std::size_t at = i; at < list.size() && at - i <= kMostTitleWords; ++at) {
    if (auto number = document_number_at(list, at)) {
      return Law{std::move(number->canonical), i, number->end_token};
    }
    if (list.is_number(at)) break;
    if (at > i && list.gap(at).find_first_of(";(") != std::string_view::npos) break;
  }
  return {};
}

/// "Luật sửa đổi, bổ sung một số điều của Luật X": a law of its own, which has only a number.
std::optional<Law> amending_law_at(const TokenList& list, std::size_t i) {
  const std::size_t start = list.folded_at(i, "bo luat") ? i + 2 : i + 1;
  if (!list.folded_at(i, "luat") && !list.folded_at(i, "bo luat")) return {};
  if (!list.folded_at(start, "sua doi")) return {};
  std::size_t at = start + 2;
  while (at < list.size() && at - start < 12 && list[at].before == Break::none) {
    if (const auto name = law_name_at(list, at))
      return Law{std::string(kUnnamed), i, name->end_token};
    ++at;
  }
  return Law{std::string(kUnnamed), i, start + 2};
}

std::optional<Law> law_at(const TokenList& list, std::size_t i) {
  if (i >= list.size()) return {};
  if (auto law = amending_law_at(list, i)) return law;
  if (const auto name = law_name_at(list, i)) return Law{name->canonical(), i, name->end_token};
  return document_at(list, i);
}

/// The law named after a list that ends before token `i`.
std::optional<Law> law_after(const TokenList& list, std::size_t i) {
  const std::string_view sign = trim_gap(list.gap(i));
  if (i < list.size() && (sign == "(" || sign == "/")) return law_at(list, i);
  CitationGap gap;
  if (!read_citation_gap(list, i, gap) || gap.range) return {};
  return law_at(list, gap.next_token);
}

/// Whether the list that ends before token `i` is of a contract or another paper of the parties.
bool is_of_contract(const TokenList& list, std::size_t i) {
  constexpr std::array<std::string_view, 8> kPapers = {
      "hop dong", "thu cap", "dieu le", "thoa thuan", "bien ban", "noi quy", "quy che", "phu luc"};
  CitationGap gap;
  if (!read_citation_gap(list, i, gap) || gap.range) return false;
  return std::any_of(kPapers.begin(), kPapers.end(),
                     [&](std::string_view words) { return list.folded_at(gap.next_token, words); });
}

/// Whether only words such as "quy định tại" stand between a law's name and a list at token `i`.
bool follows_law(const TokenList& list, const Law& law, std::size_t i) {
  const std::size_t law_end = law.end_token;
  // "Quyết định số … theo Điều 230": of the law that it applies, not its own.
  if (list.folded_at(law_end, "theo") && law.name.starts_with("DOC:")) return false;
  constexpr std::array<std::string_view, 11> kWords = {
      "tai", "cac", "quy", "qui", "dinh", "theo", "trong", "o", "co", "thuoc", "tu"};
  if (i - law_end > kMostWordsAfterLaw) return false;
  for (std::size_t at = law_end; at <= i; ++at) {
    const std::string_view sign = trim_gap(list.gap(at));
    // "BLHS 2015, Điều 173": the sign of a heading, if nothing else stands between.
    const bool heading = i == law_end && (sign == "," || is_dash_gap(list.gap(at)));
    if (!sign.empty() && sign != ":" && sign != "(" && !heading) return false;
    if (at < i && std::find(kWords.begin(), kWords.end(), list[at].folded) == kWords.end()) {
      return false;
    }
  }
  return true;
}

struct Leaf {
  std::string clause, point;
};

bool is_number(std::string_view text) { return text[0] >= '0' && text[0] <= '9'; }

void add_points(std::vector<Leaf>& leaves, const std::string& clause,
                const std::vector<std::string>& points) {
  for (const std::string& point : points) leaves.push_back({clause, point});
  if (points.empty()) leaves.push_back({clause, ""});
}

/// Clauses and points as written: a point belongs to the clause after it, or in reversed order
/// ("khoản 2 điểm b") to the clause before it.
std::vector<Leaf> leaves_of(std::span<const CitationPart> parts) {
  std::vector<Leaf> leaves;
  std::vector<std::string> points;
  bool clause_before = false;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    if (parts[n].level == CitationLevel::clause) {
      for (const CitationValue& value : parts[n].values) {
        add_points(leaves, value.text, points);
        points.clear();
      }
      clause_before = true;
      continue;
    }
    for (const CitationValue& value : parts[n].values) {
      if (!is_number(value.text)) points.push_back(value.text);
    }
    const bool clause_follows = n + 1 < parts.size() && parts[n + 1].level != parts[n].level;
    if (clause_before && !clause_follows && !leaves.empty() && !points.empty()) {
      const Leaf last = leaves.back();
      if (last.point.empty()) leaves.pop_back();
      add_points(leaves, last.clause, points);
      points.clear();
    }
  }
  return leaves;
}

/// Turns one list and its law into citations.
class ListResolver {
 public:
  ListResolver(std::span<const CitationPart> parts, const std::string& law,
               std::vector<LawCitation>& out)
      : parts_(parts), law_(law), out_(out) {}
  void resolve();

 private:
  std::size_t cut_after(std::size_t article, std::size_t next) const;
  void add_article(std::size_t start, std::size_t article, std::size_t end);
  void add(const CitationValue& article, std::span<const Leaf> leaves, std::size_t first,
           std::size_t last);

  std::span<const CitationPart> parts_;
  const std::string& law_;
  std::vector<LawCitation>& out_;
};

/// Where what belongs to the article at `article` ends: at the strongest break before the next
/// article, the first of equals.
std::size_t ListResolver::cut_after(std::size_t article, std::size_t next) const {
  std::size_t cut = article + 1;
  if (next == parts_.size()) {
    while (cut < next && parts_[cut].link != CitationLink::semicolon) ++cut;
    return cut;
  }
  for (std::size_t n = cut; n <= next; ++n) {
    if (parts_[n].link > parts_[cut].link) cut = n;
  }
  return cut;
}

void ListResolver::resolve() {
  std::size_t start = 0;
  for (std::size_t n = 0; n < parts_.size(); ++n) {
    if (parts_[n].level != CitationLevel::article) continue;
    std::size_t next = n + 1;
    while (next < parts_.size() && parts_[next].level != CitationLevel::article) ++next;
    const std::size_t end = cut_after(n, next);
    add_article(start, n, end);
    start = end;
    n = next - 1;
  }
}

/// The citations of the article at `article`, whose clauses and points are from `start` to `end`.
void ListResolver::add_article(std::size_t start, std::size_t article, std::size_t end) {
  const CitationPart& part = parts_[article];
  const std::vector<Leaf> before = leaves_of(parts_.subspan(start, article - start));
  const std::vector<Leaf> after = leaves_of(parts_.subspan(article + 1, end - article - 1));
  for (std::size_t n = 0; n < part.values.size(); ++n) {
    const bool first = n == 0, last = n + 1 == part.values.size();
    CitationValue value = part.values[n];
    std::vector<Leaf> leaves;
    if (first) {
      leaves = before;
      if (value.end <= part.values.back().end) value.begin = parts_[start].begin;
    }
    if (last) {
      leaves.insert(leaves.end(), after.begin(), after.end());
      value.end = parts_[end - 1].end;
    }
    if (leaves.empty()) leaves.push_back({});
    add(value, leaves, parts_[first ? start : article].first_token,
        parts_[last ? end - 1 : article].end_token);
  }
}

void ListResolver::add(const CitationValue& article, std::span<const Leaf> leaves,
                       std::size_t first, std::size_t last) {
  for (const Leaf& leaf : leaves) {
    out_.push_back(
        {law_, article.text, leaf.clause, leaf.point, article.begin, article.end, first, last});
  }
}

/// Makes the law's name a part of the last span.
void extend_to_law(const TokenList& list, std::vector<LawCitation>& found, std::size_t from,
                   const Law& law) {
  const std::size_t begin = found.back().begin;
  for (std::size_t n = found.size(); n-- > from && found[n].begin == begin;) {
    found[n].end = list[law.end_token - 1].end;
    found[n].end_token = law.end_token;
  }
}

/// Citations of one list must not overlap unless they are one: values of a range, and of a point's
/// list, begin where the article begins.
void share_spans(std::vector<LawCitation>& found, std::size_t from) {
  for (std::size_t n = found.size(); n-- > from + 1;) {
    LawCitation& before = found[n - 1];
    if (before.end > found[n].begin) {
      before.end = found[n].end;
      found[n].begin = before.begin;
    }
  }
  for (std::size_t n = from + 1; n < found.size(); ++n) {
    if (found[n].begin < found[n - 1].end) {
      found[n].begin = found[n - 1].begin;
      found[n].end = found[n - 1].end = std::max(found[n].end, found[n - 1].end);
    }
  }
}

}  // namespace

std::string LawCitation::canonical() const {
  std::string out = law + ":D" + article;
  if (!clause.empty()) out += ".K" + clause;
  if (!clause.empty() && !point.empty()) out += "." + point;
  return out;
}

std::vector<LawCitation> find_law_citations(const TokenList& list) {
  std::vector<LawCitation> found;
  Law before;  // the last law named outside a list
  constexpr Cues kCues = Cue::kCitation | Cue::kLaw;
  for (std::size_t i = list.next(0, kCues); i < list.size(); i = list.next(i, kCues)) {
    const std::vector<CitationPart> parts = citation_parts_at(list, i);
    if (parts.empty()) {
      const auto law = law_at(list, i);
      i = law ? law->end_token : i + 1;
      if (law) before = *law;
      continue;
    }
    const std::size_t end = parts.back().end_token, from = found.size();
    const auto law = law_after(list, end);
    if (!law && is_of_contract(list, end)) {
      i = end;
      continue;
    }
    std::string name(kUnnamed);
    if (law) {
      name = law->name;
    } else if (before.end_token > 0 && follows_law(list, before, i)) {
      name = before.name;
    }
    ListResolver(parts, name, found).resolve();
    share_spans(found, from);
    if (law && found.size() > from) extend_to_law(list, found, from, *law);
    if (law) before = {};
    i = law ? law->end_token : end;
  }
  return found;
}

std::vector<LawCitation> find_law_citations(std::string_view text) {
  return find_law_citations(TokenList(text));
}

}  // namespace traan
