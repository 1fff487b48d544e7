#include "searchd/query/highlighter.h"

#include <algorithm>

#include "indexer/schema.h"
#include "searchd/query/part_worth.h"
#include "searchd/query/passage.h"

namespace traan {
namespace {

/// Whether a text's reference is one that a query asks for.
bool is_wanted(const QueryNode& wanted, const std::vector<std::string>& terms) {
  return std::find_first_of(terms.begin(), terms.end(), wanted.terms.begin(), wanted.terms.end()) !=
         terms.end();
}

/// Marks the words that have any byte of a reference.
void mark_reference(const Reference& reference, std::uint16_t part,
                    const std::vector<TextWord>& words, std::vector<Mark>& marks) {
  const auto first = std::partition_point(words.begin(), words.end(), [&](const TextWord& word) {
    return word.end <= reference.begin;
  });
  for (auto word = first; word != words.end() && word->begin < reference.end; ++word) {
    marks.push_back({static_cast<std::uint32_t>(word - words.begin()), part, word != first});
  }
}

}  // namespace

Highlighter::Highlighter(const PlanNode& root, const Generation& generation)
    : marker_(root), worths_(worths_of(marker_.parts(), generation.lexicon())) {}

MarkedText Highlighter::title(const Record& record, const DocumentPlace& place) {
  read(record, place);
  const bool titled = !record.title.empty();
  return write_text(titled ? title_.marked(record.title) : subject_.marked(record.subject));
}

MarkedText Highlighter::text(const Record& record, const DocumentPlace& place) {
  read(record, place);
  return write_text(text_.marked(record.text));
}

MarkedText Highlighter::snippet(const Record& record, const DocumentPlace& place,
                                std::size_t characters) {
  read(record, place);
  const std::size_t bytes = characters * 4 / 3;  // Vietnamese takes 1.34 bytes a character
  const MarkedWords text = text_.marked(record.text);
  const PassageFinder passages(text, worths_, marker_.document());
  return write_passages(text, passages.find(bytes));
}

void Highlighter::read(const Record& record, const DocumentPlace& place) {
  if (place == place_) return;
  place_ = {};
  marker_.read(place.segment->stream(place.docid));
  title_.words.read(record.title, marker_.has_references());
  subject_.words.read(record.subject, marker_.has_references());
  text_.words.read(record.text, marker_.has_references());
  take_marks(record.date);
  place_ = place;
}

/// Title, subject and text follow each other in the stream (document_analyzer.cc).
void Highlighter::take_marks(std::string_view date) {
  const DocumentWords& document = marker_.document();
  const std::size_t heading = title_.words.words.size() + subject_.words.words.size();
  const bool same =
      document.text_begin() == heading && document.size() == heading + text_.words.words.size();
  auto mark = marker_.marks().begin();
  std::uint32_t begin = 0;
  for (Field* field : {&title_, &subject_, &text_}) {
    field->marks.clear();
    if (!same) continue;
    const auto end = begin + static_cast<std::uint32_t>(field->words.words.size());
    for (; mark != marker_.marks().end() && mark->word < end; ++mark) {
      field->marks.push_back({mark->word - begin, mark->part, mark->joined});
    }
    mark_references(*field, date);
    begin = end;
  }
}

void Highlighter::mark_references(Field& field, std::string_view date) const {
  const std::size_t before = field.marks.size();
  for (const Reference& reference : field.words.references) {
    const std::vector<std::string> terms = reference_terms(reference, date);
    for (std::size_t part = 0; part < marker_.parts().size(); ++part) {
      const QueryNode* wanted = marker_.parts()[part].reference;
      if (!wanted || !is_wanted(*wanted, terms)) continue;
      mark_reference(reference, static_cast<std::uint16_t>(part), field.words.words, field.marks);
    }
  }
  if (field.marks.size() > before) sort_marks(field.marks);
}

}  // namespace traan
