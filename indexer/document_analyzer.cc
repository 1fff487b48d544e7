#include "indexer/document_analyzer.h"

#include "indexer/schema.h"
#include "indexer/token_stream.h"

namespace traan {

DocumentAnalyzer::DocumentAnalyzer(const LexiconReader& lexicon)
    : lexicon_(lexicon), words_(lexicon.size()), title_words_(lexicon.size()) {}

void DocumentAnalyzer::Counts::add(TermId id, const Token& token) {
  if (id.unit != 0) {
    const auto index = static_cast<std::uint16_t>(id.unit - format::kFirstId);
    if (by_id_[index]++ == 0) touched_.push_back(index);
    return;
  }
  Other& other = others_[std::string(token.exact)];
  if (other.count++ == 0) other.folded = token.folded;
}

void DocumentAnalyzer::Counts::drain(const LexiconReader& lexicon, std::string_view prefix,
                                     std::string_view folded_prefix, Xapian::Document& document) {
  const auto add = [&](std::string_view exact, std::string_view folded, std::uint32_t count) {
    document.add_term(make_term(prefix, exact), count);
    document.add_term(make_term(folded_prefix, folded), count);
  };
  for (const std::uint16_t index : touched_) {
    add(lexicon.term(index), lexicon.folded_term(index), by_id_[index]);
    by_id_[index] = 0;
  }
  for (const auto& [exact, other] : others_) add(exact, other.folded, other.count);
  touched_.clear();
  others_.clear();
}

void DocumentAnalyzer::analyze_text(std::string_view text, Counts* also) {
  const RepairedText repaired(text);
  Tokenizer tokenizer(repaired);
  for (Token token; tokenizer.next(token);) {
    if (token.before == Break::paragraph) stream_.push_back(format::kParagraphBreak);
    if (token.before == Break::sentence) stream_.push_back(format::kSentenceBreak);
    const TermId id = term_id(lexicon_, token.exact);
    append_token(stream_, id, escape_hash(token.folded));
    words_.add(id, token);
    if (also) also->add(id, token);
  }
}

/// Title and subject stand before the text in the stream, each a paragraph of its own, so that a
/// phrase finds them too.
void DocumentAnalyzer::analyze_texts(const Record& record) {
  stream_.clear();
  for (const FieldSchema& field : kFields) {
    if (field.kind == FieldKind::text) analyze_text(record.*field.member, &title_words_);
  }
  stream_.push_back(format::kTextBegin);
  analyze_text(record.text, nullptr);
}

AnalyzedDocument DocumentAnalyzer::analyze(const Record& record) {
  analyze_texts(record);
  AnalyzedDocument out;
  for (const FieldSchema& field : kFields) {
    // A number's term has weight, so that its own judgment ranks above those that cite it.
    const Xapian::termcount wdf = field.kind == FieldKind::number ? 1 : 0;
    for (const std::string& term : field_terms(field, record.*field.member, record.date)) {
      out.terms.add_term(term, wdf);
    }
  }
  words_.drain(lexicon_, kExactPrefix, kFoldedPrefix, out.terms);
  title_words_.drain(lexicon_, kTitlePrefix, kFoldedTitlePrefix, out.terms);
  out.stream = stream_;
  out.date = days_of(record.date).value_or(format::kNoDate);
  return out;
}

}  // namespace traan
