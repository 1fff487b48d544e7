#include "analyzers/zone.h"

#include <algorithm>
#include <array>
#include <optional>

namespace traan {
namespace {

constexpr std::size_t kLongestNumber = 8;

/// What a heading can open; NHẬN THẤY opens the facts or the findings.
enum class Opens : std::uint8_t { facts, facts_or_findings, findings, decision, recipients };

struct Phrase {
  std::string_view folded;
  std::size_t words;
  Opens opens;
  bool capitals;  ///< A heading in capitals only, or with a colon.
};

constexpr std::array<Phrase, 14> kPhrases = {{
    {"noi dung vu an", 4, Opens::facts, false},
    {"noi dung vu viec", 4, Opens::facts, false},
    {"noi dung viec", 3, Opens::facts, true},
    {"noi dung su viec", 4, Opens::facts, false},
    {"noi dung vu kien", 4, Opens::facts, false},
    {"toa an nhan dinh", 4, Opens::findings, true},
    {"hoi dong xet xu nhan dinh", 6, Opens::findings, true},
    {"nhan dinh cua toa an", 5, Opens::findings, false},
    {"nhan dinh cua hoi dong", 5, Opens::findings, false},
    {"nhan dinh", 2, Opens::findings, true},
    {"xet thay", 2, Opens::findings, true},
    {"nhan thay", 2, Opens::facts_or_findings, true},
    {"quyet dinh", 2, Opens::decision, true},
    {"noi nhan", 2, Opens::recipients, false},
}};

struct Heading {
  Opens opens;
  std::size_t token;
  bool colon;
};

/// Whether token `i` is the first of its line, or behind the line's number: "II. NHẬN ĐỊNH".
bool begins_heading(const TokenList& list, std::size_t i) {
  if (list.starts_line(i)) return true;
  const std::string_view sign = trim_gap(list.gap(i)), number = list[i - 1].folded;
  const bool numbered = list.is_number(i - 1) || number.size() == 1 ||
                        number.find_first_not_of("ivx") == std::string_view::npos;
  return numbered && number.size() <= 4 && list.starts_line(i - 1) &&
         (sign == "." || sign == ")" || sign == "/" || sign == "]" || sign == ":" || sign == "-");
}

/// The heading that begins at token `i`, the first of its line or behind its number.
std::optional<Heading> heading_at(const TokenList& list, std::size_t i) {
  if (!list.starts_upper(i) || !begins_heading(list, i)) return {};
  for (const Phrase& phrase : kPhrases) {
    if (!list.folded_at(i, phrase.folded)) continue;
    std::size_t end = i + phrase.words;
    bool capitals = true;
    for (std::size_t at = i; at < end; ++at) capitals = capitals && list.all_upper(at);
    // "CỦA HỘI ĐỒNG XÉT XỬ": the rest of the heading.
    constexpr std::size_t kMostMore = 4;
    while (end < list.size() && !list.starts_line(end) && end < i + phrase.words + kMostMore &&
           (capitals ? list.all_upper(end) : !phrase.capitals) && phrase.opens == Opens::findings &&
           trim_gap(list.gap(end)).empty()) {
      ++end;
    }
    const bool colon = trim_gap(list.gap(end)).starts_with(':');
    const bool alone = end >= list.size() || list.starts_line(end) || colon;
    if (!alone || (phrase.capitals && !capitals && !colon)) return {};
    return Heading{phrase.opens, i, colon};
  }
  return {};
}

std::vector<Heading> headings_of(const TokenList& list) {
  std::vector<Heading> headings;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (const auto heading = heading_at(list, i)) headings.push_back(*heading);
  }
  return headings;
}

/// The first heading from token `from` on that opens one of two.
const Heading* first_of(const std::vector<Heading>& headings, std::size_t from, Opens a, Opens b) {
  const auto at = std::find_if(headings.begin(), headings.end(), [&](const Heading& h) {
    return h.token >= from && (h.opens == a || h.opens == b);
  });
  return at == headings.end() ? nullptr : &*at;
}

const Heading* first_of(const std::vector<Heading>& headings, std::size_t from, Opens a) {
  return first_of(headings, from, a, a);
}

/// The decision of a text without headings before it: the last, unless that is the text's title.
const Heading* decision_alone(const std::vector<Heading>& headings) {
  const Heading* last = nullptr;
  std::size_t count = 0;
  for (const Heading& heading : headings) {
    if (heading.opens != Opens::decision) continue;
    last = &heading;
    ++count;
  }
  return last && (count > 1 || last->colon) ? last : nullptr;
}

struct Start {
  ZoneKind kind;
  std::size_t token;
};

std::vector<Start> zone_starts(const TokenList& list) {
  const std::vector<Heading> headings = headings_of(list);
  std::vector<Start> starts;
  std::size_t from = 0;
  const auto open = [&](ZoneKind kind, const Heading* heading) {
    if (!heading) return;
    starts.push_back({kind, heading->token});
    from = heading->token + 1;
  };
  const Heading* facts = first_of(headings, 0, Opens::facts);
  const Heading* either = first_of(headings, 0, Opens::facts_or_findings);
  if (!facts && either && first_of(headings, either->token, Opens::findings)) facts = either;
  open(ZoneKind::facts, facts);
  const Heading* findings = first_of(headings, from, Opens::findings);
  if (!findings) findings = first_of(headings, from, Opens::facts_or_findings);
  open(ZoneKind::findings, findings);
  open(ZoneKind::decision,
       starts.empty() ? decision_alone(headings) : first_of(headings, from, Opens::decision));
  open(ZoneKind::recipients, first_of(headings, from, Opens::recipients));
  return starts;
}

bool is_paragraph_number(const TokenList& list, std::size_t i) {
  if (!list.is_number(i) || !list.starts_line(i) || list[i].folded.size() > kLongestNumber) {
    return false;
  }
  return trim_gap(list.gap(i)).ends_with('[') && trim_gap(list.gap(i + 1)).starts_with(']');
}

}  // namespace

std::vector<Zone> find_zones(const TokenList& list) {
  std::vector<Zone> zones;
  const auto close = [&](std::size_t end) {
    if (!zones.empty()) zones.back().end = end;
  };
  const std::vector<Start> starts = zone_starts(list);
  if (starts.empty() || list[starts[0].token].begin > 0) zones.push_back({});
  for (const Start& start : starts) {
    const std::size_t begin = list[start.token].begin;
    close(begin);
    zones.push_back({start.kind, begin, begin});
  }
  close(list.original().size());
  return zones;
}

std::vector<Zone> find_zones(std::string_view text) { return find_zones(TokenList(text)); }

std::vector<NumberedParagraph> find_numbered_paragraphs(const TokenList& list) {
  std::vector<NumberedParagraph> paragraphs;
  const std::vector<Zone> zones = find_zones(list);
  std::size_t zone = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!is_paragraph_number(list, i)) continue;
    const std::size_t begin = list.original().rfind('[', list[i].begin);
    if (!paragraphs.empty()) paragraphs.back().end = std::min(paragraphs.back().end, begin);
    while (zones[zone].end <= begin) ++zone;
    paragraphs.push_back({std::string(list[i].folded), begin, zones[zone].end});
  }
  return paragraphs;
}

std::vector<NumberedParagraph> find_numbered_paragraphs(std::string_view text) {
  return find_numbered_paragraphs(TokenList(text));
}

}  // namespace traan
