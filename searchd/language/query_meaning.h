#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "searchd/language/query_context.h"
#include "searchd/language/query_run.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// A word of a run, or words that mean one thing.
struct MeaningItem {
  QueryNode node;
  std::size_t first = 0, end = 0;  ///< Words of the run.
  bool is_word = false;            ///< Nothing but the word itself.
};

/// What the words of a run mean: numbers of judgments, precedents and documents, laws, courts and
/// abbreviations before words, and says so. The words that only introduce a number ("Bản án số")
/// are left out.
std::vector<MeaningItem> read_meaning(const QueryRun& run, const ReadingContext& context);

/// The number of a judgment or precedent that all of a run is, and says so. Quotes around one are
/// there to keep it together.
std::optional<QueryNode> read_whole_number(const QueryRun& run, const ReadingContext& context);

/// Says where a person's full name stands. The tree is as for any words.
void note_person_names(const QueryRun& run, const ReadingContext& context);

}  // namespace traan
