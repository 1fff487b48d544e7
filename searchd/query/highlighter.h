#pragma once

#include <cstddef>
#include <vector>

#include "corpus-tools/record.h"
#include "indexer/generation.h"
#include "searchd/query/mark_writer.h"
#include "searchd/query/marked_text.h"
#include "searchd/query/match_marker.h"

namespace traan {

/// Marks in documents what a query matched there. What is marked comes from the documents' token
/// streams, as what matches does, so the two agree (match_marker.h). The pieces are plain text.
/// Thread safety: one thread at a time.
class Highlighter {
 public:
  /// Both must outlive this.
  Highlighter(const PlanNode& root, const Generation& generation);

  // `record` is the one at `place`. When its words are not those of the token stream there, nothing
  // is marked. A document is read once for calls that follow each other.

  /// The title, or the subject of a record without one.
  MarkedText title(const Record& record, const DocumentPlace& place);
  /// The whole text, byte by byte.
  MarkedText text(const Record& record, const DocumentPlace& place);
  /// The passages of about `characters` that show most of the query (passage.h), on one line.
  MarkedText snippet(const Record& record, const DocumentPlace& place, std::size_t characters);

 private:
  struct Field {
    TextWords words;
    std::vector<Mark> marks;  // counted from the field's first word

    MarkedWords marked(std::string_view text) const { return {text, words.words, marks}; }
  };
  void read(const Record& record, const DocumentPlace& place);
  void take_marks(std::string_view date);
  void mark_references(Field& field, std::string_view date) const;

  MatchMarker marker_;
  const std::vector<PartWorth> worths_;  // by part
  DocumentPlace place_{};                // what is below is of
  Field title_, subject_, text_;
};

}  // namespace traan
