#pragma once

#include <rapidcheck.h>

#include "searchd/language/query_printer.h"
#include "searchd/language/query_tree.h"
#include "tests/searchd/random_corpus.h"

namespace traan {

/// Trees of all kinds that keep the promises of query_tree.h. Half of their phrases and distances
/// stand in some document of the corpus, which must outlive the generator.
rc::Gen<QueryNode> random_queries(const RandomCorpus& corpus);

inline void showValue(const QueryNode& node, std::ostream& out) { out << to_string(node); }

/// Something as people type it, with every operator and much that is none.
rc::Gen<std::string> random_query_texts();

}  // namespace traan
