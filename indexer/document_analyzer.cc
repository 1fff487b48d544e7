#include "indexer/document_analyzer.h"

#include <algorithm>

#include "analyzers/compound.h"
#include "analyzers/reference.h"
#include "analyzers/zone.h"
#include "indexer/impact.h"
#include "indexer/schema.h"
#include "indexer/token_stream.h"

namespace traan {
template <typename Invert, typename Take>
void DocumentAnalyzer::Weights::take(Invert invert, Take take) {
  for (const std::uint32_t number : touched_) {
    std::uint32_t& inverted = inverted_[number];
    if (inverted == kNone) inverted = invert(number);
    take(inverted, weights_[number]);
    weights_[number] = 0;
  }
  touched_.clear();
}

DocumentAnalyzer::DocumentAnalyzer(const LexiconReader& lexicon, const FrequentTerms& frequent,
                                   PostingInverter& inverter)
    : lexicon_(lexicon),
      frequent_(frequent),
      inverter_(inverter),
      mean_length_(ranking::mean_length(lexicon)),
      walk_(frequent),
      words_(lexicon.size()),
      phrases_(frequent.size()),
      compounds_(lexicon.compound_slots()) {}

void DocumentAnalyzer::forget_numbers() {
  words_.forget_numbers();
  compounds_.forget_numbers();
}

/// A word without a number has a term without marks, too: no table says what folds to it.
void DocumentAnalyzer::weigh(const Token& token, std::uint32_t weight) {
  if (token.term != kNoTerm) return words_.add(token.term, weight);
  unknown_words_[make_term(kExactPrefix, token.exact)] += weight;
  unknown_words_[make_term(kFoldedPrefix, token.folded)] += weight;
}

std::optional<std::uint16_t> DocumentAnalyzer::folded_number(const TokenList& list,
                                                             std::size_t i) const {
  const std::uint16_t term = list.term(i);
  return term != kNoTerm ? lexicon_.folded_of(term) : lexicon_.find_folded(list[i].folded);
}

/// The word `second` of the list with the one before it, a pair that is not frequent.
void DocumentAnalyzer::weigh_pair(const TokenList& list, std::size_t second, std::uint32_t weight) {
  const std::uint16_t a = list.term(second - 1), b = list.term(second);
  if (a != kNoTerm && b != kNoTerm) {
    if (const auto compound = lexicon_.find_compound(a, b))
      return compounds_.add(*compound, weight);
  }
  const auto first_folded = folded_number(list, second - 1);
  const auto second_folded = folded_number(list, second);
  if (!first_folded || !second_folded) return;
  if (!frequent_.has_listed(*first_folded, *second_folded)) return;
  unlisted_pairs_.push_back(std::uint32_t{*first_folded} << 16 | *second_folded);
}

void DocumentAnalyzer::add_token(const Token& token) {
  std::vector<std::uint16_t>& stream = document_.stream;
  if (token.before == Break::paragraph) stream.push_back(format::kParagraphBreak);
  if (token.before == Break::sentence) stream.push_back(format::kSentenceBreak);
  if (token.term != kNoTerm) {
    stream.push_back(static_cast<std::uint16_t>(token.term + format::kFirstId));
  } else {
    append_token(stream, {0, escape_hash(token.exact)}, escape_hash(token.folded));
  }
  ++length_;
}

/// The frequent pair and phrases that end at this word.
void DocumentAnalyzer::weigh_phrases(const Token& token, std::uint32_t weight) {
  if (token.before != Break::none) walk_.start_over();
  if (token.term == kNoTerm) return walk_.start_over();
  walk_.next(token.term);
  for (const auto phrase : walk_.ending()) {
    if (phrase) phrases_.add(*phrase, weight);
  }
}

/// What the text refers to, an article at every level of its law.
void DocumentAnalyzer::add_references(const TokenList& list, std::string_view date) {
  for (const Reference& reference : find_cited(list)) {
    for (const std::string& term : reference_terms(reference, date)) {
      others_[term] = std::min(others_[term] + 1, ranking::kMaxImpact);
    }
  }
}

void DocumentAnalyzer::add_text(std::string_view text, bool in_title, std::string_view date) {
  const RepairedText repaired(text);
  const TokenList list(repaired, text, &lexicon_);
  std::vector<Zone> zones;
  if (!in_title) zones = find_zones(list);
  const bool has_headings = zones.size() > 1;
  walk_.start_over();
  std::uint32_t weight = in_title ? ranking::kTitleWeight : ranking::kTextWeight;
  auto zone = zones.begin();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token token = list[i];
    for (; zone != zones.end() && zone->begin <= token.begin; ++zone) {
      const auto kind = static_cast<std::size_t>(zone->kind);
      document_.stream.push_back(static_cast<std::uint16_t>(format::kFirstZone + kind));
      if (has_headings) weight = ranking::kZoneWeights[kind];
    }
    add_token(token);
    weigh(token, weight);
    weigh_phrases(token, weight);
    const bool in_pair = i > 0 && token.before == Break::none;
    if (in_pair && !walk_.ending().front()) weigh_pair(list, i, weight);
  }
  add_references(list, date);
}

void DocumentAnalyzer::post_words() {
  const auto post = [&](std::uint32_t inverted, std::uint32_t weight) {
    inverter_.add(inverted, ranking::impact(weight, length_, mean_length_));
  };
  words_.take(
      [&](std::uint32_t number) {
        const auto word = static_cast<std::uint16_t>(number);
        if (const auto frequent = frequent_.of_word(word)) return *frequent;
        return inverter_.number(make_term(kExactPrefix, lexicon_.term(word)));
      },
      post);
  phrases_.take([](std::uint32_t number) { return number; },
                [&](std::uint32_t number, std::uint32_t weight) {
                  if (number < frequent_.first_phrase()) return post(number, weight);
                  inverter_.add(number, 0);
                });
  compounds_.take(
      [&](std::uint32_t number) {
        const auto [first, second] = lexicon_.compound(number);
        return inverter_.number(pair_term(kCompoundPrefix, first, second));
      },
      post);
  for (const auto& [term, weight] : unknown_words_) post(inverter_.number(term), weight);
  unknown_words_.clear();
}

void DocumentAnalyzer::post_unlisted_pairs() {
  std::sort(unlisted_pairs_.begin(), unlisted_pairs_.end());
  const auto end = std::unique(unlisted_pairs_.begin(), unlisted_pairs_.end());
  for (auto pair = unlisted_pairs_.begin(); pair != end; ++pair) {
    const std::string term = pair_term(kUnlistedPairPrefix, static_cast<std::uint16_t>(*pair >> 16),
                                       static_cast<std::uint16_t>(*pair));
    inverter_.add(inverter_.number(term), 0);
  }
  unlisted_pairs_.clear();
}

void DocumentAnalyzer::post_fields(const Record& record) {
  for (const FieldSchema& field : kFields) {
    for (const std::string& term : field_terms(field, record.*field.member, record.date)) {
      others_[term] = 0;
    }
  }
  for (const auto& [term, wdf] : others_) inverter_.add(inverter_.number(term), wdf);
  others_.clear();
}

const AnalyzedDocument& DocumentAnalyzer::analyze(const Record& record) {
  document_.stream.clear();
  length_ = 0;
  // Title and subject stand before the text in the stream, each a paragraph of its own, so that a
  // phrase finds them too.
  for (const FieldSchema& field : kFields) {
    if (is_text(field.kind)) add_text(record.*field.member, true, record.date);
  }
  document_.stream.push_back(format::kTextBegin);
  add_text(record.text, false, record.date);
  for (const auto* list : {&record.laws, &record.precedents}) {
    for (const std::string& reference : *list) add_references(TokenList(reference), record.date);
  }
  post_words();
  post_unlisted_pairs();
  post_fields(record);
  inverter_.end_document(std::max(length_, ranking::kMaxImpact));
  document_.date = days_of(record.date).value_or(format::kNoDate);
  return document_;
}

}  // namespace traan
