#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace traan {

/// What a search engine answered to the queries of a collection: ids of documents, best first, by
/// the id of the query. Ids are as record_id_of() has them.
using SearchRun = std::map<std::string, std::vector<std::string>>;

/// A document and its score; what is better is greater.
using ScoredId = std::pair<std::string, double>;

/// Reads a run as TREC has it: query, Q0, document, rank, score, tag; between tabs if a line has
/// any. The score decides the order and the rank where scores are equal. Throws Error(not_found)
/// for no such file and Error(bad_input), with the place, for a line that cannot be read or names
/// a document a second time.
SearchRun read_run(const std::string& path);

/// The lines of one query in that form.
std::string run_lines(const std::string& query, const std::vector<ScoredId>& documents);

/// Documents in their order with scores that keep it: 1, 1/2, 1/3 …
std::vector<ScoredId> with_scores(const std::vector<std::string>& documents);

}  // namespace traan
