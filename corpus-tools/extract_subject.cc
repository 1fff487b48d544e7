#include "corpus-tools/extract_subject.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus-tools/extract_phrase.h"

namespace traan {
namespace {

constexpr std::size_t kMostTokens = 70;

/// Tokens [first, end).
struct Range {
  std::size_t first = 0, end = 0;
  bool empty() const { return end <= first; }
};

bool is_blank_line(std::string_view gap) { return std::count(gap.begin(), gap.end(), '\n') > 1; }

/// Whether a header line that begins at token `i` is not the subject's any more.
bool opens_other_cell(const Opening& opening, std::size_t i) {
  constexpr std::array<std::string_view, 11> kWords = {
      "nhan danh",  "ngay", "so",       "ban an",    "toa an", "quyet dinh",
      "thanh phan", "nuoc", "hoi dong", "tham phan", "v v"};
  const TokenList& list = opening.tokens();
  if (!list.starts_upper(i)) return false;
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view words) { return list.folded_at(i, words); });
}

/// The subject that begins at token `first` of the header, without quotation marks around it.
Range header_phrase(const Opening& opening, std::size_t first) {
  const TokenList& list = opening.tokens();
  const bool capitals = list.all_upper(first) && list.all_upper(first + 1);
  std::size_t end = first + 1;
  for (; end < list.size() && end - first < kMostTokens; ++end) {
    if (opening.is_motto(end)) break;
    const std::string_view gap = list.gap(end);
    if (gap.find(')') != gap.npos && list.gap(first).find('(') != gap.npos) break;
    if (!opening.starts_cell(end)) continue;
    if (opens_other_cell(opening, end)) break;
    if (gap.find('\f') != gap.npos) break;
    if (is_blank_line(gap) && (list.starts_upper(end) || list.is_number(end))) break;
    if (trim_gap(gap).starts_with(".") && list.starts_upper(end)) break;
    if (!capitals && list.all_upper(end) && list.all_upper(end + 1)) break;
  }
  return {first, end};
}

Range phrase_from(const Opening& opening, std::size_t first, bool quoted) {
  if (quoted) {
    const std::size_t end = quoted_end(opening.tokens(), first, kMostTokens);
    if (end > first) return {first, end};
  }
  return header_phrase(opening, first);
}

/// After "V/v" or "Về việc" at the head of a line; else a line in quotation marks.
Range header_subject(const Opening& opening) {
  const TokenList& list = opening.tokens();
  for (std::size_t i = 0; i + 2 < list.size(); ++i) {
    if (!opening.starts_cell(i)) continue;
    const bool mark = list.folded_at(i, "v v") && trim_gap(list.gap(i + 1)) == "/";
    const bool words = i < opening.header_end() && list.folded_at(i, "ve viec");
    if (!mark && !words) continue;
    const bool quoted = has_quote(list.gap(i)) || has_quote(list.gap(i + 2));
    return phrase_from(opening, i + 2, quoted);
  }
  for (std::size_t i = 1; i < opening.header_end(); ++i) {
    if (opening.starts_cell(i) && has_quote(list.gap(i)) && !opening.is_motto(i)) {
      const std::size_t end = quoted_end(list, i, kMostTokens);
      if (end > i + 1) return {i, end};
    }
  }
  return {};
}

/// Whether the sentence that opens the body has come to the hearing's decision or the parties.
bool ends_body_phrase(const TokenList& list, std::size_t i) {
  const std::string_view gap = list.gap(i), exact = list[i].exact;
  if (exact == "theo" || exact == "giữa" || exact == "gồm" || list.folded_at(i, "doi voi"))
    return true;
  if (gap.find(';') != gap.npos) return true;
  return list.starts_upper(i) && (trim_gap(gap).starts_with(".") || is_blank_line(gap) ||
                                  gap.find("\n-") != gap.npos || list.folded_at(i, "nguyen don"));
}

/// "… thụ lý số … ngày … về việc “Tranh chấp …” theo Quyết định …".
Range body_subject(const Opening& opening) {
  constexpr std::size_t kReach = 30;
  const TokenList& list = opening.tokens();
  const std::size_t accepted = opening.find("thu ly", 0, list.size());
  const std::size_t limit = std::min(accepted + kReach, list.size());
  for (std::size_t i = accepted; i < limit; ++i) {
    if (list[i].exact != "về" && !list.folded_at(i, "v v")) continue;
    std::size_t first = i + 1;
    if (list.folded_at(first, "viec") || list.folded_at(first, "v")) ++first;
    if (first + 1 >= list.size()) return {};
    if (has_quote(list.gap(first))) {
      const std::size_t end = quoted_end(list, first, kMostTokens);
      if (end > first) return {first, end};
    }
    std::size_t end = first + 1;
    while (end < list.size() && end - first < kMostTokens && !ends_body_phrase(list, end)) ++end;
    return {first, end};
  }
  return {};
}

/// The lines under the heading "QUYẾT ĐỊNH" of a decision.
Range title(const Opening& opening) {
  const TokenList& list = opening.tokens();
  for (std::size_t i = 0; i + 2 < list.size(); ++i) {
    if (!list.folded_at(i, "quyet dinh") || !list.all_upper(i) || !opening.starts_cell(i)) continue;
    std::size_t end = i + 2;
    while (end < list.size() && end < i + 40 &&
           !(opening.starts_cell(end) && list.starts_upper(end) &&
             (opens_other_cell(opening, end) || list.folded_at(end, "can cu") ||
              list.folded_at(end, "voi")))) {
      ++end;
    }
    return {i + 2, end};
  }
  return {};
}

std::vector<std::string_view> words_of(const TokenList& list, Range range) {
  std::vector<std::string_view> words;
  for (std::size_t i = range.first; i < range.end; ++i) words.push_back(list[i].folded);
  return words;
}

/// Whether `header` has the words of `body`, but a few at most, in another order: the lines of two
/// columns were mixed up.
bool is_disordered(const TokenList& list, Range header, Range body) {
  constexpr std::size_t kMostMissing = 3;
  std::vector<std::string_view> some = words_of(list, header), all = words_of(list, body);
  if (all.size() > some.size() + kMostMissing) return false;
  std::size_t in_order = 0;
  for (const std::string_view word : all) {
    in_order += in_order < some.size() && some[in_order] == word ? 1 : 0;
  }
  if (in_order == some.size()) return false;
  std::sort(some.begin(), some.end());
  std::sort(all.begin(), all.end());
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// The usual short forms of "tranh chấp" written out.
std::string written_out(const TokenList& list, Range range) {
  const std::size_t i = range.first;
  const bool shortened = list.folded_at(i, "t c") || list.folded_at(i, "tr c");
  if (!shortened || trim_gap(list.gap(i + 1)) != "/" || range.end < i + 3) {
    return phrase(list, range.first, range.end);
  }
  const std::string rest = phrase(list, i + 2, range.end);
  return "Tranh chấp " + (list.starts_upper(i + 2) ? rest : uncapitalised(rest));
}

}  // namespace

std::string civil_subject(const Opening& opening) {
  const TokenList& list = opening.tokens();
  Range found = header_subject(opening);
  const Range body = body_subject(opening);
  if (found.empty() || is_disordered(list, found, body)) found = body;
  if (found.empty()) found = title(opening);
  return found.empty() ? std::string() : written_out(list, found);
}

std::string measure_subject(const Opening& opening) {
  struct Measure {
    std::string_view folded, written;
  };
  constexpr std::array<Measure, 3> kMeasures = {{
      {"cai nghien bat buoc", "đưa vào cơ sở cai nghiện bắt buộc"},
      {"giao duc bat buoc", "đưa vào cơ sở giáo dục bắt buộc"},
      {"truong giao duong", "đưa vào trường giáo dưỡng"},
  }};
  const TokenList& list = opening.tokens();
  const Range heading = title(opening);
  const bool applies = heading.empty() || list.folded_at(heading.first, "ap dung");
  if (!applies) return phrase(list, heading.first, heading.end);
  const std::size_t end = heading.empty() ? list.size() : heading.end;
  for (const Measure& measure : kMeasures) {
    if (opening.find(measure.folded, heading.first, end) == end) continue;
    return "Áp dụng biện pháp xử lý hành chính " + std::string(measure.written);
  }
  return heading.empty() ? std::string() : phrase(list, heading.first, heading.end);
}

}  // namespace traan
