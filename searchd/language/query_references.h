#pragma once

#include "analyzers/court_name.h"
#include "analyzers/document_number.h"
#include "analyzers/judgment_number.h"
#include "analyzers/law_citation.h"
#include "analyzers/precedent_number.h"
#include "searchd/language/query_tree.h"

namespace traan {

// The nodes of what a query refers to. Each finds what refers to the same thing in any spelling
// and, so that nothing is hidden, the words as `typed`; it stands where `typed` does.

/// Finds the judgment itself, what refers to it, and its number as texts usually write it.
QueryNode judgment_reference(const JudgmentNumber& number, QueryNode typed);

/// Numbers of precedents run on over the years: one typed without its year finds any year's, and
/// one with it also texts that leave the year out.
QueryNode precedent_reference(const PrecedentNumber& number, QueryNode typed);

QueryNode document_reference(const DocumentNumber& number, QueryNode typed);

/// Nothing when no law is named. With `unmarked`, typed without any marks, point d is đ as well.
QueryNode law_reference(const LawCitation& citation, QueryNode typed, bool unmarked);

/// Finds the court's own judgments, and its name in the text.
QueryNode court_reference(const CourtName& court, QueryNode typed);

}  // namespace traan
