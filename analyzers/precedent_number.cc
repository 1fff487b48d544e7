#include "analyzers/precedent_number.h"

#include <optional>

namespace traan {
namespace {

constexpr int kFirstYear = 2015, kLastYear = 2100, kMaxNumber = 999;

/// What stands before the number: nothing, "án lệ" or "AL", or "án lệ số".
enum class Label { none, precedent, numbered };

Label label_before(const TokenList& list, std::size_t i) {
  const bool numbered = i > 0 && list[i - 1].folded == "so";
  if (numbered) --i;
  if (i < list.size() && list[i].before != Break::none && numbered) return Label::none;
  const bool named = (i > 1 && list.folded_at(i - 2, "an le")) ||
                     (i > 0 && list[i - 1].folded == "al" && list.starts_upper(i - 1));
  if (!named) return Label::none;
  return numbered ? Label::numbered : Label::precedent;
}

std::optional<PrecedentNumber> precedent_at(const TokenList& list, std::size_t i) {
  const int number = list.number(i);
  if (number < 1 || number > kMaxNumber) return {};
  const Label label = label_before(list, i);
  PrecedentNumber found;
  found.number = number;
  found.first_token = i;
  std::size_t end = i + 1;
  const int year = list.number(end);
  const bool named_year = list.folded_at(end, "nam") && list.gap(end) == " ";
  if (year >= kFirstYear && year <= kLastYear && is_slash_gap(list.gap(end))) {
    found.year = year;
    ++end;
  } else if (label != Label::none && named_year && list.number(end + 1) >= kFirstYear &&
             list.number(end + 1) <= kLastYear) {
    found.year = list.number(end + 1);  // "án lệ 47 năm 2021"
    end += 2;
  } else if (year >= kFirstYear % 100 && list[end].folded.size() == 2 &&
             is_slash_gap(list.gap(end)) && list.folded_at(end + 1, "al") &&
             is_slash_gap(list.gap(end + 1))) {
    found.year = 2000 + year;  // 04/16/AL
    ++end;
  }
  const bool suffix = end < list.size() && list[end].folded == "al" && is_slash_gap(list.gap(end));
  if (suffix) ++end;
  if (found.year == 0 ? label != Label::numbered : label == Label::none && !suffix) return {};
  // "số 4/…" goes on: a number of something else.
  if (!suffix && end < list.size() && is_slash_gap(list.gap(end))) return {};
  found.canonical = "AL:" + std::to_string(number);
  found.published = list[i].folded;
  if (found.year != 0) {
    found.canonical += "/" + std::to_string(found.year);
    found.published += "/" + std::to_string(found.year) + "/AL";
  }
  found.begin = list[i].begin;
  found.end = list[end - 1].end;
  found.end_token = end;
  return found;
}

}  // namespace

std::vector<PrecedentNumber> find_precedent_numbers(const TokenList& list) {
  std::vector<PrecedentNumber> found;
  for (std::size_t i = list.next(0, Cue::kNumber); i < list.size();) {
    auto precedent = precedent_at(list, i);
    i = list.next(precedent ? precedent->end_token : i + 1, Cue::kNumber);
    if (precedent) found.push_back(std::move(*precedent));
  }
  return found;
}

std::vector<PrecedentNumber> find_precedent_numbers(std::string_view text) {
  return find_precedent_numbers(TokenList(text));
}

}  // namespace traan
