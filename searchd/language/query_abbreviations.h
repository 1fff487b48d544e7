#pragma once

#include <cstddef>

#include "analyzers/abbreviation.h"
#include "searchd/language/query_context.h"
#include "searchd/language/query_run.h"
#include "searchd/language/query_tree.h"

namespace traan {

/// The abbreviation that begins at word `i` of the run and means one thing, and how many words it
/// takes; null when there is none. In a run of capitals alone, words that are syllables too (BA)
/// are no abbreviations.
const Abbreviation* clear_abbreviation(const QueryRun& run, std::size_t i, std::size_t* words);

/// The words [first, end) as typed, or what `abbreviation` stands for.
QueryNode abbreviation_node(const QueryRun& run, std::size_t first, std::size_t end,
                            const Abbreviation& abbreviation);

/// The run as one phrase, or with its abbreviations written out. Says so.
QueryNode read_phrase(const QueryRun& run, const ReadingContext& context);

}  // namespace traan
