#include "searchd/query/segment_tables.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "analyzers/tokenizer.h"
#include "indexer/format.h"
#include "searchd/query/ranking.h"

namespace traan {
namespace {

std::uint16_t year_of(std::int32_t days) {
  if (days == format::kNoDate) return 0;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  const int year = static_cast<int>(date.year());
  return static_cast<std::uint16_t>(std::clamp(year, 1, 9999));
}

float prior_of(const SegmentReader& segment, std::uint32_t docid, std::int32_t newest) {
  static const FieldSchema& kind = *find_field("kind");
  static const FieldSchema& level = *find_field("court_level");
  double prior = segment.value(kind, docid) == "precedent" ? ranking::kPrecedentPrior : 0;
  for (const auto& [value, bonus] : ranking::kCourtLevelPriors) {
    if (segment.value(level, docid) == value) prior += bonus;
  }
  if (const std::int32_t date = segment.date(docid); date != format::kNoDate) {
    const double years = std::max(0, newest - date) / 365.25;
    prior += ranking::kRecencyPrior * std::exp2(-years / ranking::kRecencyHalfLifeYears);
  }
  return static_cast<float>(prior);
}

std::vector<std::string> spelled_names(const SegmentReader& segment, const FieldSchema& field,
                                       NameSpellings& spellings) {
  std::vector<std::string> names;
  for (std::uint32_t number = 1; number <= segment.columns().names(field); ++number) {
    std::string value(segment.columns().value_of(field, number));
    const std::vector<std::string> terms = field_terms(field, value);
    if (!terms.empty()) value = spellings.try_emplace(terms.front(), value).first->second;
    names.push_back(std::move(value));
  }
  return names;
}

std::size_t place_of(const FieldSchema& field) {
  return static_cast<std::size_t>(&field - kFields.data());
}

}  // namespace

std::string unmarked_words(std::string_view text) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  std::string words;
  for (Token token; tokenizer.next(token);) {
    if (words.empty()) words += ' ';
    words += token.folded;
    words += ' ';
  }
  return words;
}

SegmentTables::SegmentTables(const Generation& generation, std::size_t number, std::int32_t newest,
                             NameSpellings& spellings)
    : hidden_(generation.segments()[number].documents()) {
  const SegmentReader& segment = generation.segments()[number];
  for (const std::uint32_t docid : generation.hidden(number)) hidden_.insert(docid - 1);
  for (const FieldSchema& field : kFields) {
    std::vector<DocSet>& sets = by_code_.emplace_back();
    std::vector<std::string>& names = names_.emplace_back();
    if (has_names(field)) names = spelled_names(segment, field, spellings);
    if (field.kind == FieldKind::topic) {
      for (const std::string& topic : names) topic_words_.push_back(unmarked_words(topic));
    }
    if (field.kind != FieldKind::vocabulary) continue;
    sets.assign(field.vocabulary.size() + 1, DocSet(segment.documents()));
    for (std::uint32_t d = 0; d < segment.documents(); ++d) {
      if (const auto code = segment.columns().number(field, d); code < sets.size()) {
        sets[code].insert(d);
      }
    }
  }
  years_.reserve(segment.documents());
  priors_.reserve(segment.documents());
  for (std::uint32_t docid = 1; docid <= segment.documents(); ++docid) {
    years_.push_back(year_of(segment.date(docid)));
    priors_.push_back(prior_of(segment, docid, newest));
  }
  newest_first_.resize(segment.documents());
  std::iota(newest_first_.begin(), newest_first_.end(), 0u);
  const auto dates = segment.dates();
  std::stable_sort(newest_first_.begin(), newest_first_.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return dates[a] > dates[b]; });
}

const DocSet& SegmentTables::with_code(const FieldSchema& field, std::size_t code) const {
  return by_code_[place_of(field)][code];
}

const std::string& SegmentTables::name(const FieldSchema& field, std::uint32_t number) const {
  return names_[place_of(field)][number - 1];
}

std::vector<SegmentTables> tables_of(const Generation& generation) {
  std::int32_t newest = format::kNoDate;
  for (const SegmentReader& segment : generation.segments()) {
    for (const std::int32_t date : segment.dates()) newest = std::max(newest, date);
  }
  NameSpellings spellings;
  std::vector<SegmentTables> tables;
  tables.reserve(generation.segments().size());
  for (std::size_t i = 0; i < generation.segments().size(); ++i) {
    tables.emplace_back(generation, i, newest, spellings);
  }
  return tables;
}

}  // namespace traan
