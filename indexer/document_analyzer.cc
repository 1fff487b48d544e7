#include "indexer/document_analyzer.h"

#include "analyzers/compound.h"
#include "analyzers/reference.h"
#include "analyzers/zone.h"
#include "indexer/schema.h"
#include "indexer/token_stream.h"

namespace traan {

template <typename Term>
void DocumentAnalyzer::Counts::post(PostingInverter& inverter, Term term) {
  for (const std::uint32_t number : touched_) {
    std::uint32_t& inverted = inverted_[number];
    if (inverted == kNone) inverted = inverter.number(term(number));
    inverter.add(inverted, counts_[number]);
    counts_[number] = 0;
  }
  touched_.clear();
}

DocumentAnalyzer::DocumentAnalyzer(const LexiconReader& lexicon, PostingInverter& inverter)
    : lexicon_(lexicon),
      inverter_(inverter),
      words_(lexicon),
      title_words_(lexicon),
      compounds_(lexicon.compound_slots()) {
  words_.exact_prefix = kExactPrefix;
  words_.folded_prefix = kFoldedPrefix;
  title_words_.exact_prefix = kTitlePrefix;
  title_words_.folded_prefix = kFoldedTitlePrefix;
}

void DocumentAnalyzer::forget_numbers() {
  for (Words* words : {&words_, &title_words_}) {
    words->exact.forget_numbers();
    words->folded.forget_numbers();
  }
  compounds_.forget_numbers();
}

void DocumentAnalyzer::add_term(std::string_view prefix, std::string_view value) {
  ++others_[make_term(prefix, value)];
}

void DocumentAnalyzer::count(const Token& token, Words& words) {
  if (token.term != kNoTerm) {
    words.exact.add(token.term);
    words.folded.add(lexicon_.folded_of(token.term));
    return;
  }
  add_term(words.exact_prefix, token.exact);
  if (const auto folded = lexicon_.find_folded(token.folded)) {
    words.folded.add(*folded);
  } else {
    add_term(words.folded_prefix, token.folded);
  }
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

/// What the text refers to, an article at every level of its law.
void DocumentAnalyzer::add_references(const TokenList& list) {
  for (const Reference& reference : find_references(list)) {
    for (const std::string& term : reference_terms(reference)) ++others_[term];
  }
}

void DocumentAnalyzer::add_text(std::string_view text, bool in_title) {
  const RepairedText repaired(text);
  const TokenList list(repaired, text, &lexicon_);
  std::vector<Zone> zones;
  if (!in_title) zones = find_zones(list);
  auto zone = zones.begin();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Token token = list[i];
    for (; zone != zones.end() && zone->begin <= token.begin; ++zone) {
      document_.stream.push_back(
          static_cast<std::uint16_t>(format::kFirstZone + static_cast<int>(zone->kind)));
    }
    add_token(token);
    count(token, words_);
    if (in_title) count(token, title_words_);
    if (i == 0 || token.before != Break::none || token.term == kNoTerm) continue;
    const std::uint16_t before = list.term(i - 1);
    if (before == kNoTerm) continue;
    if (const auto compound = lexicon_.find_compound(before, token.term)) compounds_.add(*compound);
  }
  add_references(list);
}

void DocumentAnalyzer::post_words(Words& words) {
  std::string buffer;
  const auto prefixed = [&](std::string_view prefix, std::string_view term) -> std::string_view {
    return buffer.assign(prefix).append(term);
  };
  words.exact.post(inverter_, [&](std::uint32_t number) {
    return prefixed(words.exact_prefix, lexicon_.term(static_cast<std::uint16_t>(number)));
  });
  words.folded.post(inverter_, [&](std::uint32_t number) {
    return prefixed(words.folded_prefix, lexicon_.folded(static_cast<std::uint16_t>(number)));
  });
}

const AnalyzedDocument& DocumentAnalyzer::analyze(const Record& record) {
  document_.stream.clear();
  length_ = 0;
  // Title and subject stand before the text in the stream, each a paragraph of its own, so that a
  // phrase finds them too.
  for (const FieldSchema& field : kFields) {
    if (field.kind == FieldKind::text) add_text(record.*field.member, true);
  }
  document_.stream.push_back(format::kTextBegin);
  add_text(record.text, false);
  for (const auto* list : {&record.laws, &record.precedents}) {
    for (const std::string& reference : *list) add_references(TokenList(reference));
  }
  post_words(words_);
  post_words(title_words_);
  compounds_.post(inverter_, [&](std::uint32_t number) {
    return compound_term(lexicon_.compound(number).first, lexicon_.compound(number).second);
  });
  for (const FieldSchema& field : kFields) {
    // A number's term has weight, so that its own judgment ranks above those that cite it.
    const std::uint32_t wdf = field.kind == FieldKind::number ? 1 : 0;
    for (const std::string& term : field_terms(field, record.*field.member, record.date)) {
      others_[term] = wdf;
    }
  }
  for (const auto& [term, count] : others_) inverter_.add(inverter_.number(term), count);
  others_.clear();
  inverter_.end_document(std::max(length_, 1u));
  document_.date = days_of(record.date).value_or(format::kNoDate);
  return document_;
}

}  // namespace traan
