#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace traan {

/// A query and the documents that answer it. All ids are as record_id_of() has them.
struct JudgedQuery {
  std::string id, text;
  std::set<std::string> relevant;
};

/// Queries of which is known what answers them.
struct TestCollection {
  std::vector<JudgedQuery> queries;  ///< In the order of their file, all with a relevant document.
  std::size_t unjudged = 0;          ///< Queries passed over: no document is known to answer them.
  std::size_t strays = 0;  ///< Judgments passed over: of no query, or of no document of the corpus.
};

/// Reads a collection from `path`: a folder with queries.jsonl ("_id" or "id", "text"), qrels.tsv
/// (query, document, score; above 0 is relevant; a header line or none) and perhaps corpus.jsonl;
/// or a file of queries that name their documents themselves ("relevant": an array of ids).
/// `qrels` stands for the folder's own when not empty. Throws Error(not_found) for a file that is
/// not there and Error(bad_input), with the place, for a line that cannot be read.
TestCollection read_test_collection(const std::string& path, const std::string& qrels = {});

struct CollectionDocument {
  std::string id;        ///< As record_id_of() has it.
  std::string original;  ///< As the file has it.
  std::string title, text;
};

/// Reads a corpus.jsonl ("_id" or "id", "title", "text"), plain or zstd-compressed. Errors as
/// above; of two documents with one id, the second is one.
void read_documents(const std::string& path,
                    const std::function<void(const CollectionDocument&)>& take);

}  // namespace traan
